import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { organisaties } from '../organisaties.ts'
import { regioVanAlle } from '../regios.ts'
import { idOf } from '../sleutel.ts'
import { joined } from '../tekst.ts'
import type { AanbestedingSeed, Dag, OpeningSeed, VerloopSeed } from '../types.ts'

type Seeds = Record<string, AanbestedingSeed>

export async function insertAanbestedingen(db: Db, seeds: Seeds, kalender: Kalender) {
  const rows = Object.entries(seeds).map(([sleutel, seed]) => rowOf(sleutel, seed, kalender))
  await db.insertInto('aanbesteding').values(rows).execute()
  const percelen = Object.entries(seeds).flatMap((seed) => percelenOf(seed, kalender))
  await db.insertInto('perceel').values(percelen).execute()
  await db.insertInto('gegundAan').values(Object.entries(seeds).flatMap(gegundVan)).execute()
}

/** To whom the whole was awarded, and each lot. */
function gegundVan([sleutel, { gegundAan = [], percelen = [] }]: [string, AanbestedingSeed]) {
  const delen = [
    { perceelId: null, aan: gegundAan },
    ...percelen.map((perceel, i) => ({
      perceelId: idOf('perceel', sleutel, i + 1),
      aan: perceel.gegundAan ?? [],
    })),
  ]
  return delen.flatMap(({ perceelId, aan }) =>
    aan.map((winnaar) => ({
      aanbestedingId: idOf('aanbesteding', sleutel),
      perceelId,
      organisatieId: idOf('organisatie', winnaar),
      naam: organisaties[winnaar].naam,
    })),
  )
}

export const insertOpeningen = (db: Db, openingen: OpeningSeed[], { dag, moment }: Kalender) =>
  db
    .insertInto('opening')
    .values(
      openingen.map(({ aanbesteding, perceel, soort, datum, reden, door, op, bevestigd }) => ({
        id: idOf('opening', aanbesteding, soort, perceel ?? 0),
        aanbestedingId: idOf('aanbesteding', aanbesteding),
        perceelId: perceel ? idOf('perceel', aanbesteding, perceel) : null,
        ...{ soort, datum: dag(datum), reden: reden ?? '' },
        ...{ voorgesteldDoorId: idOf('lid', door), voorgesteldOp: moment(op, 10) },
        bevestigdOp: bevestigd ? moment(bevestigd.op, 14) : null,
        beslotenDoorId: bevestigd ? idOf('lid', bevestigd.door) : null,
      })),
    )
    .execute()

const rowOf = (sleutel: string, seed: AanbestedingSeed, kalender: Kalender) => ({
  id: idOf('aanbesteding', sleutel),
  titel: seed.titel,
  omschrijving: joined(seed.omschrijving),
  koperId: idOf('organisatie', seed.koper),
  doorId: idOf('lid', seed.door),
  aard: seed.aard,
  procedure: seed.procedure,
  cpvHoofd: seed.cpv,
  cpvAanvullend: seed.cpvMeer ?? [],
  waarde: seed.waarde,
  maanden: seed.maanden,
  plaatsen: seed.plaatsen,
  regio: regioVanAlle(seed.plaatsen),
  ...datesOf(seed, kalender),
  voorbehoudenDeelname: seed.voorbehoudenDeelname ?? false,
  voorbehoudenUitvoering: seed.voorbehoudenUitvoering ?? false,
  sociaalDoel: seed.sociaalDoel ?? [],
  strategischDoel: seed.strategischDoel ?? [],
  voorwaarden: joined(seed.voorwaarden ?? ''),
  gunningscriteria: joined(seed.gunningscriteria ?? ''),
  zichtbaarheid: seed.zichtbaarheid,
  ...contractOf(seed),
})

const contractOf = ({
  afroepVan,
  contractmanager,
  verlenging,
  afspraak,
  raamovereenkomst,
}: AanbestedingSeed) => ({
  raamovereenkomst: raamovereenkomst ?? false,
  afroepVanId: afroepVan ? idOf('aanbesteding', afroepVan) : null,
  contractmanagerId: contractmanager ? idOf('lid', contractmanager) : null,
  verlengingAantal: verlenging?.aantal ?? null,
  verlengingTekst: verlenging?.tekst ?? '',
  afspraakEenheid: afspraak?.eenheid ?? null,
  afspraakAantal: afspraak?.aantal ?? null,
  afspraakTekst: afspraak?.tekst ?? '',
})

function datesOf(seed: AanbestedingSeed, { dag, moment }: Kalender) {
  const day = (n: Dag | undefined) => (n === undefined ? null : dag(n))
  return {
    begintOp: dag(seed.begint),
    eindigtOp: dag(seed.eindigt),
    gepubliceerdOp: day(seed.gepubliceerd),
    indienenTot: seed.indienenTot === undefined ? null : moment(seed.indienenTot, 11),
    ...verloopOf(seed, { dag, moment }),
    aangemaaktOp: moment(seed.ingevoerd),
    gewijzigdOp: moment(seed.ingevoerd),
  }
}

const verloopOf = ({ gegund, definitief, gestopt }: VerloopSeed, { dag }: Kalender) => ({
  gunningsbeslissingOp: gegund === undefined ? null : dag(gegund),
  definitiefOp: definitief === undefined ? null : dag(definitief),
  vroegtijdigBeeindigdOp: gestopt ? dag(gestopt.dag) : null,
  beeindigdReden: gestopt?.reden ?? '',
})

const percelenOf = ([sleutel, { percelen = [] }]: [string, AanbestedingSeed], kalender: Kalender) =>
  percelen.map((perceel, i) => ({
    id: idOf('perceel', sleutel, i + 1),
    aanbestedingId: idOf('aanbesteding', sleutel),
    nummer: String(i + 1),
    titel: perceel.titel,
    waarde: perceel.waarde,
    cpvHoofd: perceel.cpv,
    voorbehouden: perceel.voorbehouden ?? false,
    sociaalDoel: ['opp'],
    volgorde: i + 1,
    ...verloopOf(perceel, kalender),
  }))
