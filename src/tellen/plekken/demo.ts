import type { Demo } from '#src/platform/demo.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { dagVan, kwartaalMet, kwartaalNa, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { type Reeks, reeksen } from './demo-reeksen.ts'
import type { Eindreden, Plekfeit, Registerwaarde } from './plek.ts'

type Feit = {
  soort: Plekfeit
  /** Days from today. */
  dag: number
  minuten?: number
  waarde?: Registerwaarde
  reden?: Eindreden
}

const redenen: Eindreden[] = [
  'begeleiding_hield_op',
  'contract_liep_af',
  'werk_paste_niet',
  'begeleiding_hield_op',
]

/** What happened to one of a row: when it began, with what, and whether it is there still. */
function feitenVan(reeks: Reeks, nummer: number): Feit[] {
  const begin = reeks.van + nummer * reeks.elke
  const minuten = reeks.minuten[nummer] ?? 0
  const feiten: Feit[] = [{ soort: 'geplaatst', dag: begin, minuten }]
  if (reeks.proef)
    feiten.push({ soort: 'snuffelstage', dag: begin - 67 }, { soort: 'proefplaatsing', dag: begin - 60 })
  const waarde = registerVan(reeks, nummer)
  if (waarde) feiten.push({ soort: 'register', dag: begin + 5, waarde })
  const stopt = reeks.stopt && (nummer + 1) % reeks.stopt.elke === 0 ? begin + reeks.stopt.na : null
  if (stopt !== null && stopt < 0)
    feiten.push(
      nummer % 3 === 2
        ? { soort: 'doorgestroomd', dag: stopt }
        : { soort: 'beeindigd', dag: stopt, reden: redenen[nummer % 4] ?? 'niet_bekend' },
    )
  return feiten
}

function registerVan(reeks: Reeks, nummer: number): Registerwaarde | undefined {
  if (reeks.waarvanInRegister !== undefined) return nummer < reeks.waarvanInRegister ? 'ja' : 'nee'
  const deel = nummer % 4
  if (deel < reeks.register) return 'ja'
  return deel === reeks.register ? 'nee' : undefined
}

/** The places of work of the demo, with every case that the counting knows. */
export async function demo(made: Demo): Promise<void> {
  for (const reeks of reeksen) await insertReeks(made, reeks)
  await insertGevallen(made)
  await insertTellers(made)
}

const sleutelVan = ({ proeftuin, contract, label }: Reeks) => `${proeftuin ?? contract} ${label}`

const plekIdVan = ({ idOf }: Demo, sleutel: string, nummer: number) => idOf('plek', sleutel, nummer)

async function insertReeks(made: Demo, reeks: Reeks): Promise<void> {
  const { db, idOf, moment } = made
  const organisatie = (naam: string | undefined) => (naam ? idOf('organisatie', naam) : null)
  const [voorId, koperId] = [idOf('organisatie', reeks.werkgever), idOf('organisatie', reeks.koper)]
  const regioHier = await regioVan(made, reeks)
  const plekken = reeks.minuten.map((_, nummer) => ({
    id: plekIdVan(made, sleutelVan(reeks), nummer + 1),
    label: `${reeks.label} ${nummer + 1}`,
    proeftuinId: reeks.proeftuin ? idOf('proeftuin', reeks.proeftuin) : null,
    aanbestedingId: reeks.contract ? idOf('aanbesteding', reeks.contract) : null,
    koperId,
    voorId,
    werkgeverId: voorId,
    inlenerId: organisatie(reeks.inlener),
    vorm: reeks.vorm,
    regio: regioHier,
    aangemaaktOp: moment(reeks.van + nummer * reeks.elke + 2),
  }))
  await db.insertInto('plek').values(plekken).execute()
  for (const [nummer, plek] of plekken.entries()) {
    const feiten = feitenVan(reeks, nummer).map((feit, n) => ({
      ...rijVan(made, feit),
      id: idOf('plek_feit', sleutelVan(reeks), nummer + 1, n),
      plekId: plek.id,
      voorId: plek.voorId,
    }))
    await db.insertInto('plekFeit').values(feiten).execute()
    if (nummer % 4 < reeks.bevestigd && koperId !== voorId) await bevestig(made, feiten, koperId)
  }
}

/** That of the proeftuin; of a contract its own. */
async function regioVan({ db, idOf }: Demo, { proeftuin, regio }: Reeks): Promise<string | null> {
  if (proeftuin === undefined) return regio ?? null
  const id = idOf('proeftuin', proeftuin)
  const found = await db.selectFrom('proeftuin').select('regio').where('id', '=', id).executeTakeFirst()
  return found?.regio ?? null
}

const rijVan = ({ moment }: Demo, { soort, dag, minuten, waarde, reden }: Feit) => ({
  soort,
  op: daysAfter(today(), dag),
  minuten: minuten ?? null,
  waarde: waarde ?? null,
  reden: reden ?? null,
  gemeldOp: moment(Math.min(dag + 3, -1), 10),
})

