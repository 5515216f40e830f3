import { sql } from 'kysely'
import type {
  Aantekeningsoort,
  Fase,
  Kring,
  Route,
  Teamrol,
  Uitkomst,
  Zichtbaarheid,
} from '#src/platform/database.generated.ts'
import type { Stand } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { TestApp } from './app.ts'
import type { Personas, TestLid, TestOrganisatie } from './personas.ts'

/**
 * Whether a tender belongs to it, and where that stands: `loopt`, the days after the decision (`wacht`) and one lot of two
 * (`deels`) close the wall. `eerder` had ended before the phase of now began, as a framework has of which one calls off.
 */
export const freezes = ['geen', 'komt', 'loopt', 'wacht', 'deels', 'gegund', 'gestopt', 'eerder'] as const
export type Freeze = (typeof freezes)[number]

export type TestProeftuin = {
  titel?: string
  vraag?: string
  stand?: Stand
  zichtbaarheid?: Zichtbaarheid
  freeze?: Freeze
  team?: Partial<Record<TestLid, Teamrol>>
  organisatie?: TestOrganisatie
  categorie?: string
  fase?: Fase
  /** Days from now on which its phase began. */
  faseSinds?: number
  route?: Route
  /** Routes that run beside it. */
  naast?: Route[]
  uitkomst?: Uitkomst
  /** Taken out of sight by the adviesteam. */
  weg?: boolean
}

/** In days from now. */
type Dates = { published: number; decided?: number; final?: number; stopped?: number }

const dates: Record<Exclude<Freeze, 'geen'>, Dates> = {
  komt: { published: 1 },
  loopt: { published: 0 },
  wacht: { published: -40, decided: -19 },
  deels: { published: -40 },
  gegund: { published: -40, decided: -21, final: 0 },
  gestopt: { published: -40, stopped: 0 },
  eerder: { published: -40, decided: -30, final: -9 },
}

export const isRunning = (freeze: Freeze | undefined) =>
  freeze === 'loopt' || freeze === 'wacht' || freeze === 'deels'

/** Nothing that was bought by a tender in this phase. */
const isUnbought = (freeze: Freeze) => ['geen', 'komt', 'eerder'].includes(freeze)

const buys = (routes: Route[]) =>
  routes.some((route) => ['inkoop', 'voorbehouden_opdracht', 'inhuur'].includes(route))

/** What the policy decides on, for a proeftuin as insertProeftuin makes it: written apart from the code. */
export function zichtIn(wanted: TestProeftuin, rol: Teamrol | null) {
  const { stand = 'lopend', freeze = 'geen', fase = 'uitvoeren', route = 'inkoop', naast = [] } = wanted
  const buying = buys([route, ...naast]) && stand !== 'afgerond'
  return {
    zichtbaarheid: wanted.zichtbaarheid ?? 'openbaar',
    gestartOp: stand === 'concept' ? null : new Date(),
    uitkomst: stand === 'afgerond' ? (wanted.uitkomst ?? 'gelukt') : null,
    bevroren: isRunning(freeze) || (buying && isUnbought(freeze) && fase === 'selecteren_en_gunnen'),
    bereidtVoor: buying && isUnbought(freeze) && ['voorbereiden', 'specificeren'].includes(fase),
    leverde: false,
    weggehaald: wanted.weg === true,
    rol,
  }
}

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden' | 'organisaties'> }

const daysFromNow = (days: number) => sql<string>`current_date + ${days}::int`

async function insertTender({ t, p }: World, freeze: Exclude<Freeze, 'geen'>): Promise<string> {
  const { published, decided, final, stopped } = dates[freeze]
  const on = (days: number | undefined) => (days === undefined ? null : daysFromNow(days))
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Aanbesteding Geheimzinnig',
      doorId: p.leden.inkoper.id,
      koperId: p.organisaties.ministerie,
      gepubliceerdOp: daysFromNow(published),
      gunningsbeslissingOp: on(decided),
      definitiefOp: on(final),
      vroegtijdigBeeindigdOp: on(stopped),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (freeze === 'deels') await insertPercelen(t.db, id)
  return id
}

