import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { testDatabase } from '#test/database.ts'
import { assertUsable, EXTENSIONS } from './external.ts'

const { url } = await testDatabase()

it('takes a database that has what Vonk uses', () => expect(assertUsable(url)).resolves.toBeUndefined())

it('says in one sentence what a server lacks, and what to do', () =>
  expect(assertUsable(url, ['pg_trgm', 'pg_nergens'])).rejects.toThrow(
    /^De server van DATABASE_URL mist pg_nergens: installeer [^\n]+postgresql-contrib[^\n]+\.$/,
  ))

it('asks for every extension that a migration makes', async () => {
  const folder = join(root, 'migrations')
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  const made = texts.flatMap((text) => [...text.matchAll(/create extension (?:if not exists )?(\w+)/g)])
  expect(made.map(([, name]) => name)).toEqual(EXTENSIONS)
})
