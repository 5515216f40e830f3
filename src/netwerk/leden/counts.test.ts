import { expect, it } from 'vitest'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { countLeden } from './counts.ts'
import { filterNames, LedenQuery } from './filters.ts'
import { listLeden, mostHits } from './list.ts'

const t = await testApp()
const p = await testPersonas(t)
const change = (lid: TestLid, fields: object) =>
  t.db.updateTable('lid').set(fields).where('id', '=', p.leden[lid].id).execute()

await change('hr', {
  rollen: ['hr', 'projectleider'],
  rollenZicht: 'overheid',
  regio: 'twente',
  brengt: 'zaagsel',
})
await change('collega', { rollen: ['hr'], rollenZicht: 'netwerk', regio: 'twente', brengt: 'zaagsel' })
await change('leverancier', {
  categorieen: ['catering', 'schoonmaak'],
  onderwerpenZicht: 'team',
  regio: 'zeeland',
})
await t.db
  .insertInto('lidOrganisatie')
  .values({ lidId: p.leden.inkoper.id, organisatieId: p.organisaties.gemeente })
  .execute()

it.each(['hr', 'inkoper', 'leverancier', 'jobcoach', 'adviesteam'] as const)(
  'gives %s as many as each choice says, with whatever else is chosen',
  async (persona) => {
    const actor = p.actors[persona]
    for (const given of [
      {},
      { regio: 'twente' },
      { rol: 'hr' },
      { q: 'zaagsel', soort: organisatiesoorten[0] },
    ]) {
      const query = LedenQuery.parse(given)
      const tellingen = await countLeden(t.db, actor, query)
      expect(Object.keys(tellingen).sort()).toEqual([...filterNames].sort())
      for (const filter of filterNames)
        for (const [code, aantal] of Object.entries(tellingen[filter] ?? {})) {
          const { leden } = await listLeden(t.db, actor, LedenQuery.parse({ ...given, [filter]: code }))
          expect(leden.length, `${persona} ${JSON.stringify(given)} ${filter} ${code}`).toBe(aantal)
        }
    }
  },
)

it('counts only what one may see, and stands beside the choices', async () => {
  const page = async (persona: TestLid) => (await p.as(persona).get(paths.leden())).text()
  const said = /Projectleider Banenafspraak<\/span><span class="vonk-filter__aantal">1</
  expect(await page('inkoper')).toMatch(said)
  expect(await page('jobcoach')).not.toContain('Projectleider Banenafspraak')
  expect(await countLeden(t.db, p.actors.gast, LedenQuery.parse({}))).toEqual({})
})

it('counts nothing of more than a search reads', async () => {
  const many = Array.from({ length: mostHits + 1 }, (_, n) => ({
    naam: 'Zz Te Veel',
    email: `zv${n}@voorbeeld.test`,
    toegelatenOp: new Date(),
    regio: 'drenthe',
  }))
  for (let n = 0; n < many.length; n += 500)
    await t.db
      .insertInto('lid')
      .values(many.slice(n, n + 500))
      .execute()
  expect(await countLeden(t.db, p.actors.hr, LedenQuery.parse({}))).toEqual({})
  expect(await countLeden(t.db, p.actors.hr, LedenQuery.parse({ regio: 'twente' }))).toHaveProperty('rol')
})
