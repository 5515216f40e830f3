import { expect, it } from 'vitest'
import { insertHaakje } from '#src/verspreiden/haakjes/test-haakje.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, type Persona, type TestLid, testPersonas, usedToSupply } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { listLezers, listOntvangers, zoalsInkopersLezen } from './ontvangers.ts'
import { may } from './policy.ts'
import type { Wat } from './voorbeeld.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const personas = Object.keys(p.actors) as Persona[]
const allowed = (rule: (actor: (typeof p.actors)[Persona]) => boolean) =>
  personas.filter((persona) => rule(p.actors[persona]))

it.each([
  ['see', ['adviesteam']],
  ['nudge', ['adviesteam']],
  [
    'receive',
    [
      ...['inkoper', 'collega', 'buurman', 'opdrachtgever', 'hr'],
      ...['adviesteam', 'bestuurder', 'beheerder'],
    ],
  ],
] as const)('%s is for %j', (action, who) => {
  expect(allowed(may[action])).toEqual(who)
})

/** Every kind of example, in every circle, with its source closed by a purchase and not. */
async function insertAll(): Promise<Wat[]> {
  const made: Wat[] = []
  for (const freeze of ['geen', 'loopt', 'gegund'] as const)
    for (const zichtbaarheid of ['overheid', 'netwerk', 'openbaar'] as const) {
      const team = { buurman: 'leverancier', hr: 'hr' } as const
      const stand = 'afgerond' as const
      const proeftuinId = await insertProeftuin(world, { freeze, zichtbaarheid, team, stand })
      const bronnen = [proeftuinId]
      made.push({ soort: 'proeftuin', id: proeftuinId })
      made.push({ soort: 'haakje', id: await insertHaakje(world, { proeftuinId, zichtbaarheid }) })
      made.push({ soort: 'werkwijze', id: await insertWerkwijze(world, { bronnen, zichtbaarheid }) })
    }
  return made
}

/** Each works for an organisation of its own, so that none is left out because others come first. */
async function workApart(leden: TestLid[]): Promise<string[]> {
  const ids: string[] = []
  for (const lid of leden) {
    const { id } = await t.db
      .insertInto('organisatie')
      .values({ naam: `Gemeente van ${lid}`, soort: 'gemeente' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db.updateTable('lid').set({ organisatieId: id }).where('id', '=', p.leden[lid].id).execute()
    ids.push(id)
  }
  return ids
}

it('names as receivers those who may read it, by the policy of each, and nobody else', async () => {
  await alsoSupplies(t, p, 'collega')
  await usedToSupply(t, p, { name: 'opdrachtgever', daysAgo: 1 })
  const leden = ['collega', 'buurman', 'opdrachtgever', 'hr', 'bestuurder'] as const
  const organisatieIds = await workApart([...leden])
  const actor = p.actors.adviesteam
  if (!actor) throw new Error('nobody')
  const left = new Set<string>()
  for (const wat of await insertAll()) {
    expect(await zoalsInkopersLezen(t.db, wat)).toMatchObject(wat)
    const found = [...(await listOntvangers(t.db, actor, { id: wat.id, organisatieIds })).values()].flat()
    const ids = found.map(({ id }) => id)
    const lezers = await listLezers(t.db, ids, wat)
    expect(lezers.map(({ lid }) => lid.id).sort()).toEqual(ids.sort())
    for (const lid of leden) if (!ids.includes(p.leden[lid].id)) left.add(lid)
    expect(ids).not.toContain(p.leden.collega.id)
  }
  expect([...left].sort()).toEqual(['buurman', 'collega', 'opdrachtgever'])
})
