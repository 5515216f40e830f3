import type { Insertable } from 'kysely'
import type { DB } from '#src/platform/database.generated.ts'
import type { TestApp } from '#test/app.ts'
import type { Personas } from '#test/personas.ts'

type World = { t: Pick<TestApp, 'db'>; p: Pick<Personas, 'leden' | 'organisaties'> }

/** A voorstel of `leverancier`, straight into the database. Gives its id. */
export async function insertVoorstel(
  { t, p }: World,
  wanted: Partial<Insertable<DB['voorstel']>> = {},
): Promise<string> {
  const { id, titel, aanbod, vraagt, zichtbaarheid, doorId } = await t.db
    .insertInto('voorstel')
    .values({
      titel: 'Wij leren mensen het vak',
      aanbod: 'Wij maken schoon met mensen die het vak nog leren.',
      vraagt: 'Een vaste dag in de week.',
      categorieen: ['schoonmaak'],
      organisatieId: p.organisaties.leverancier,
      doorId: p.leden.leverancier.id,
      ...wanted,
    })
    .returning(['id', 'titel', 'aanbod', 'vraagt', 'zichtbaarheid', 'doorId'])
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('voorstelVersie')
    .values({ voorstelId: id, versie: 1, titel, aanbod, vraagt, zichtbaarheid, doorId })
    .execute()
  return id
}
