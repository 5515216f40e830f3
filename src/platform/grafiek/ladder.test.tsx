import fc from 'fast-check'
import { expect, it } from 'vitest'
import { getal } from './getal.ts'
import { doorgaand, type LadderData, ladderAlsTabel, ladderInWoorden, uitgangen } from './ladder.ts'
import { ladderBreed } from './ladder-breed.ts'
import { Ladder } from './ladder-grafiek.tsx'
import { ladderSmal } from './ladder-smal.ts'
import { stroomVan } from './ladder-stroom.ts'
import { tekstenIn, verwachtNet } from './test-tekening.ts'

const voorbeeld: LadderData = {
  eenheid: 'keer',
  treden: [
    { naam: 'Eerst', aantal: 26, bezig: 2, gestopt: 5 },
    { naam: 'Dan', aantal: 22, beginnen: 3, gestopt: 2, verder: 1 },
    { naam: 'Nu', aantal: 19, tekort: 4 },
  ],
}

const aantal = fc.oneof(fc.constantFrom(0, 1, 2, 1e6), fc.integer({ min: 0, max: 2000 }))
const naam = fc.constantFrom(
  'Eerst',
  'Na 12 maanden',
  'Een heel lange naam van een trede die nergens past',
  'Wwwwwwwwwwwwwwwwwwwwww',
)

/** As they come: what goes on and what begins make the next. */
const gegevens: fc.Arbitrary<LadderData> = fc
  .array(
    fc.record({
      naam,
      beginnen: aantal,
      verder: aantal,
      bezig: aantal,
      tekort: aantal,
      gestopt: aantal,
      door: aantal,
    }),
    {
      maxLength: 7,
    },
  )
  .map((rij) => ({
    eenheid: 'keer',
    treden: rij.map(({ door, beginnen, ...trede }, n) => {
      const weg = uitgangen.reduce((som, soort) => som + trede[soort], 0)
      return { ...trede, beginnen: n > 0 ? beginnen : 0, aantal: weg + door }
    }),
  }))

it.each([
  ['wide', ladderBreed],
  ['narrow', ladderSmal],
])('lies on the sheet, whatever is counted, and no word covers another: %s', (_, teken) => {
  fc.assert(
    fc.property(gegevens, (data) => verwachtNet(teken(data))),
    { numRuns: 100 },
  )
  verwachtNet(teken(voorbeeld))
})

it('the parts of a stage are together as much as the stage', () => {
  fc.assert(
    fc.property(gegevens, (data) => {
      const { dwars, breedte } = stroomVan(data)
      for (const { trede, van, tot, door, weg } of dwars) {
        expect(tot - van).toBe(trede.aantal)
        expect(door[1] - door[0]).toBe(doorgaand(trede))
        expect(weg.at(-1)?.deel[1] ?? door[1]).toBe(tot)
        expect(van).toBeGreaterThanOrEqual(0)
        expect(tot).toBeLessThanOrEqual(breedte)
      }
    }),
  )
})

it('who goes on enters the next stage below who begins there', () => {
  const { dwars } = stroomVan(voorbeeld)
  expect(dwars.map(({ van, tot, door }) => [van, door[1], tot])).toEqual([
    [3, 22, 29],
    [0, 19, 22],
    [0, 15, 19],
  ])
})

it('each number stands in the drawing with its word, so that no colour is needed', () => {
  for (const teken of [ladderBreed, ladderSmal]) {
    const woorden = tekstenIn(teken(voorbeeld))
      .map(({ tekst }) => tekst)
      .join(' ')
    for (const woord of [
      '26',
      '22',
      '19',
      '3 beginnen hier',
      'nog bezig',
      'gestopt',
      'te kort geleden',
      'doorgestroomd',
    ]) {
      expect(woorden).toContain(woord)
    }
  }
})

it('says the same in words', () => {
  expect(ladderInWoorden(voorbeeld)).toBe(
    'Eerst 26 keer: 19 door naar Dan, 2 nog bezig, 5 gestopt. ' +
      'Dan 22: 3 beginnen hier, 19 door naar Nu, 1 doorgestroomd, 2 gestopt. Nu 19: 4 te kort geleden.',
  )
})

it('leaves no number out of the words and the table', () => {
  fc.assert(
    fc.property(gegevens, (data) => {
      const woorden = ladderInWoorden(data)
      const tabel = ladderAlsTabel(data, 'Tabel')
      expect(tabel.rows.every((rij) => rij.length === tabel.head.length)).toBe(true)
      data.treden.forEach((trede, n) => {
        const getallen = [trede.aantal, ...uitgangen.map((soort) => trede[soort] ?? 0)]
          .filter(Boolean)
          .map((een) => getal(een))
        for (const een of getallen) {
          expect(woorden).toContain(een)
          expect(tabel.rows[n]).toContain(een)
        }
      })
    }),
  )
})

it('is a picture with a title and the same in words', async () => {
  const html = String(await Ladder({ id: 'proef', titel: 'Van eerst naar nu', ...voorbeeld }))
  expect(html.match(/role="img"/g)).toHaveLength(2)
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
})
