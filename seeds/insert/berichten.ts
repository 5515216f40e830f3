import { antwoordOp } from '#src/antwoorden/berichten/bericht.ts'
import type { Db } from '#src/platform/db.ts'
import { type BerichtSeed, dicht, mailUit } from '../berichten.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'

/** Messages, and what some members do without. */
export async function insertBerichten(db: Db, seeds: BerichtSeed[], kalender: Kalender) {
  const rows = seeds.flatMap((seed) => seed.teksten.map((_, n) => rowOf(seed, n, kalender)))
  await db.insertInto('bericht').values(rows).execute()
  const uit = mailUit.map(([lid, soort]) => ({ lidId: idOf('lid', lid), soort }))
  await db.insertInto('mailvoorkeur').values(uit).execute()
  await db
    .insertInto('berichtvoorkeur')
    .values(dicht.map((lid) => ({ lidId: idOf('lid', lid) })))
    .execute()
}

function rowOf({ van, aan, onderwerp, teksten, op }: BerichtSeed, n: number, { moment }: Kalender) {
  const [from, to] = n % 2 === 0 ? [van, aan] : [aan, van]
  return {
    id: idOf('bericht', van, aan, n),
    vanId: idOf('lid', from),
    aanId: idOf('lid', to),
    onderwerp: n === 0 ? onderwerp : antwoordOp(onderwerp),
    tekst: teksten[n] ?? '',
    verstuurdOp: moment(op + n, 9 + n),
    // Whoever answers has read.
    gelezenOp: n + 1 < teksten.length ? moment(op + n + 1, 10 + n) : null,
  }
}
