import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { echteData } from '#test/real-data.ts'
import { bsnFieldsIn, containsBsn } from './bsn.ts'

/** What people really write: how often the guard sees a BSN where there is none. */
const rowsOf = (file: string): Record<string, string>[] =>
  parse(readFileSync(file, 'utf8'), { columns: true })

const textsOf = (file: string): string[] =>
  Array.from(
    readFileSync(join(echteData.aankondigingen, file), 'utf8').matchAll(/>([^<>]*[^\s<>][^<>]*)</g),
    ([, text = '']) => text,
  )

it('sees none in the demo network', () => {
  const files = readdirSync(join(root, 'seeds'), { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, 'seeds', file), 'utf8'))
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.flatMap((text) => text.split('\n')).filter(containsBsn)).toEqual([])
})

describe.skipIf(!echteData.present)('in real notices and lists', () => {
  it('sees none in notices but the made-up number of a company, which does pass the test', () => {
    const texts = readdirSync(echteData.aankondigingen).flatMap(textsOf)
    expect(texts.length).toBeGreaterThan(1500)
    expect([...new Set(texts.filter(containsBsn))]).toEqual(['111 222 333'])
  })

  it('sees none in the CPV codes, of which 867 would be one beside its name', () => {
    const codes = rowsOf(echteData.cpv)
    expect(codes.length).toBeGreaterThan(9000)
    expect(codes.flatMap((row) => bsnFieldsIn(row))).toEqual([])
    expect(codes.filter(({ code }) => containsBsn(`nummer ${code}`))).toEqual([])
    expect(codes.filter(({ code }) => containsBsn(`CPV ${code}-1, ${code}-2 en ${code}-3`))).toEqual([])
    expect(codes.filter(({ code }) => containsBsn(`BSN ${code}`))).toHaveLength(867)
  })

  it('sees none in the list of organisations of the government', () => {
    const organisaties = rowsOf(echteData.organisaties)
    expect(organisaties.length).toBeGreaterThan(900)
    expect(organisaties.flatMap((row) => bsnFieldsIn(row))).toEqual([])
  })
})
