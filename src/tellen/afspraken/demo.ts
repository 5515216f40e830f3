import type { Demo } from '#src/platform/demo.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import type { Afspraakmaat, Afspraaksoort, Afspraakuitkomstsoort } from './afspraak.ts'

type Gegaan = {
  uitkomst: Afspraakuitkomstsoort
  /** Days from today. */
  dag: number
  nieuweDag?: number
  reden?: string
  door: string
  /** The other side said yes so many days later. */
  ja?: number
}

type Verhaal = {
  proeftuin: string
  contract?: string
  soort: Afspraaksoort
  van: string
  aan: string
  door: string
  doorVoor: string
  dag: number
  wat: string
  aantal?: string
  maat?: Afspraakmaat
  uiterlijk: number
  wijzigingReden?: string
  /** Both sides confirmed it, the other so many days later. */
  ja?: number
  gegaan?: Gegaan
}

/** One that was kept, one that runs, an effort that both moved, and one that was added to a contract that ran. */
const verhalen: Verhaal[] = [
  {
    proeftuin: 'ontvangstpool',
    soort: 'resultaat',
    van: 'flexwijzer',
    aan: 'rho',
    door: 'dirk',
    doorVoor: 'rho',
    dag: -345,
    wat: 'Zes plekken aan de balie',
    aantal: '6',
    maat: 'plekken',
    uiterlijk: -262,
    gegaan: { uitkomst: 'gehouden', dag: -258, door: 'linda', ja: 4 },
  },
  {
    proeftuin: 'vloerenDrieBedrijven',
    contract: 'vloeren',
    soort: 'resultaat',
    van: 'glansrijk',
    aan: 'rho',
    door: 'fatma',
    doorVoor: 'rho',
    dag: -300,
    wat: 'Vierentwintig banen in het vloeronderhoud',
    aantal: '24',
    maat: 'banen',
    uiterlijk: 120,
  },
  {
    proeftuin: 'personeelsschouw',
    soort: 'inspanning',
    van: 'smaakmeester',
    aan: 'rho',
    door: 'fatma',
    doorVoor: 'rho',
    dag: -135,
    wat: 'Elk kwartaal samen een personeelsschouw',
    uiterlijk: -6,
    ja: 3,
    gegaan: {
      uitkomst: 'verschoven',
      dag: -12,
      nieuweDag: 21,
      reden: 'Twee locaties verbouwen deze maand. Daarna lopen we de teams in één keer langs.',
      door: 'carlo',
      ja: 2,
    },
  },
  {
    proeftuin: 'dossiersScannen',
    contract: 'scandiensten',
    soort: 'resultaat',
    van: 'rdr',
    aan: 'papierspoor',
    door: 'samira',
    doorVoor: 'rdr',
    dag: -150,
    wat: 'Achttien plekken bij de scanstraat',
    aantal: '18',
    maat: 'plekken',
    uiterlijk: -30,
    wijzigingReden:
      'De prijs en het werk van Papierspoor blijven gelijk. Wij nemen zelf mensen in dienst en de leverancier leidt hen op, zoals de opdracht al zei.',
    gegaan: { uitkomst: 'gehouden', dag: -26, door: 'samira' },
  },
]

export async function demo(made: Demo): Promise<void> {
  for (const verhaal of verhalen) await insertVerhaal(made, verhaal)
}

async function insertVerhaal(made: Demo, verhaal: Verhaal): Promise<void> {
  const { db, idOf, moment } = made
  const { proeftuin, contract, soort, dag } = verhaal
  const id = idOf('afspraak', proeftuin)
  const [vanId, aanId] = [idOf('organisatie', verhaal.van), idOf('organisatie', verhaal.aan)]
  await db
    .insertInto('afspraak')
    .values({
      id,
      proeftuinId: idOf('proeftuin', proeftuin),
      soort,
      vanId,
      aanId,
      aanbestedingId: contract ? idOf('aanbesteding', contract) : null,
      doorId: idOf('lid', verhaal.door),
      aangemaaktOp: moment(dag, 10),
    })
    .execute()
  const versieId = await insertVersie(made, verhaal, id)
  const kanten = { zelf: idOf('organisatie', verhaal.doorVoor), vanId, aanId }
  if (soort !== 'resultaat') await insertJa(made, { versieId }, { ...kanten, dag, ja: verhaal.ja })
  if (verhaal.gegaan) await insertGegaan(made, { id, vanId, aanId }, verhaal.gegaan)
}

async function insertVersie(
  { db, idOf, moment }: Demo,
  verhaal: Verhaal,
  afspraakId: string,
): Promise<string> {
  const id = idOf('afspraak_versie', verhaal.proeftuin, 1)
  await db
    .insertInto('afspraakVersie')
    .values({
      id,
      afspraakId,
      nummer: 1,
      wat: verhaal.wat,
      aantal: verhaal.aantal ?? null,
      maat: verhaal.maat ?? null,
      uiterlijkOp: daysAfter(today(), verhaal.uiterlijk),
      inContract: verhaal.contract !== undefined && verhaal.wijzigingReden === undefined,
      wijzigingReden: verhaal.wijzigingReden ?? '',
      voorId: idOf('organisatie', verhaal.doorVoor),
      doorId: idOf('lid', verhaal.door),
      op: moment(verhaal.dag, 10),
    })
    .execute()
  return id
}

type Kanten = { vanId: string; aanId: string }
type Ja = Kanten & { zelf: string; dag: number; ja: number | undefined }

/** Of who said it, and of the other side when that said so. */
async function insertJa(
  { db, moment }: Demo,
  over: { versieId: string } | { uitkomstId: string },
  { zelf, vanId, aanId, dag, ja }: Ja,
): Promise<void> {
  const ander = zelf === vanId ? aanId : vanId
  await db
    .insertInto('afspraakAkkoord')
    .values({ ...over, organisatieId: zelf, op: moment(dag, 10) })
    .execute()
  if (ja !== undefined)
    await db
      .insertInto('afspraakAkkoord')
      .values({ ...over, organisatieId: ander, op: moment(dag + ja, 14) })
      .execute()
}

async function insertGegaan(made: Demo, afspraak: Kanten & { id: string }, gegaan: Gegaan): Promise<void> {
  const { db, idOf, moment } = made
  const { organisatieId } = await db
    .selectFrom('lid')
    .select('organisatieId')
    .where('id', '=', idOf('lid', gegaan.door))
    .executeTakeFirstOrThrow()
  const zelf = organisatieId ?? afspraak.vanId
  const uitkomstId = idOf('afspraak_uitkomst', afspraak.id)
  await db
    .insertInto('afspraakUitkomst')
    .values({
      id: uitkomstId,
      afspraakId: afspraak.id,
      uitkomst: gegaan.uitkomst,
      voorId: zelf,
      nieuweDag: gegaan.nieuweDag === undefined ? null : daysAfter(today(), gegaan.nieuweDag),
      reden: gegaan.reden ?? '',
      doorId: idOf('lid', gegaan.door),
      op: moment(gegaan.dag, 10),
    })
    .execute()
  await insertJa(made, { uitkomstId }, { ...afspraak, zelf, dag: gegaan.dag, ja: gegaan.ja })
}
