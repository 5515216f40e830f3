import { withoutBounds } from '#src/paths/index.ts'
import type { TestApp } from '#test/app.ts'
import { declared } from '#test/route-of.ts'
import type { Address, Given, World } from './crawled.ts'
import { records } from './nouns.ts'

/** A route that the app answers: as the map declares it, and as people read it with one of its words filled in. */
export type Route = { method: string; route: string; spelled: string }

/** The routes that Hono knows, of these methods; each once. Middleware has no method of its own. */
export function routesOf({ app }: Pick<TestApp, 'app'>, methods: string[]): Route[] {
  const found = app.routes.filter(({ method }) => methods.includes(method))
  const all = found.flatMap(({ method, path }) =>
    spelledOut(path).map((spelled) => ({ method, route: declared.get(path) ?? path, spelled })),
  )
  return [...new Map(all.map((one) => [`${one.method} ${one.spelled}`, one])).values()]
}

/** As people read it; a parameter that is one of a few words stands for each of them. */
function spelledOut(pattern: string): string[] {
  const [, before = '', words, after = ''] = /^(.*?):\w+\{\(\?:([a-z|]+)\)\}(.*)$/.exec(pattern) ?? []
  const routes = words?.split('|').flatMap((word) => spelledOut(before + word + after))
  return routes ?? [withoutBounds(pattern)]
}

/** Every address of a route, its parameters filled in with every record that fits; an error for one that is unknown. */
export function addressesOf(world: World, { method, route, spelled }: Route): Address[] {
  let made: Given[] = [{ path: '' }]
  const parts = spelled.split('/').slice(1)
  for (const [n, part] of parts.entries()) {
    made = made.flatMap((given) =>
      fill(given, part, () => {
        const values = valuesFor(world, parts[n - 1] ?? '', given)
        if (values) return values
        throw new Error(
          `The crawler cannot fill ${part} of ${method} ${route}: say in the test-crawl.ts of its noun which records fit`,
        )
      }),
    )
  }
  return made.map((given) => ({ method, route, ...given }))
}

const valuesFor = (world: World, before: string, given: Given): Given[] | undefined =>
  records[before]?.(world, given) ?? world.ids[before]?.map((id) => ({ path: '', id }))

function fill(given: Given, part: string, values: () => Given[]): Given[] {
  if (part === '*') return [{ ...given, path: `${given.path}/onbekend` }]
  if (!part.startsWith(':')) return [{ ...given, path: `${given.path}/${part}` }]
  return values().map((one) => ({ ...given, ...one, path: `${given.path}/${one.id}` }))
}
