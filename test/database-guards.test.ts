import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { testDatabase } from './database.ts'

const { db } = await testDatabase()

/** The rows of the two tables of that page: the names in code of the first cells, and what is said of them. */
const lines = readFileSync(join(root, 'docs/architectuur-database.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').slice(1, -1))
  .map((cells) => ({ names: cells.slice(0, -1).flatMap(namesIn), says: cells.at(-1)?.trim() ?? '' }))

function namesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name)
}

const functionsOfVonk = sql<{ naam: string }>`
  select distinct proname as naam from pg_proc p where pronamespace = 'public'::regnamespace
    and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`

/** Each with its function, as a line of the page names them. */
const triggersOfVonk = sql<{ functie: string; triggers: string[] }>`
  select p.proname as functie, array_agg(c.relname || '.' || t.tgname) as triggers
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
  where not t.tgisinternal and c.relnamespace = 'public'::regnamespace group by p.proname`

it('docs/architectuur-database.md has a line for every function of the database, and no other', async () => {
  const { rows } = await functionsOfVonk.execute(db)
  expect(lines.map(({ names: [first] }) => first).sort()).toEqual(rows.map(({ naam }) => naam).sort())
})

it('it names every trigger, with the function that it calls', async () => {
  const { rows } = await triggersOfVonk.execute(db)
  const there = rows.map(({ functie, triggers }) => [functie, ...triggers.sort()].join(' '))
  const named = lines.filter(({ names }) => names.length > 1)
  const written = named.map(({ names: [functie, ...triggers] }) => [functie, ...triggers.sort()].join(' '))
  expect(written.sort()).toEqual(there.sort())
})

it('it says of each what it guards', () => {
  expect(lines.filter(({ says }) => !/^[A-Z].{20,}\.$/.test(says))).toEqual([])
})
