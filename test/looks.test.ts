import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isApi } from '#src/paths/index.ts'
import { root } from '#src/platform/root.ts'
import { testApp } from './app.ts'
import { routesOf } from './crawl/routes.ts'
import { looks, seen } from './looks.ts'
import { routeOf } from './route-of.ts'

const t = await testApp()

it('somebody looks at every page, or its noun says why not', () => {
  const routes = new Set(routesOf(t, ['GET']).map(({ route }) => route))
  const looked = new Set(looks.map(({ path, click }) => click?.route ?? routeOf(path)))
  const unseen = seen.flatMap(({ unseen = {} }) => Object.keys(unseen))
  expect({
    notLookedAt: [...routes].filter(
      (route) => !isApi(route) && !looked.has(route) && !unseen.includes(route),
    ),
    saidForNothing: unseen.filter((route) => !routes.has(route) || looked.has(route)),
  }).toEqual({ notLookedAt: [], saidForNothing: [] })
})

it('no two pictures have the same name', () => {
  const names = looks.map(({ name }) => name)
  expect(names.filter((name, n) => names.indexOf(name) !== n)).toEqual([])
})

it('shows in README.md what was pictured for it', () => {
  const shown = looks.filter(({ inReadme }) => inReadme)
  expect(shown.length).toBeGreaterThan(3)
  expect(shown.filter(({ name }) => !existsSync(join(root, 'docs/beelden', `${name}.png`)))).toEqual([])
})
