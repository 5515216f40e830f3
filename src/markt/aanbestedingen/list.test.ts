import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import type { Fields } from '#test/request.ts'
import { typed } from './test-forms.ts'

const t = await testApp()
const { as } = await testPersonas(t)

it('filters, searches and turns pages, each with the number it will give', async () => {
  const make = (n: number, changes: Fields) =>
    Promise.all(
      Array.from({ length: n }, (_, i) =>
        as('inkoper').post('/aanbestedingen', typed({ titel: `Bladerproef ${i}`, ...changes })),
      ),
    )
  await make(21, { koper: 'Gemeente Waterlinge', sociaalDoel: ['opp'] })
  await make(3, { koper: 'Gemeente Waterlinge', gepubliceerdOp: '2026-01-01' })
  const get = async (query: string) =>
    (await as('buurman').get(`/aanbestedingen?q=bladerPROEF&${query}`)).text()
  const countOf = (html: string, label: string) =>
    new RegExp(`<span>${label}</span><span class="vonk-filter__aantal">(\\d+)<`).exec(html)?.[1]
  const all = await get('')
  expect(
    ['Loopt nu', 'Met een sociaal doel', 'Van mijn organisatie'].map((label) => countOf(all, label)),
  ).toEqual(['3', '21', '24'])
  const social = await get('sociaal=ja')
  expect(social.match(/class="vonk-lijstrij"/g)).toHaveLength(20)
  expect(countOf(social, 'Loopt nu')).toBeUndefined()
  const [, next = ''] = /href="([^"]+)" rel="next"/.exec(social) ?? []
  const second = await (await as('buurman').get(next.replaceAll('&amp;', '&'))).text()
  expect(second.match(/class="vonk-lijstrij"/g)).toHaveLength(1)
  const nothing = await get('stand=loopt&sociaal=ja')
  expect(nothing).toContain('Geen aanbesteding gevonden')
  expect(countOf(nothing, 'Loopt nu')).toBe('0')
})

it('tells by its order nothing of the worth of a tender that one does not see', async () => {
  for (const waarde of ['100', '300'])
    await as('inkoper').post(
      '/aanbestedingen',
      typed({ titel: `Volgorde ${waarde}`, waarde, zichtbaarheid: 'openbaar' }),
    )
  await as('inkoper').post('/aanbestedingen', typed({ titel: 'Volgorde verborgen', waarde: '200' }))
  const { id } = await t.db
    .selectFrom('aanbesteding')
    .select('id')
    .where('titel', '=', 'Volgorde verborgen')
    .executeTakeFirstOrThrow()
  const after = `/aanbestedingen?q=volgorde&volgorde=waarde&na=2026-01-01_${id}`
  expect(await (await as('inkoper').get(after)).text()).toContain('Volgorde 100')
  expect(await (await as('leverancier').get(after)).text()).not.toMatch(/Volgorde \d/)
})

it('answers an address it does not understand with the list all the same', async () => {
  for (const query of [
    'na=1',
    'na=9999999999999999999_x',
    'stand=x',
    'stand=loopt&stand=gegund',
    'q=%00',
    'q=%25',
    `q=${'x'.repeat(4000)}`,
  ])
    expect((await as('inkoper').get(`/aanbestedingen?${query}`)).status, query).toBe(200)
})

it('is a feed of what was searched and chosen, of what everybody may read', async () => {
  const make = (titel: string, changes: Fields) =>
    as('inkoper').post('/aanbestedingen', typed({ titel, zichtbaarheid: 'openbaar', ...changes }))
  await make('Ooievaarsnest met doel', { sociaalDoel: ['opp'] })
  await make('Ooievaarsnest zonder doel', {})
  await make('Ooievaarsnest van de overheid', { zichtbaarheid: 'overheid', sociaalDoel: ['opp'] })
  await make('Iets anders met doel', { sociaalDoel: ['opp'] })
  const list = await (await as('buurman').get('/aanbestedingen?q=ooievaarsnest&sociaal=ja&eigen=ja')).text()
  const [, feed = ''] = /application\/atom\+xml" href="([^"]+)"/.exec(list) ?? []
  const text = await (await as('inkoper').get(feed.replaceAll('&amp;', '&'))).text()
  expect([...text.matchAll(/<entry>[\s\S]*?<title>(.*?)<\/title>/g)].map(([, titel]) => titel)).toEqual([
    'Ooievaarsnest met doel',
  ])
  expect(text).toContain('‘ooievaarsnest’')
})
