import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { growthOf, linear } from '#test/growth.ts'
import { echteData } from '#test/real-data.ts'
import {
  optionalPersoonsnaam,
  organisatienaam,
  organisatienaamProblem,
  persoonsnaam,
  sameLooking,
} from './namen.ts'

const read = (schema: z.ZodType, given: unknown) => {
  const parsed = schema.safeParse(given)
  return parsed.success ? parsed.data : `✗ ${parsed.error.issues[0]?.message}`
}

/** Looks like the name of somebody else, like nothing, or like an address. */
const refused = [
  ['Cyrillic letters among ours', 'Аdа Viеs'],
  ['Cyrillic letters alone', 'Інна'],
  ['Greek letters', 'Αda Vies'],
  ['full-width letters', 'Ａｄａ Ｖｉｅｓ'],
  ['mathematical letters', '𝐀𝐝𝐚 𝐕𝐢𝐞𝐬'],
  ['small capitals', 'Aᴅᴀ Vies'],
  ['letters of phonetics', 'ɑda Vies'],
  ['Roman numerals of one character', 'Ⅼev Rancier'],
  ['ligatures', 'Soﬁe Smit'],
  ['filling that is not seen', '\u3164\u3164\u3164'],
  ['blank Braille', '⠀⠀⠀'],
  ['marks heaped up', 'A\u0301\u0302\u0303\u0304da'],
  ['lines through its letters', 'A\u0336d\u0336a\u0336'],
  ['no letter at all', '-- ..'],
  ['one letter', 'A.'],
  ['an address on the web', 'https://vonk.example'],
  ['a domain', 'vonk.example'],
  ['a domain in a sentence', 'Win op www.prijs.test nu'],
  ['a domain with marks', 'vönk.exämple'],
  ['an address of mail', 'ada@vonk.example'],
  ['a picture', 'Ada ⭐'],
  ['a tick that looks like ours', 'Ada Vies ✓'],
  ['markup', '<b>Ada</b>'],
]

describe('a name of a person', () => {
  it.each([
    'Inge Koper',
    'Zoë van ’t Hof-Şahin',
    "'t Hart, A.B.C. (Bert)",
    'Łukasz Żółć',
    'Nguyễn Thị Ánh',
    'Ðorđe Þórsson',
    'Elçin Əliyeva',
    'Straße Œuvre Æneas',
    'Jan‑Peter O‘Neill',
    'J.W. de Vries',
    'Mr. Ivo Ilić jr.',
  ])('may be %s', (naam) => expect(read(persoonsnaam(), naam)).toBe(naam.replace('‑', '-')))

  it.each([...refused, ['a digit', 'Ada V1es']])('has not %s', (_, naam) =>
    expect(read(persoonsnaam(), naam)).toMatch(/^✗ Schrijf een naam/),
  )

  it('is one form of each letter, and one blank at a time', () => {
    expect(read(persoonsnaam(), ' Zoe\u0308 \u00a0 Smit ')).toBe('Zoë Smit')
    expect(read(persoonsnaam(), 'Ada\u202e\u200b Vies')).toBe('Ada Vies')
  })

  it('stays what it was, whatever that is', () => {
    expect(read(persoonsnaam({ nu: 'R2 D2' }), 'R2 D2')).toBe('R2 D2')
    expect(read(persoonsnaam({ nu: 'R2 D2' }), 'R3 D3')).toMatch('✗')
  })

  it('may be left open where it is asked for kindness', () => {
    expect(
      [undefined, '', 'Nora', 'x.test'].map((naam) => String(read(optionalPersoonsnaam(), naam)).slice(0, 4)),
    ).toEqual([...['', '', 'Nora', '✗ Sc']])
  })
})

describe('a name of an organisation', () => {
  it.each([
    'Gemeente ’s-Hertogenbosch',
    '2Samen & Co',
    'Werk/Uit!',
    'Regio+ 055: Stedendriehoek',
    'B.V. De Brug',
  ])('may be %s', (naam) => expect(read(organisatienaam(), naam)).toBe(naam))

  it.each(refused)('has not %s', (_, naam) => expect(read(organisatienaam(), naam)).toMatch(/^✗ Schrijf/))

  it.skipIf(!echteData.present)('may be any of the organisations of the government', () => {
    const file = readFileSync(echteData.organisaties, 'utf8')
    const names = (parse(file, { columns: true }) as { name: string }[]).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(900)
    expect(names.filter((name) => organisatienaamProblem(name))).toEqual([])
  })
})

it.each([
  ['Ada Vies', 'ada  vies'],
  ['Ada Vies', 'Adá Vïes'],
  ['Ada Vies', 'A.d.a Vies.'],
  ['Ada Vies', 'AdaVies'],
  ['Ada Vies', 'ADA VIES'],
  ['Ilse Lind', 'llse Iind'],
  ['Ilse Lind', 'ılse Lınd'],
  ['Bert Bom', 'Bert Born'],
  ['Wim Bøe', 'VVim Boe'],
])('%s looks like %s', (one, other) => expect(sameLooking(one)).toBe(sameLooking(other)))

it.each([
  ['Ada Vies', 'Ada Vies (Waterlinge)'],
  ['Ada Vies', 'Ada de Vies'],
  ['Jan', 'Jana'],
])('%s does not look like %s', (one, other) => expect(sameLooking(one)).not.toBe(sameLooking(other)))

it.each(['a.', 'aa.', 'e\u0301', '(', 'a '])('a name of many times %j is read in a moment', (part) => {
  const read = (n: number) => [persoonsnaam(), organisatienaam()].map((one) => one.safeParse(part.repeat(n)))
  expect(growthOf(read, 20_000)).toBeLessThan(linear)
})
