import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '#src/platform/root.ts'
import type { Personas } from './personas.ts'
import { site } from './site-looks.ts'

/** A page worth looking at: its file name, who looks, and how to get there. */
export type Look = {
  name: string
  persona?: string
  path: string
  /** Then follows the link with this text, to a page of this route. */
  click?: { text: string; route: string }
  /** Or types this in the first field and sends it. */
  send?: string
  /** Or sends this file. */
  upload?: string
  /** What the page that is looked at answers; 200 when it is not said. */
  status?: number
  /** Its picture stands in README.md. */
  inReadme?: true
}

/** What the pages of a noun are asked of: a proeftuin that runs with its tender, one that ended, and a word to search for. */
export type Made = {
  p: Personas
  proeftuin: string
  afgerond: string
  fase: string
  aantekening: string
  aanbesteding: string
  woord: string
}

/** What there is to see of a noun, for every test that goes by its pages and for the pictures. */
export type Seen = {
  /** What a browser looks at, in the demo. */
  looks?: Look[]
  /** Routes at which no browser looks, each with the reason. */
  unseen?: Record<string, string>
  /** Pages on which stands what people wrote: asked for with hostile words, and counted how often they ask the database. */
  pages?: (made: Made) => string[]
}

/** Of every noun what stands in its test-looks.ts, and what is of no noun. */
export async function readSeen(): Promise<(Seen & { noun: string })[]> {
  const files = globSync('src/**/test-looks.ts', { cwd: root }).toSorted()
  const found = await Promise.all(
    files.map(async (file) => {
      const { seen } = (await import(join(root, file))) as { seen: Seen }
      return { noun: dirname(file), ...seen }
    }),
  )
  return [...found, { noun: 'platform', ...site }]
}

export const seen = await readSeen()
export const looks: Look[] = seen.flatMap(({ looks = [] }) => looks)
export const pagesOf = (made: Made): string[] => seen.flatMap(({ pages }) => pages?.(made) ?? [])
