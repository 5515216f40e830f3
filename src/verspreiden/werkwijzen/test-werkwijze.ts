import { sql } from 'kysely'
import type { Fase } from '#src/platform/database.generated.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas, TestLid, TestOrganisatie } from '#test/personas.ts'
import type { KringVan } from './werkwijze.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden' | 'organisaties'> }

export type TestWerkwijze = {
  titel?: string
  bronnen?: string[]
  door?: TestLid
  organisatie?: TestOrganisatie
  categorie?: string
  fasen?: Fase[]
  zichtbaarheid?: KringVan
  /** Published, unless it says no. */
  concept?: boolean
  /** Taken out of sight by the adviesteam. */
  weg?: boolean
}

export type TestReactieBij = {
  werkwijze: string
  op?: 'werkwijze' | 'stap'
  door?: TestLid
  zichtbaarheid?: KringVan
  tekst?: string
  geschrevenOp?: Date
}

/** Under the whole, or under its first step; straight into the database. Gives its id. */
export async function insertReactieBij({ t, p }: World, wanted: TestReactieBij): Promise<string> {
  const { werkwijze, op = 'werkwijze', door = 'hr', zichtbaarheid = 'openbaar', ...rest } = wanted
  const stap = t.db.selectFrom('werkwijzeStap').select('id').where('werkwijzeId', '=', werkwijze)
  const onderwerpId =
    op === 'stap' ? (await stap.orderBy('volgorde').executeTakeFirstOrThrow()).id : werkwijze
  const { id } = await t.db
    .insertInto('reactie')
    .values({
      ...{ soort: op === 'stap' ? 'werkwijze_stap' : 'werkwijze', onderwerpId, binnenId: werkwijze },
      ...{ zichtbaarheid, doorId: p.leden[door].id, tekst: 'Zo deden wij het ook.' },
      ...rest,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** One with a step and a pitfall, straight into the database. Gives its id. */
export async function insertWerkwijze({ t, p }: World, wanted: TestWerkwijze = {}): Promise<string> {
  const { bronnen = [], door = 'inkoper', organisatie = 'ministerie', concept = false } = wanted
  const doorId = p.leden[door].id
  const { id: werkwijzeId } = await t.db
    .insertInto('werkwijze')
    .values({
      titel: wanted.titel ?? 'Vraag eerst de leverancier',
      samenvatting: 'Vraag wat nodig is, en schrijf daarna pas de eis.',
      organisatieId: p.organisaties[organisatie],
      categorie: wanted.categorie ?? 'schoonmaak',
      fasen: wanted.fasen ?? ['voorbereiden'],
      zichtbaarheid: wanted.zichtbaarheid ?? 'openbaar',
      gepubliceerdOp: concept ? null : sql<Date>`now()`,
      weggehaaldOp: wanted.weg ? sql<Date>`now()` : null,
      doorId,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('werkwijzeStap')
    .values({ werkwijzeId, volgorde: 1, titel: 'Begin bij het werk' })
    .execute()
  await t.db.insertInto('werkwijzeValkuil').values({ werkwijzeId, volgorde: 1, titel: 'Te laat' }).execute()
  const bron = bronnen.map((proeftuinId) => ({ werkwijzeId, proeftuinId }))
  if (bron.length > 0) await t.db.insertInto('werkwijzeBron').values(bron).execute()
  if (!concept)
    await sql`insert into werkwijze_versie (werkwijze_id, versie, inhoud, door_id)
      values (${werkwijzeId}, 1, werkwijze_inhoud(${werkwijzeId}), ${doorId})`.execute(t.db)
  return werkwijzeId
}