/** Two lots, of which one is final. */
const insertPercelen = (db: TestApp['db'], aanbestedingId: string) =>
  db
    .insertInto('perceel')
    .values([
      {
        ...{ aanbestedingId, nummer: 'A', volgorde: 1 },
        ...{ gunningsbeslissingOp: daysFromNow(-30), definitiefOp: daysFromNow(-9) },
      },
      { aanbestedingId, nummer: 'B', volgorde: 2 },
    ])
    .execute()

/** A proeftuin of `inkoper`, as it stands after all that happened to it; straight into the database. Gives its id. */
export async function insertProeftuin(world: World, wanted: TestProeftuin = {}): Promise<string> {
  const { t, p } = world
  const { stand = 'lopend', freeze = 'geen', team = {}, fase = 'uitvoeren' } = wanted
  const { route = 'inkoop', naast = [] } = wanted
  const since = daysFromNow(wanted.faseSinds ?? -3)
  const doorId = p.leden.inkoper.id
  const { id: proeftuinId } = await t.db
    .insertInto('proeftuin')
    .values({
      titel: wanted.titel ?? 'Dossiers scannen met nieuwe collega’s',
      vraag: wanted.vraag ?? 'Hoe kunnen we dossiers scannen met nieuwe collega’s?',
      organisatieId: p.organisaties[wanted.organisatie ?? 'ministerie'],
      organisatiesoort: 'overige_overheid',
      vertrekpunt: 'opdracht',
      categorie: wanted.categorie ?? 'schoonmaak',
      zichtbaarheid: wanted.zichtbaarheid ?? 'openbaar',
      aanbestedingId: freeze === 'geen' ? null : await insertTender(world, freeze),
      gestartOp: stand === 'concept' ? null : sql<Date>`now()`,
      weggehaaldOp: wanted.weg ? sql<Date>`now()` : null,
      ...{ routes: [route], doorId },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rollen = Object.entries({ inkoper: 'trekker' as const, ...team })
  const members = rollen.map(([lid, rol]) => ({ proeftuinId, lidId: p.leden[lid as TestLid].id, rol }))
  await t.db.insertInto('teamlid').values(members).execute()
  await t.db.insertInto('estafette').values({ proeftuinId, lidId: doorId, doorId }).execute()
  await t.db.insertInto('fasePeriode').values({ proeftuinId, fase, begonnenOp: since, doorId }).execute()
  const perioden = [route, ...naast].map((one) => ({ proeftuinId, route: one, begonnenOp: since, doorId }))
  await t.db.insertInto('routePeriode').values(perioden).execute()
  if (stand === 'afgerond') {
    const uitkomst = wanted.uitkomst ?? 'gelukt'
    await t.db
      .insertInto('afronding')
      .values({ proeftuinId, uitkomst, geleerd: 'Begin op tijd.', doorId })
      .execute()
  }
  return proeftuinId
}

export type TestAantekening = {
  soort?: Aantekeningsoort
  zichtbaarheid?: Kring
  titel?: string
  tekst?: string
  datum?: string
  door?: TestLid
}

/** A line of the logboek; gives its id. */
export async function insertAantekening(
  { t, p }: World,
  proeftuinId: string,
  wanted: TestAantekening = {},
): Promise<string> {
  const { door = 'inkoper', ...rest } = wanted
  const doorId = p.leden[door].id
  const { id } = await t.db
    .insertInto('aantekening')
    .values({
      ...{ soort: 'les', fase: 'voorbereiden', datum: '2026-04-14', titel: 'Een les', tekst: 'Zo ging het.' },
      ...{ zichtbaarheid: 'openbaar', proeftuinId, doorId },
      ...rest,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
