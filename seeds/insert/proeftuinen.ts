import type { Db } from '#src/platform/db.ts'
import { voorwaarden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { perTekst, tekstnamen } from '#src/proeftuinen/proeftuin/velden.ts'
import type { Kalender } from '../kalender.ts'
import { idOf } from '../sleutel.ts'
import { joined } from '../tekst.ts'
import type { ProeftuinSeed } from '../types.ts'
import { type Benoemd, beginOf, movedOn, nowOf, trekkerOf } from '../verloop.ts'

export async function insertProeftuinen(db: Db, seeds: Record<string, ProeftuinSeed>, kalender: Kalender) {
  const rows = Object.entries(seeds).map((seed) => rowOf(seed, kalender))
  // The kind of the organisation is filled in by a trigger; the column only asks for a value.
  await db
    .insertInto('proeftuin')
    .values(rows.map((row) => ({ ...row, organisatiesoort: 'overige_overheid' as const })))
    .execute()
}

const rowOf = ([sleutel, seed]: Benoemd, { moment }: Kalender) => ({
  id: idOf('proeftuin', sleutel),
  ...perTekst(tekstnamen, (naam) => joined(seed[naam] ?? '')),
  organisatieId: idOf('organisatie', seed.organisatie),
  vertrekpunt: seed.vertrekpunt,
  afspraakvorm: seed.afspraakvorm,
  doelgroepen: seed.doelgroepen,
  geregeld: seed.geregeld ?? (seed.fasen.some(({ fase }) => fase === 'uitvoeren') ? [...voorwaarden] : []),
  categorie: seed.categorie,
  aanbestedingId: seed.aanbesteding ? idOf('aanbesteding', seed.aanbesteding) : null,
  zichtbaarheid: seed.zichtbaarheid,
  ...nowOf(seed),
  gestartOp: seed.concept ? null : moment(beginOf(seed)),
  bewogenOp: moment(movedOn(seed), 16),
  aangemaaktOp: moment(beginOf(seed), 8),
  doorId: idOf('lid', trekkerOf(seed)),
})
