import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { saidOf } from './nouns.ts'
import { routesOf } from './routes.ts'

const t = await testApp()

const parts = [
  { part: 'rules', what: 'a page without a rule', methods: ['GET'] },
  { part: 'changes', what: 'a change without who may make it', methods: ['POST', 'PUT', 'PATCH', 'DELETE'] },
] as const

it.each(parts)('there is not $what, and none that is said twice or for nothing', ({ part, methods }) => {
  const said = saidOf(part)
  const routes = new Set(routesOf(t, [...methods]).map(({ route }) => route))
  expect({
    unsaid: [...routes].filter((route) => !said.has(route)),
    saidForNothing: [...said.keys()].filter((route) => !routes.has(route)),
    saidTwice: [...said].flatMap(([route, nouns]) => (nouns.length > 1 ? [`${route}: ${nouns}`] : [])),
  }).toEqual({ unsaid: [], saidForNothing: [], saidTwice: [] })
})

it('no two nouns fill the same parameter', () => {
  const twice = [...saidOf('records')].filter(([, nouns]) => nouns.length > 1)
  expect(twice).toEqual([])
})
