import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { today } from '../today.ts'
import {
  choices,
  day,
  email,
  isDay,
  line,
  optionalAmount,
  optionalLine,
  optionalText,
  pastDay,
  searchTerm,
  text,
  tick,
  versie,
} from './fields.ts'

const read = (schema: z.ZodType, given: unknown) => {
  const parsed = schema.safeParse(given)
  return parsed.success ? parsed.data : `✗ ${parsed.error.issues[0]?.message}`
}

describe('text', () => {
  const short = text({ min: 3, max: 10 })
  it.each([
    ['  vijf \r\nregels ', 'vijf \nregels'.slice(0, 10)],
    ['cafe\u0301', 'café'],
    ['a\u0000b\u200bc', 'abc'],
    ['a\u202eb\ufeffc', 'abc'],
    ['abc\ud800', 'abc\ufffd'],
    ['😀😀😀😀😀', '😀😀😀😀😀'],
    ['ab\tc', 'ab\tc'],
  ])('%j is kept as %j', (given, kept) => {
    expect(read(text({ min: 3, max: 13 }), given)).toBe(kept === 'vijf \nrege' ? 'vijf \nregels' : kept)
  })

  it.each([
    ['', 'Vul dit in.'],
    [' \n\u0000 ', 'Vul dit in.'],
    [undefined, 'Vul dit in.'],
    [['a', 'b'], 'Vul dit in.'],
    ['ab', 'minstens 3 tekens'],
    ['12345678901', 'hoogstens 10 tekens, nu 11'],
    ['111222333', 'BSN'],
    ['111\u200b222\u0000333', 'BSN'],
  ])('%j is refused: %s', (given, why) => expect(read(short, given)).toContain(why))

  it('optional may be absent, and is bounded and guarded as well', () => {
    const schema = optionalText({ max: 10 })
    expect([read(schema, undefined), read(schema, ' ')]).toEqual(['', ''])
    expect(read(schema, '111222333')).toContain('BSN')
    expect(read(schema, 'x'.repeat(11))).toContain('hoogstens 10')
    expect(read(schema, ['a'])).toBe('✗ Hier hoort tekst.')
  })

  it('on one line has no second', () => {
    for (const schema of [line({ max: 10 }), optionalLine({ max: 10 })]) {
      expect(read(schema, 'a\r\nb')).toBe('✗ Zet dit op één regel.')
      expect(read(schema, 'a\n')).toBe('a')
    }
  })
})

it.each([
  ['2026-04-14', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['1989-12-31', false],
  ['2101-01-01', false],
  ['0000-00-00', false],
  ['14-04-2026', false],
  ['2026-4-1', false],
  ['2026-04-14T00:00', false],
])('day %s: %s', (given, valid) => {
  expect(isDay(given)).toBe(valid)
  expect(read(day(), given) === given).toBe(valid)
})

it('a day of the past is today or before, whoever asks', () => {
  const tomorrow = today(new Date(Date.now() + 24 * 3600 * 1000))
  expect([today(), '1999-12-31'].map((given) => read(pastDay(), given))).toEqual([today(), '1999-12-31'])
  expect([tomorrow, '2099-01-01'].map((given) => read(pastDay(), given))).toEqual(
    Array(2).fill('✗ Deze dag moet nog komen. Kies vandaag of een eerdere dag.'),
  )
})

it.each([
  ['Inge@Voorbeeld.TEST ', 'inge@voorbeeld.test'],
  ['inge@', '✗ Dit is geen'],
  ['a@b.nl\nbcc: c@d.nl', '✗ Dit is geen'],
  ['<a@b.nl>', '✗ Dit is geen'],
  [`${'a'.repeat(250)}@b.nl`, '✗ Dit e-mailadres is te lang.'],
  ['123456782@voorbeeld.test', '✗ Hier staat een nummer'],
  [undefined, '✗ Vul dit in.'],
])('address %j: %s', (given, expected) => expect(read(email(), given)).toMatch(expected))

it.each([
  ['1.200.000,50', '1200000.50'],
  ['€ 1 200', '1200'],
  ['', null],
  ['1.2.3', '✗'],
  ['1e9', '✗'],
  ['-1', '✗'],
])('amount %j: %s', (given, expected) => {
  const got = read(optionalAmount(), given)
  if (expected === '✗') expect(got).toMatch(/^✗/)
  else expect(got).toBe(expected)
})

it('choices are none, one or several, each once; and no others', () => {
  const schema = choices(['a', 'b'])
  const given = [undefined, '', 'a', ['a', 'b'], ['a', 'a'], ['a', 'c'], 'c', ['a', 'b', 'a']]
  expect(given.map((one) => (schema.safeParse(one).success ? read(schema, one) : null))).toEqual([
    ...[[], [], ['a'], ['a', 'b'], ['a'], null, null, null],
  ])
})

it.each([
  ['1', 1],
  ['2000000000', 2_000_000_000],
  ['0', null],
  ['1.5', null],
  ['', null],
  ['x', null],
  ['9e99', null],
])('version %j: %j', (given, expected) => expect(versie().safeParse(given).data ?? null).toBe(expected))

it('a tick is yes or no', () => {
  expect(['ja', true, undefined, 'nee', ['ja']].map((given) => read(tick(), given))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it.each([
  ['catering', 'catering'],
  [['een', 'twee'], 'een'],
  ['a\u0000b', 'ab'],
  ['x'.repeat(101), ''],
  ['111222333', ''],
  [undefined, ''],
])('searching for %j is searching for %j', (given, expected) =>
  expect(read(searchTerm(), given)).toBe(expected),
)
