import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { makeNoun } from './new.ts'

// Beside the clone's own packages, so that the compiler and the linter find them.
const clone = mkdtempSync(join(root, 'node_modules/.cache/nieuw-'))
afterAll(() => rmSync(clone, { recursive: true }))

const copied = ['src', 'test', 'bin', 'seeds', 'migrations', 'docs', 'package.json', 'tsconfig.json']
const linter = ['biome.json', '.dependency-cruiser.mjs', 'vitest.config.ts', '.gitignore']

const run = (program: string, ...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...options], {
    cwd: clone,
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}

it('makes a noun that keeps the arrows, with all that the lists of nouns ask for', {
  timeout: 60_000,
}, () => {
  for (const name of [...copied, ...linter]) cpSync(join(root, name), join(clone, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
  const made = makeNoun({ wing: 'antwoorden', plural: 'bloemen', singular: 'bloem' }, clone)
  expect(made.filter((path) => !/bloem/.test(path))).toEqual([
    'src/nouns.ts',
    'src/paths/antwoorden.ts',
    'docs/begrippen.md',
  ])
  expect(readFileSync(join(clone, 'src/nouns.ts'), 'utf8')).toMatch(/= \[\n {2}bloemen,\n/)
  expect(run('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src')).toBe('')
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
