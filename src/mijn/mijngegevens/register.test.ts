import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { persoonlijk } from '#src/nouns.ts'
import { testApp } from '#test/app.ts'
import { kolomLabel } from './labels.ts'
import { placeOf, profiel } from './register.ts'

const { verwijzingen: register, zonderSleutel, adressen: opAdres } = persoonlijk
const t = await testApp()

const { rows: references } = await sql<{ plek: string }>`
  select c.conrelid::regclass || '.' || a.attname as plek
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
  where c.contype = 'f' and c.confrelid = 'lid'::regclass order by 1`.execute(t.db)
const { rows: columns } = await sql<{ plek: string; tabel: string; kolom: string; soort: string }>`
  select table_name || '.' || column_name as plek, table_name as tabel, column_name as kolom, data_type as soort
  from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' order by 1`.execute(
  t.db,
)
const known = new Set(columns.map(({ plek }) => plek))

it('names every reference to a member in the database, and no other', () => {
  expect(references.length).toBeGreaterThan(20)
  expect(Object.keys(register).sort()).toEqual(references.map(({ plek }) => plek).sort())
})

it('names every column with an e-mail address', () => {
  const addresses = columns.filter(
    ({ plek, kolom, soort }) =>
      plek !== 'lid.email' && soort === 'text' && /^(e?mail|aan|adres)$/.test(kolom),
  )
  expect(Object.keys(opAdres).sort()).toEqual(addresses.map(({ plek }) => plek).sort())
})

it('names every column of the member itself', () => {
  const own = columns.filter(({ tabel }) => tabel === 'lid').map(({ kolom }) => kolom)
  expect(Object.keys(profiel).sort()).toEqual(own.sort())
})

it('shows columns that exist, and no secret', () => {
  const shown = Object.entries({ ...register, ...zonderSleutel, ...opAdres }).flatMap(([key, { velden }]) =>
    velden
      .split(' ')
      .filter(Boolean)
      .map((kolom) => `${placeOf(key).tabel}.${kolom}`),
  )
  expect(shown.filter((plek) => !known.has(plek))).toEqual([])
  expect(shown.filter((plek) => /hash|geheim|sleutel$|credential|token/.test(plek))).toEqual([])
})

it('has words for every column that it shows, and for no other', () => {
  const shown = Object.values({ ...register, ...zonderSleutel, ...opAdres }).flatMap(({ velden }) =>
    velden.split(' ').filter(Boolean),
  )
  expect(Object.keys(kolomLabel).sort()).toEqual([...new Set([...shown, ...Object.keys(profiel)])].sort())
  expect(Object.values(kolomLabel).filter((words) => words.includes('_'))).toEqual([])
})
