import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden'> }
type Wanted = {
  proeftuinId: string
  zichtbaarheid?: Zichtbaarheid
  titel?: string
  tekst?: string
  categorie?: string
  geldigTot?: string
  opdracht?: string
  leveranciersVroegen?: string
  bracht?: string
}

/** A haakje of `inkoper`, straight into the database. Gives its id. */
export async function insertHaakje({ t, p }: World, wanted: Wanted): Promise<string> {
  const { id } = await t.db
    .insertInto('haakje')
    .values({
      soort: 'eis',
      titel: 'Begeleiding op de werkvloer',
      tekst: 'De opdrachtnemer begeleidt nieuwe collega’s op de werkvloer.',
      fase: 'specificeren',
      categorie: 'schoonmaak',
      zichtbaarheid: 'openbaar',
      doorId: p.leden.inkoper.id,
      ...wanted,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
