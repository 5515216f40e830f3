import { expect, it } from 'vitest'
import { together } from '#src/platform/web/together.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)

it('asks once for what several want at the same moment, and gives each what is theirs', async () => {
  const asked: string[][] = []
  const lengthOf = together(async (keys) => {
    asked.push(keys)
    return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.length]))
  })
  const answers = await Promise.all(['a', 'bcd', 'nobody', 'a'].map((key) => lengthOf(key)))
  expect(answers).toEqual([1, 3, undefined, 1])
  expect(await lengthOf('a')).toBe(1)
  expect(asked).toEqual([['a', 'bcd', 'nobody'], ['a']])
})

it('tells all of them when it cannot be asked, and asks again the next time', async () => {
  let broken = true
  const answer = together(async (keys) => {
    if (broken) throw new Error('gone')
    return new Map(keys.map((key) => [key, key]))
  })
  const both = await Promise.allSettled([answer('a'), answer('b')])
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  broken = false
  expect(await answer('a')).toBe('a')
})

it('knows who is who when everybody comes at once', async () => {
  const personas = ['hr', 'leverancier', 'bezoeker', 'gast', 'hr'] as const
  const pages = await Promise.all(
    personas.map(async (persona) => (await p.as(persona).get('/mijn-vonk/profiel')).text()),
  )
  const named = ['Hanna Ruiter', 'Lev Rancier', 'Gijs Ast']
  expect(pages.map((page) => named.filter((naam) => page.includes(`value="${naam}"`)))).toEqual([
    ['Hanna Ruiter'],
    ['Lev Rancier'],
    [],
    ['Gijs Ast'],
    ['Hanna Ruiter'],
  ])
})
