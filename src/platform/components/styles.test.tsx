import { globSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#src/platform/root.ts'
import { buildStyles } from '../../../bin/styles.ts'

let folder: string
let names: Record<string, string>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vonk-styles-'))
  names = await buildStyles(folder)
})

afterAll(() => rm(folder, { recursive: true }))

test('every asset has a hash in its name', () => {
  expect(Object.keys(names).sort()).toEqual([
    'icoon.svg',
    'kop.woff2',
    'tekst.woff2',
    'thema-utrecht.css',
    'vonk.css',
  ])
  for (const name of Object.values(names)) expect(name).toMatch(/-[A-Z0-9]{8}\.(css|woff2|svg)$/)
})

test('the styles stay small, and fetch nothing from elsewhere', async () => {
  const css = await readFile(join(folder, names['vonk.css'] ?? ''))
  // With 75 kB of fonts and a page of some 6 kB a first visit stays near 100 kB.
  expect(gzipSync(css).length).toBeLessThan(21_000)
  expect(css.toString()).not.toMatch(/https?:\/\//)
  expect(css.toString()).toContain(`url("./${names['tekst.woff2']}")`)
})

test('nothing of ours is disabled, for which the build leaves the styles out', async () => {
  const files = globSync(join(root, 'src/**/*.tsx')).filter((file) => !file.endsWith('.test.tsx'))
  const disabled = await Promise.all(
    files.map(async (file) => (/<[^>]*\sdisabled[\s=>{]/.test(await readFile(file, 'utf8')) ? [file] : [])),
  )
  expect(disabled.flat()).toEqual([])
})