/** The other side said yes, two weeks after it was told. */
const bevestig = (
  { db }: Demo,
  feiten: { id: string; soort: Plekfeit; gemeldOp: Date }[],
  organisatieId: string,
) =>
  db
    .insertInto('plekBevestiging')
    .values(
      feiten
        .filter(({ soort }) => soort !== 'register')
        .map(({ id, gemeldOp }) => ({ feitId: id, organisatieId, klopt: true, op: gemeldOp })),
    )
    .execute()

/** Other hours, paid hours, a correction long after, one that ended after its trial, and one that two claimed. */
async function insertGevallen(made: Demo): Promise<void> {
  const { db, idOf, moment } = made
  const flexwijzer = idOf('organisatie', 'flexwijzer')
  const balie = (nummer: number) => plekIdVan(made, 'ontvangstpool balie', nummer)
  const vorig = dagVan(kwartaalVan(kwartaalNa(kwartaalMet(today()), -2)).eerste)
  await db
    .insertInto('plekFeit')
    .values([
      { ...rijVan(made, { soort: 'uren', dag: -150, minuten: 1680 }), plekId: balie(2), voorId: flexwijzer },
      { ...rijVan(made, { soort: 'uren', dag: -60, minuten: 1440 }), plekId: balie(2), voorId: flexwijzer },
      {
        ...rijVan(made, { soort: 'verloond', dag: -20, minuten: 18_300 }),
        op: vorig,
        plekId: balie(1),
        voorId: flexwijzer,
      },
      {
        ...rijVan(made, { soort: 'geplaatst', dag: -325 + 22, minuten: 1320 }),
        plekId: balie(3),
        voorId: flexwijzer,
        vervangtId: idOf('plek_feit', 'ontvangstpool balie', 3, 0),
        gemeldOp: moment(-15, 11),
      },
    ])
    .execute()
  await insertNaProef(made)
  await insertDubbel(made)
}

/** Three tried the scanning, and did not stay. */
async function insertNaProef(made: Demo): Promise<void> {
  const { db, idOf } = made
  const rdr = idOf('organisatie', 'rdr')
  for (const nummer of [1, 2, 3]) {
    const id = plekIdVan(made, 'dossiersScannen proef', nummer)
    await db
      .insertInto('plek')
      .values({
        id,
        label: `proef ${nummer}`,
        proeftuinId: idOf('proeftuin', 'dossiersScannen'),
        vorm: 'dienstverband',
        koperId: rdr,
        werkgeverId: rdr,
        voorId: rdr,
      })
      .execute()
    const feiten: Feit[] = [
      { soort: 'snuffelstage', dag: -190 },
      ...(nummer === 1 ? [{ soort: 'proefplaatsing', dag: -183 } as const] : []),
      { soort: 'beeindigd', dag: nummer === 1 ? -140 : -184, reden: 'proef_was_klaar' },
    ]
    await db
      .insertInto('plekFeit')
      .values(feiten.map((feit) => ({ ...rijVan(made, feit), plekId: id, voorId: rdr })))
      .execute()
  }
}

/** The office reported what the agency had reported already: shown to both, and counted once. */
async function insertDubbel(made: Demo): Promise<void> {
  const { db, idOf, moment } = made
  const [rho, flexwijzer] = [idOf('organisatie', 'rho'), idOf('organisatie', 'flexwijzer')]
  const id = plekIdVan(made, 'ontvangstpool dubbel', 1)
  await db
    .insertInto('plek')
    .values({
      id,
      label: 'balie begane grond',
      proeftuinId: idOf('proeftuin', 'ontvangstpool'),
      vorm: 'detachering',
      koperId: rho,
      werkgeverId: flexwijzer,
      inlenerId: rho,
      voorId: rho,
      regio: 'haaglanden',
    })
    .execute()
  const feit = rijVan(made, { soort: 'geplaatst', dag: -325, minuten: 1440 })
  await db
    .insertInto('plekFeit')
    .values({ ...feit, plekId: id, voorId: rho })
    .execute()
  await db
    .insertInto('plekBotsing')
    .values({
      id: idOf('plek_botsing', 'ontvangstpool'),
      plekId: plekIdVan(made, 'ontvangstpool balie', 1),
      dubbelId: id,
      gezienOp: moment(-30, 10),
    })
    .execute()
}

/** Who counts for whom. */
const tellers = [
  ['samira', 'rdr'],
  ['dirk', 'rho'],
  ['petra', 'rkv'],
  ['linda', 'flexwijzer'],
  ['bertus', 'draadkracht'],
] as const

const insertTellers = ({ db, idOf, moment }: Demo) =>
  db
    .insertInto('teller')
    .values(
      tellers.map(([lid, organisatie]) => ({
        lidId: idOf('lid', lid),
        organisatieId: idOf('organisatie', organisatie),
        sinds: moment(-200),
      })),
    )
    .execute()
