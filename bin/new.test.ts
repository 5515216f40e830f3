import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { placeOfWorker } from '#test/database.ts'
import { makeNoun } from './new.ts'

const clone = mkdtempSync(join(tmpdir(), 'vonk-nieuw-'))
afterAll(() => rmSync(clone, { recursive: true }))

const copied = ['src', 'test', 'bin', 'seeds', 'migrations', 'docs', 'package.json', 'tsconfig.json']
const linter = ['biome.json', '.dependency-cruiser.mjs', 'vitest.config.ts', '.gitignore']

/** What it says when it fails; nothing when it does not. */
async function run(program: string, ...options: string[]): Promise<string> {
  const env = { ...process.env, DATABASE_URL: placeOfWorker().url }
  const running = promisify(execFile)(process.execPath, [program, ...options], { cwd: clone, env })
  return running.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}`,
  )
}

it('makes a noun that keeps types and arrows and passes its own tests, and touches little else', {
  timeout: 120_000,
}, async () => {
  for (const name of [...copied, ...linter]) cpSync(join(root, name), join(clone, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  const made = makeNoun({ wing: 'antwoorden', plural: 'bloemen', singular: 'bloem' }, clone)
  expect(made.filter((path) => !path.startsWith('src/antwoorden/bloemen/'))).toEqual([
    expect.stringMatching(/^migrations\/\d{4}_bloem\.sql$/),
    'src/nouns.ts',
    'src/paths/antwoorden.ts',
    'src/paths/api.ts',
  ])
  expect(await run('bin/generate.ts')).toBe('')
  const tests = ['run', '--project', 'check', 'src/antwoorden/bloemen', 'test/crawl/declared']
  const said = await Promise.all([
    run('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src'),
    run('node_modules/typescript/bin/tsc', '-p', '.', '--incremental', 'false'),
    run('node_modules/vitest/vitest.mjs', ...tests),
  ])
  expect(said).toEqual(['', '', ''])
})

it('runs as it is called', async () => {
  expect(await run(join(root, 'bin/new.ts'), 'netwerk', 'leden', 'lid')).toBe(
    'src/netwerk/leden is there already\n',
  )
})

it.each([
  ['', 'verhaal'],
  ['../kwaad', 'kwaad'],
  ['verhalen', 'verhalen'],
])('refuses “%s %s”', (plural, singular) => {
  expect(() => makeNoun({ wing: 'antwoorden', plural, singular })).toThrow('Dutch noun')
})

it('leaves what is there alone, and makes no wing', () => {
  const there = { wing: 'netwerk', plural: 'leden', singular: 'lid' }
  expect(() => makeNoun(there)).toThrow('is there already')
  expect(() => makeNoun({ ...there, wing: 'bloemenwinkel' })).toThrow('no wing')
})
