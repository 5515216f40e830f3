import type { TestApp } from '#test/app.ts'
import type { Personas, TestLid } from '#test/personas.ts'
import type { Ding, Verzamelkring } from './verzameling.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden'> }
type Wanted = {
  door?: TestLid
  titel?: string
  waarvoor?: string
  zichtbaarheid?: Verzamelkring
  met?: (Ding & { waarom?: string })[]
}

/** One of `inkoper` for all members, straight into the database. Gives its id. */
export async function insertVerzameling({ t, p }: World, wanted: Wanted = {}): Promise<string> {
  const { door = 'inkoper', met = [], ...row } = wanted
  const doorId = p.leden[door].id
  const { id } = await t.db
    .insertInto('verzameling')
    .values({ titel: 'Om mee te beginnen', zichtbaarheid: 'netwerk', ...row, doorId })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = met.map((ding, n) => ({ ...ding, doorId, verzamelingId: id, volgorde: n + 1 }))
  if (rows.length > 0) await t.db.insertInto('verzamelingOnderdeel').values(rows).execute()
  return id
}
