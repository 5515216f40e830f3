import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { root } from '#src/platform/root.ts'
import type { Crawled } from './crawled.ts'
import { site } from './site.ts'

/** What the noun in this folder says of itself to the crawl. */
export type Saying = Crawled & { noun: string }

/** Of every noun what stands in its test-crawl.ts, by its name, and what is of no noun. */
async function readSayings(): Promise<Saying[]> {
  const files = globSync('src/**/test-crawl.ts', { cwd: root })
  const found = await Promise.all(
    files.map(async (file) => {
      const { crawl } = (await import(join(root, file))) as { crawl: Crawled }
      return { noun: basename(dirname(file)), ...crawl }
    }),
  )
  return [...found.toSorted((a, b) => a.noun.localeCompare(b.noun)), { noun: 'platform', ...site }]
}

export const sayings = await readSayings()

/** Which nouns say something of each of these keys: of a route its rule, of a column why no mark stands in it. */
export function saidOf(part: 'rules' | 'changes' | 'unmarked' | 'records'): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const { noun, [part]: all } of sayings)
    for (const key of Object.keys(all ?? {})) said.set(key, [...(said.get(key) ?? []), noun])
  return said
}

const inOne = <T>(part: (saying: Saying) => Record<string, T> | undefined): Record<string, T> =>
  Object.assign({}, ...sayings.map(part))

export const rules = inOne(({ rules }) => rules)
export const changes = inOne(({ changes }) => changes)
export const records = inOne(({ records }) => records)
export const unread = inOne(({ unread }) => unread)
