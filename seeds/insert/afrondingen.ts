import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import { joined } from '../tekst.ts'
import type { AfrondingSeed, ProeftuinSeed } from '../types.ts'
import { trekkerOf } from '../verloop.ts'

type Afgerond = { sleutel: string; door: string; afronding: AfrondingSeed }

export async function insertAfrondingen(db: Db, seeds: Record<string, ProeftuinSeed>, kalender: Kalender) {
  const all = Object.entries(seeds).flatMap(([sleutel, seed]): Afgerond[] =>
    seed.afronding
      ? [{ sleutel, door: seed.afronding.door ?? trekkerOf(seed), afronding: seed.afronding }]
      : [],
  )
  await db
    .insertInto('afronding')
    .values(all.map((one) => rowOf(one, kalender)))
    .execute()
  await db
    .insertInto('opbrengst')
    .values(all.flatMap((one) => opbrengstenOf(one, kalender)))
    .execute()
  await db
    .insertInto('verbetering')
    .values(all.flatMap((one) => verbeteringenOf(one, seeds[one.sleutel], kalender)))
    .execute()
}

const rowOf = ({ sleutel, door, afronding }: Afgerond, { moment }: Kalender) => ({
  id: idOf('afronding', sleutel),
  proeftuinId: idOf('proeftuin', sleutel),
  uitkomst: afronding.uitkomst,
  geleerd: joined(afronding.geleerd),
  andersDoen: joined(afronding.andersDoen),
  aaneenschakeling: joined(afronding.aaneenschakeling),
  gebeld: afronding.gebeld ?? 'iedereen',
  afgerondOp: moment(afronding.dag, 13),
  doorId: idOf('lid', door),
  heropendOp: afronding.heropend ? moment(afronding.heropend.dag, 13) : null,
  heropendDoorId: afronding.heropend ? idOf('lid', door) : null,
  heropendReden: afronding.heropend?.reden ?? null,
})

const opbrengstenOf = ({ sleutel, door, afronding }: Afgerond, { moment }: Kalender) =>
  (afronding.opbrengsten ?? []).map(({ later, ...opbrengst }, i) => ({
    ...opbrengst,
    id: idOf('opbrengst', sleutel, i + 1),
    afrondingId: idOf('afronding', sleutel),
    toegevoegdOp: later === undefined ? moment(afronding.dag, 13) : moment(later, 10),
    doorId: later === undefined ? null : idOf('lid', door),
    volgorde: i + 1,
  }))

const verbeteringenOf = (
  { sleutel, door, afronding }: Afgerond,
  seed: ProeftuinSeed | undefined,
  { moment }: Kalender,
) =>
  (afronding.eerder ?? []).map(({ dag, veld, tekst }, i) => ({
    id: idOf('verbetering', sleutel, i + 1),
    proeftuinId: idOf('proeftuin', sleutel),
    zichtbaarheid: seed?.zichtbaarheid ?? 'team',
    doorId: idOf('lid', door),
    veld,
    tekst,
    op: moment(dag, 11),
  }))
