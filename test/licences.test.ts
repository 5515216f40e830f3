import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'

type Entry = { dev?: true; license?: string; integrity?: string }
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>
}

/** What may run beside code under the EUPL-1.2; LGPL: libraries that are loaded, and not changed. */
const allowed = new Set([
  ...['0BSD', 'MIT', 'MIT-0', 'ISC', 'Zlib', 'BlueOak-1.0.0', 'CC0-1.0', 'PSF-2.0', 'Python-2.0'],
  ...['BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'EUPL-1.2', 'LGPL-3.0-or-later', 'OFL-1.1'],
])

/** Named in no package.json, or no open licence, and why it is there all the same: docs/besluiten/0027-wat-er-meekomt.md. */
const exceptions = ['@utrecht/design-tokens', 'png-js']

const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 13)
/** All that hold at once, each with what one may choose from. */
const choicesIn = (expression: string) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .map((part) => part.split(' OR '))
const isAllowed = ({ license }: Entry) =>
  license !== undefined && choicesIn(license).every((ids) => ids.some((id) => allowed.has(id)))

/** What a registry did not have when the lock file was written (see bin/complete-lock.ts) is not installed from it either. */
const running = Object.entries(packages).filter(([path, { dev, integrity }]) => path && !dev && integrity)

it('has a licence that we may use for everything that runs', () => {
  const others = running.filter(([, entry]) => !isAllowed(entry)).map(([path]) => nameOf(path))
  expect(running.length).toBeGreaterThan(150)
  expect(others).toEqual(exceptions)
})

it.each([
  ['MIT', true],
  ['(MIT OR CC0-1.0)', true],
  ['(BSD-3-Clause OR CC-BY-3.0)', true],
  ['(SSPL-1.0 OR CC-BY-3.0)', false],
  ['Apache-2.0 AND SSPL-1.0', false],
  ['SEE LICENSE IN ./LICENSE.md', false],
])('judges %s: %s', (license, may) => expect(isAllowed({ license })).toBe(may))
