import { sql } from 'kysely'
import type {
  Aantekeningsoort,
  Fase,
  Route,
  Teamrol,
  Uitkomst,
  Zichtbaarheid,
} from '#src/platform/database.generated.ts'
import type { Stand } from '#src/proeftuinen/proeftuin.ts'
import type { TestApp } from './app.ts'
import type { Personas, TestLid, TestOrganisatie } from './personas.ts'

/** Whether a tender belongs to it, and where that stands: only `loopt` closes the barrier. */
export const freezes = ['geen', 'komt', 'loopt', 'gegund'] as const
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
  route?: Route
  uitkomst?: Uitkomst
  /** Taken out of sight by the adviesteam. */
  weg?: boolean
}

const dates: Record<Exclude<Freeze, 'geen'>, { published: number; awarded: number | null }> = {
  komt: { published: 1, awarded: null },
  loopt: { published: 0, awarded: 1 },
  gegund: { published: -9, awarded: 0 },
}

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden' | 'organisaties'> }

const daysFromNow = (days: number) => sql<string>`current_date + ${days}::int`

async function insertTender({ t, p }: World, freeze: Exclude<Freeze, 'geen'>): Promise<string> {
  const { published, awarded } = dates[freeze]
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Aanbesteding Geheimzinnig',
      doorId: p.leden.inkoper.id,
      koperId: p.organisaties.ministerie,
      gepubliceerdOp: daysFromNow(published),
      gegundOp: awarded === null ? null : daysFromNow(awarded),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A proeftuin of `inkoper`, as it stands after all that happened to it; straight into the database. Gives its id. */
export async function insertProeftuin(world: World, wanted: TestProeftuin = {}): Promise<string> {
  const { t, p } = world
  const { stand = 'lopend', freeze = 'geen', team = {}, fase = 'voorbereiden', route = 'inkoop' } = wanted
  const doorId = p.leden.inkoper.id
  const { id: proeftuinId } = await t.db
    .insertInto('proeftuin')
    .values({
      titel: wanted.titel ?? 'Dossiers scannen met nieuwe collega’s',
      vraag: wanted.vraag ?? 'Hoe kunnen we dossiers scannen met mensen langs de kant?',
      organisatieId: p.organisaties[wanted.organisatie ?? 'ministerie'],
      organisatiesoort: 'overige_overheid',
      vertrekpunt: 'opdracht',
      categorie: wanted.categorie ?? 'schoonmaak',
      zichtbaarheid: wanted.zichtbaarheid ?? 'openbaar',
      aanbestedingId: freeze === 'geen' ? null : await insertTender(world, freeze),
      gestartOp: stand === 'concept' ? null : sql<Date>`now()`,
      weggehaaldOp: wanted.weg ? sql<Date>`now()` : null,
      ...{ route, doorId },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rollen = Object.entries({ inkoper: 'trekker' as const, ...team })
  const members = rollen.map(([lid, rol]) => ({ proeftuinId, lidId: p.leden[lid as TestLid].id, rol }))
  await t.db.insertInto('teamlid').values(members).execute()
  await t.db.insertInto('estafette').values({ proeftuinId, lidId: doorId, doorId }).execute()
  await t.db
    .insertInto('fasePeriode')
    .values({ proeftuinId, fase, begonnenOp: daysFromNow(-3), doorId })
    .execute()
  await t.db
    .insertInto('routewissel')
    .values({ proeftuinId, naar: route, datum: daysFromNow(-3), doorId })
    .execute()
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
  zichtbaarheid?: Zichtbaarheid
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
