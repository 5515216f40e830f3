import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import type { ProeftuinSeed } from '../types.ts'
import { afgerondOn, type Benoemd, beginOf, trekkerOf } from '../verloop.ts'

/** Far enough that an invitation in the demo stays open. */
const OPEN_UNTIL = 365

export async function insertTeams(db: Db, seeds: Record<string, ProeftuinSeed>, kalender: Kalender) {
  const all = Object.entries(seeds)
  const rowsOf = <T>(rows: (seed: Benoemd, kalender: Kalender) => T[]) =>
    all.flatMap((seed) => rows(seed, kalender))
  await db.insertInto('teamlid').values(rowsOf(teamOf)).execute()
  await db.insertInto('uitnodiging').values(rowsOf(uitnodigingenOf)).execute()
  await db.insertInto('estafette').values(rowsOf(estafetteOf)).execute()
}

const teamOf = ([sleutel, seed]: Benoemd, { moment }: Kalender) =>
  seed.team.map(([lid, rol], i) => ({
    proeftuinId: idOf('proeftuin', sleutel),
    lidId: idOf('lid', lid),
    rol,
    sinds: moment(beginOf(seed), 9 + i / 4),
  }))

const uitnodigingenOf = ([sleutel, seed]: Benoemd, { moment }: Kalender) =>
  (seed.uitnodigingen ?? []).map(({ dag, rol, boodschap, ...wie }) => ({
    ...('lid' in wie ? { lidId: idOf('lid', wie.lid) } : wie),
    ...{ rol, boodschap },
    id: idOf('uitnodiging', sleutel, 'lid' in wie ? wie.lid : wie.email),
    proeftuinId: idOf('proeftuin', sleutel),
    doorId: idOf('lid', trekkerOf(seed)),
    verstuurdOp: moment(dag, 10),
    verlooptOp: moment(OPEN_UNTIL),
  }))

/** Each hands over to the next; rounding off puts the last baton down. */
const estafetteOf = ([sleutel, seed]: Benoemd, { moment }: Kalender) =>
  seed.estafette.map((stokje, i) => {
    const tot = seed.estafette[i + 1]?.dag ?? afgerondOn(seed)
    return {
      id: idOf('estafette', sleutel, i + 1),
      proeftuinId: idOf('proeftuin', sleutel),
      lidId: idOf('lid', stokje.lid),
      boodschap: stokje.boodschap,
      doorId: idOf('lid', seed.estafette[i - 1]?.lid ?? trekkerOf(seed)),
      sinds: moment(stokje.dag, 13),
      tot: tot === undefined ? null : moment(tot, 13),
    }
  })
