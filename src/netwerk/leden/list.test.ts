import { expect, it } from 'vitest'
import { paths, type Query } from '#src/paths/index.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { LedenQuery } from './filters.ts'
import { listLeden } from './list.ts'

const t = await testApp()
const p = await testPersonas(t)
const leden = Object.keys(p.leden) as TestLid[]
const byId = new Map(leden.map((lid) => [p.leden[lid].id, lid]))

const change = (lid: TestLid, fields: object) =>
  t.db.updateTable('lid').set(fields).where('id', '=', p.leden[lid].id).execute()
const find = async (persona: Persona, query: Query = {}) =>
  (await listLeden(t.db, p.actors[persona], LedenQuery.parse(query))).leden.map(({ id }) => byId.get(id))
const names = (...list: TestLid[]) => list

await change('concurrent', { vertrokkenOp: new Date() })
const network = leden.filter((lid) => lid !== 'gast' && lid !== 'concurrent')

it('is for members: guests and visitors are sent away', async () => {
  expect((await p.as('hr').get(paths.leden())).status).toBe(200)
  expect((await p.as('gast').get(paths.leden())).status).toBe(403)
  expect((await p.as('bezoeker').get(paths.leden())).status).toBe(303)
  expect(await find('gast')).toEqual([])
  expect(await find('bezoeker', { q: 'Hanna' })).toEqual([])
})

it('holds who is in the network, by name: no guests, nobody who left', async () => {
  const found = await find('leverancier')
  expect([...found].sort()).toEqual([...network].sort())
  expect(found.slice(0, 3)).toEqual(names('adviesteam', 'buurman', 'bestuurder'))
})

it('shows a page at a time, without losing or repeating anybody', async () => {
  const row = { organisatieId: p.organisaties.gemeente, toegelatenOp: new Date() }
  const many = Array.from({ length: 40 }, (_, n) => ({
    ...row,
    naam: 'Zz Gelijke Naam',
    email: `zz${n}@voorbeeld.test`,
  }))
  await t.db.insertInto('lid').values(many).execute()
  const seen: string[] = []
  let path: string | undefined = paths.leden()
  for (let n = 0; path && n < 9; n++) {
    const page: string = await (await p.as('hr').get(path)).text()
    seen.push(...[...page.matchAll(/href="\/leden\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''))
    path = /href="([^"]+)"\s+rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  expect(seen.length).toBe(network.length + 40)
  expect(new Set(seen).size).toBe(seen.length)
  await t.db.deleteFrom('lid').where('naam', '=', 'Zz Gelijke Naam').execute()
})

it('finds by the beginning of a name, by a word in any form, and by what somebody knows of', async () => {
  await change('hr', { brengt: 'Ik help bij proefplaatsingen', themas: ['na_detentie'] })
  expect(await find('inkoper', { q: 'han rui' })).toEqual(names('hr'))
  expect(await find('inkoper', { q: 'proefplaatsing' })).toEqual(names('hr'))
  expect(await find('inkoper', { q: 'detentie' })).toEqual(names('hr'))
  expect(await find('inkoper', { q: 'walvis' })).toEqual([])
  const page = await (await p.as('inkoper').get(paths.leden({ q: 'proefplaatsing' }))).text()
  expect(page).toContain('1 lid')
})

it('finds nobody by a field that the reader may not see', async () => {
  for (const zicht of zichtbaarheden) {
    await change('hr', {
      brengtZicht: zicht,
      rollenZicht: zicht,
      onderwerpenZicht: zicht,
      categorieen: ['groen'],
    })
    const finds = async (persona: Persona) => [
      ...(await find(persona, { q: 'proefplaatsing' })),
      ...(await find(persona, { q: 'detentie' })),
      ...(await find(persona, { rol: 'hr' })),
      ...(await find(persona, { categorie: 'groen' })),
    ]
    expect(await finds('leverancier')).toHaveLength(['netwerk', 'openbaar'].includes(zicht) ? 4 : 0)
    expect(await finds('inkoper')).toHaveLength(zicht === 'team' ? 0 : 4)
    expect(await find('leverancier', { q: 'Hanna' })).toEqual(names('hr'))
    const card = await (await p.as('leverancier').get(paths.leden({ q: 'Hanna' }))).text()
    expect(card.includes('proefplaatsingen')).toBe(['netwerk', 'openbaar'].includes(zicht))
  }
})

it('filters by what is for the team for who is in it', async () => {
  await change('hr', { rollenZicht: 'team' })
  await insertProeftuin({ t, p }, { team: { hr: 'hr', leverancier: 'leverancier' } })
  expect(await find('leverancier', { rol: 'hr' })).toEqual(names('hr'))
  expect(await find('buurman', { rol: 'hr' })).toEqual([])
})

it('filters by kind of organisation, and combines what is chosen', async () => {
  expect((await find('inkoper', { soort: 'gemeente' })).sort()).toEqual(names('buurman', 'hr'))
  expect(await find('inkoper', { soort: 'gemeente', rol: 'inkoper' })).toEqual(names('buurman'))
  expect(await find('inkoper', { soort: 'gemeente', q: 'Hanna' })).toEqual(names('hr'))
  expect((await find('inkoper', { soort: 'onzin' })).length).toBe(network.length)
})
