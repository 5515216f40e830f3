import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import { joined } from '../tekst.ts'
import type { AantekeningSeed, ProeftuinSeed } from '../types.ts'
import { type Benoemd, periodeOn } from '../verloop.ts'

export async function insertAantekeningen(db: Db, seeds: Record<string, ProeftuinSeed>, kalender: Kalender) {
  const all = Object.entries(seeds)
  await db
    .insertInto('aantekening')
    .values(all.flatMap((seed) => seed[1].logboek.map((note, i) => rowOf(seed, { note, i, kalender }))))
    .execute()
  for (const [sleutel, { logboek }] of all) {
    for (const [i, note] of logboek.entries())
      await correct(db, idOf('aantekening', sleutel, i + 1), { note, kalender })
  }
}

type Noted = { note: AantekeningSeed; kalender: Kalender }

const rowOf = ([sleutel, seed]: Benoemd, { note, i, kalender: { dag, moment } }: Noted & { i: number }) => ({
  id: idOf('aantekening', sleutel, i + 1),
  proeftuinId: idOf('proeftuin', sleutel),
  soort: note.soort,
  fase: periodeOn(seed, note.dag).fase,
  datum: dag(note.dag),
  titel: note.titel,
  tekst: joined(note.eerder?.tekst ?? note.tekst),
  zichtbaarheid: note.zicht ?? seed.zichtbaarheid,
  doorId: idOf('lid', note.door),
  aangemaaktOp: moment(note.dag, 15),
  gewijzigdOp: moment(note.dag, 15),
})

/** A trigger keeps what stood there before. */
async function correct(db: Db, id: string, { note, kalender: { moment } }: Noted) {
  const { eerder, dag, tekst, door } = note
  if (!eerder) return
  await db
    .updateTable('aantekening')
    .set({
      ...{ tekst: joined(tekst), versie: 2 },
      ...{ gewijzigdDoorId: idOf('lid', door), gewijzigdOp: moment(dag + eerder.dagenLater, 15) },
    })
    .where('id', '=', id)
    .execute()
}
