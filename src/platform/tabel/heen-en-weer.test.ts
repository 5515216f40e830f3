import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsBsn } from '../forms/bsn.ts'
import type { Kolommen, Waarden } from './kolom.ts'
import { inFolder, readHere, written } from './test-tabel.ts'
import { type Tabelsoort, tabelsoorten } from './write.ts'
import { writable } from './write-xml.ts'

const kept = inFolder()

const kolommen = {
  tekst: { soort: 'tekst', titel: 'Wat & <waar>' },
  keuze: {
    soort: 'keuze',
    titel: 'Soort',
    keuzes: { een: 'De één, "of"; de ander', twee: 'Twee\u00a0en meer', nee: '=nee' },
  },
  uren: { soort: 'uren', titel: 'Uren per week' },
  datum: { soort: 'datum', titel: 'Vanaf', laatst: '2199-12-31' },
  janee: { soort: 'janee', titel: 'Nog er?' },
  getal: { soort: 'getal', titel: 'Getal' },
} satisfies Kolommen

/** As a text column gives it back: what no cell can hold is left out, and so are spaces around it. */
const asKept = (text: string) => writable(text).trim() || null
const hard = [
  '=1+1',
  "'=1",
  "''",
  '+31 6',
  '-',
  '@SUM(A1)',
  '_x0041_',
  '_x005F_',
  'a  b',
  '1\n\n2',
  '\t=1',
  '"',
  ';',
  'a\tb',
  '<b>&amp;',
  '\u00a0x',
  '1-2',
  '007',
  'TRUE',
  '#N/A',
  'sep=;',
]
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...hard),
  )
  .filter((one) => !containsBsn(`Wat & <waar>: ${one}`))
const dag = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Nought is nought: no table knows two of them. */
const getal = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  .map((n) => (n === 0 ? 0 : n))
  .filter((n) => !containsBsn(`Getal: ${n}`))
const row: fc.Arbitrary<Waarden<typeof kolommen>> = fc.record({
  tekst: fc.option(text.map(asKept)),
  keuze: fc.option(fc.constantFrom('een', 'twee', 'nee')),
  uren: fc.option(fc.integer({ min: 0, max: 200_000 })),
  datum: fc.option(dag),
  janee: fc.option(fc.boolean()),
  getal: fc.option(getal),
})
const isEmpty = (rij: object) => Object.values(rij).every((one) => one === null)

describe.each(tabelsoorten)('as %s', (soort: Tabelsoort) => {
  it('any rows that are written are read again, with the numbers that people see', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        fc.array(
          text.map((one) => writable(one).trim()),
          { maxLength: 2 },
        ),
        async (rijen, boven) => {
          const pad = kept(
            await written(soort, { naam: 'Blad 1', boven, kolommen, rijen }, ['Zo werkt het.']),
          )
          const eerste = boven.reduce((sum) => sum + 1, 2)
          const wanted = rijen.flatMap((waarden, i) =>
            isEmpty(waarden) ? [] : [{ rij: eerste + i, waarden }],
          )
          expect(await readHere(pad, kolommen)).toEqual(wanted)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('the same table is the same bytes', async () => {
    const blad = { naam: 'Blad 1', kolommen, rijen: [{ tekst: 'een', uren: 1530 }] }
    const [een, twee] = [await written(soort, blad), await written(soort, blad)]
    expect(een.equals(twee)).toBe(true)
  })
})
