import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { capital } from '#src/platform/components/capital.ts'

export type NewNoun = {
  /** The wing in which it stands: 'antwoorden'. */
  wing: string
  /** The folder and the address: 'vragen'. */
  plural: string
  /** The table and the type: 'vraag'. */
  singular: string
}

/** A whole noun of which only the name has to change: members see it and make it, and who made one changes it. */
const example = join(import.meta.dirname, 'bloemen')

/** The files of a new noun, by their place in the clone. */
export function filesOf(noun: NewNoun, migration: string): Record<string, string> {
  const { wing, plural, singular } = noun
  const placeOf = (name: string) =>
    name === 'migration.sql' ? `migrations/${migration}_${singular}.sql` : `src/${wing}/${plural}/${name}`
  const files = globSync('*.txt', { cwd: example }).map((file) => [
    placeOf(renamed(file.replace(/\.txt$/, ''), noun)),
    renamed(readFileSync(join(example, file), 'utf8'), noun),
  ])
  return Object.fromEntries(files)
}

const renamed = (text: string, { plural, singular }: NewNoun) =>
  text
    .replaceAll('bloemen', plural)
    .replaceAll('Bloemen', capital(plural))
    .replaceAll('bloem', singular)
    .replaceAll('Bloem', capital(singular))
