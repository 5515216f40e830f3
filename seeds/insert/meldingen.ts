import { fillings } from '#src/nouns.ts'
import type { Db } from '#src/platform/db.ts'
import { onderwerpVan } from '#src/toezicht/meldingen/onderwerpen.ts'
import type { Kalender } from '../kalender.ts'
import { weggehaald } from '../meldingen.ts'
import { idOf } from '../sleutel.ts'
import type { MeldingSeed } from '../types.ts'

export async function insertMeldingen(db: Db, seeds: MeldingSeed[], kalender: Kalender) {
  await insertWeggehaald(db, kalender)
  for (const [n, seed] of seeds.entries()) await insertOne(db, seed, { n, kalender })
}

const lid = (sleutel: string) => idOf('lid', sleutel)

async function insertWeggehaald(db: Db, { dag, moment }: Kalender) {
  const { proeftuin, nummer, titel, tekst, door } = weggehaald
  const values = {
    ...{ id: idOf('aantekening', proeftuin, nummer), proeftuinId: idOf('proeftuin', proeftuin) },
    ...{ soort: 'les' as const, fase: 'afronden_en_nazorg' as const, titel, tekst, doorId: lid(door) },
    ...{ datum: dag(weggehaald.dag), zichtbaarheid: 'openbaar' as const },
    ...{ aangemaaktOp: moment(weggehaald.dag, 15), gewijzigdOp: moment(weggehaald.dag, 15) },
  }
  await db
    .insertInto('aantekening')
    .values({ ...values, verwijderdOp: moment(-8, 14) })
    .execute()
}

type Place = { n: number; kalender: Kalender }

async function insertOne(db: Db, seed: MeldingSeed, { n, kalender: { moment } }: Place) {
  const { soort, reden, toelichting, besluit, bezwaar } = seed
  const onderwerpId = idOf(soort, ...seed.onderwerp)
  const onderwerp = await onderwerpVan({ db, actor: null, fillings }, soort)
  const inhoud = await onderwerp.read(db, onderwerpId, null)
  if (!inhoud) throw new Error(`Nothing to report: ${soort} ${seed.onderwerp.join(' ')}`)
  const { auteurIds, aanduiding, binnenId: proeftuinId } = inhoud
  const subject = { soort, onderwerpId, auteurIds, aanduiding }
  const meldingId = idOf('melding', n)
  await db
    .insertInto('melding')
    .values({
      ...{ ...subject, id: meldingId, reden, toelichting, gemeldOp: moment(seed.op, 10) },
      ...{ lidId: seed.door ? lid(seed.door) : null, momentopname: JSON.stringify(inhoud.momentopname) },
      afgehandeldOp: besluit ? moment(besluit.op, 14) : null,
    })
    .execute()
  if (!besluit) return
  const maatregelId = idOf('maatregel', n)
  const confirmed = besluit.bevestigd && {
    ...{ bevestigdDoorId: lid(besluit.bevestigd), bevestigdOp: moment(besluit.op, 14) },
    ...{ verborgenOp: moment(besluit.op, 14), bewaard: '{}' },
  }
  const { motivering } = besluit
  await db
    .insertInto('maatregel')
    .values({
      ...{ ...subject, id: maatregelId, meldingId, proeftuinId, motivering, ...confirmed },
      ...{ besluit: besluit.besluit, doorId: lid(besluit.door), op: moment(besluit.op, 11) },
    })
    .execute()
  if (!bezwaar) return
  const { tekst, door, op } = bezwaar
  await db
    .insertInto('bezwaar')
    .values({ id: idOf('bezwaar', n), maatregelId, lidId: lid(door), tekst, ingediendOp: moment(op, 16) })
    .execute()
}
