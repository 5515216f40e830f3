import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { apiPaths, type Path, paths } from '#src/paths/index.ts'
import { testApp } from './app.ts'
import { isTest, readSources } from './source.ts'

const t = await testApp()
const sources = readSources(['src', 'bin']).filter((source) => !isTest(source))
const named = [
  ...Object.entries(paths).map(([name, path]) => ({ name: `paths.${name}`, path: path as Path })),
  ...Object.entries(apiPaths).map(([name, path]) => ({ name: `apiPaths.${name}`, path: path as Path })),
]
const map = named.map(({ path }) => path)

/** What stands where a parameter could: ids, keys, and every word of every other address. */
const words = new Set(map.flatMap(({ route }) => route.split('/').filter((part) => /^[\w.-]+$/.test(part))))
const values = [
  crypto.randomUUID(),
  'Zx_9'.repeat(11).slice(1),
  'schoonmaak',
  '2026-K1',
  `p${'2Zx'.repeat(7)}9`,
  ...words,
]

/** Addresses of a pattern: with every value that it lets through, in each of its parameters. */
function addressesOf({ route, matches }: Path): string[] {
  let made = ['']
  for (const part of route.split('/').slice(1)) {
    const choices = /\{(.+)\}/.exec(part)?.[1]?.split('|') ?? values
    const fits = part.startsWith(':') ? choices : [part]
    made = made.flatMap((before) => fits.map((one) => `${before}/${one}`))
  }
  return made.filter(matches)
}
const addresses = map.flatMap((path) => addressesOf(path).map((address) => ({ address, path })))

/** The routes of the app without what every request passes; two handlers in a row are one route. */
const mounted = t.app.routes
  .filter(({ method, path }) => method !== 'ALL' && !path.endsWith('/*'))
  .map(({ method, path }) => ({ method, path }))
  .filter(({ method, path }, n, all) => method !== all[n - 1]?.method || path !== all[n - 1]?.path)

it('gives every pattern an address of its own that no other takes', () => {
  for (const path of map) expect(addressesOf(path), path.route).not.toEqual([])
  const taken = addresses.flatMap(({ address, path }) =>
    map.filter((one) => one !== path && one.matches(address)).map(({ route }) => `${route} takes ${address}`),
  )
  expect(taken).toEqual([])
})

/** An order that has nothing to do with the map, and is the same each time. */
const shuffle = (path: string) => createHash('sha1').update(path).digest().readUInt32BE()

it.each([
  ['in order', mounted],
  ['in reverse', mounted.toReversed()],
  ['shuffled', mounted.toSorted((a, b) => shuffle(a.path) - shuffle(b.path))],
])('leads every address to its own route, mounted %s', async (_how, routes) => {
  const app = new Hono()
  for (const { path } of routes) app.get(path, (c) => c.text(path))
  for (const { address, path } of addresses)
    expect(await (await app.request(address)).text(), address).toBe(path.pattern)
})

it('has every route once, and every pattern a route', () => {
  const keys = mounted.map(({ method, path }) => `${method} ${path}`)
  expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([])
  expect(new Set(mounted.map(({ path }) => path))).toEqual(new Set(map.map(({ pattern }) => pattern)))
})

/** Asked for by programs that know the address: Vonk itself links to none of these. */
const asked = ['paths.gezond', 'paths.klaar', 'paths.robots']

it('makes the address of every page that Vonk leads to', () => {
  const isUsed = (name: string) =>
    sources.some(({ text }) => new RegExp(`\\b${name}\\b(?!\\.pattern)`).test(text))
  expect(named.map(({ name }) => name).filter((name) => !isUsed(name))).toEqual(asked)
})
