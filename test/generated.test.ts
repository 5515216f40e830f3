import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { glossary } from '../bin/begrippen.ts'
import { placeOfWorker } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-typen-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('the types of the database are those of its migrations', () => {
  const fresh = join(folder, 'database.generated.ts')
  execFileSync(process.execPath, [join(root, 'bin/generate.ts'), fresh], {
    env: { ...process.env, DATABASE_URL: placeOfWorker().url },
  })
  const kept = readFileSync(join(root, 'src/platform/database.generated.ts'), 'utf8')
  expect(readFileSync(fresh, 'utf8'), 'run `npm run generate`').toBe(kept)
})

it('the glossary has the words of every noun', async () => {
  const kept = readFileSync(join(root, 'docs/begrippen.md'), 'utf8')
  expect(await glossary(), 'run `npm run generate`').toBe(kept)
})
