import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getal } from './getal.ts'
import { spreid } from './letters.ts'
import { type LijnenData, lijnenAlsTabel, lijnenInWoorden, puntenVan } from './lijnen.ts'
import { Lijnen } from './lijnen-grafiek.tsx'
import { schaalVan } from './lijnen-schaal.ts'
import { lijnenMaten, lijnenTekening } from './lijnen-tekening.ts'
import { padenIn, puntenVanPad, tekstenIn, verwachtNet } from './test-tekening.ts'

const kwartalen = (aantal: number, jaar = 2025) =>
  Array.from({ length: aantal }, (_, n) => `${jaar + Math.floor(n / 4)}-K${(n % 4) + 1}`)

const voorbeeld: LijnenData = {
  eenheid: 'banen',
  kwartalen: kwartalen(4),
  voorlopig: true,
  reeksen: [
    { naam: 'Bijdrage', waarden: [3.2, 8.74, 16.16, 17.1], streven: [{ jaar: 2025, waarde: 18 }] },
    { naam: 'Landelijk', waarden: [2.4, null, 10.06, 10.82] },
  ],
}

const waarde = fc.oneof(
  fc.constantFrom(0, 1, 0.01, 1e6, 125_000, -3, 1e9),
  fc.double({ min: -1e4, max: 1e7, noNaN: true }).map((n) => Math.round(n * 100) / 100),
)
const tekens = fc.constantFrom(
  'Bijdrage',
  'Landelijk, gescheiden',
  'Wat telt als alles meetelt wat er is',
  'W',
)

const gegevens: fc.Arbitrary<LijnenData> = fc.integer({ min: 0, max: 40 }).chain((aantal) =>
  fc.record({
    eenheid: fc.constant('banen'),
    decimalen: fc.constantFrom(0, 2),
    kwartalen: fc.constant(kwartalen(aantal)),
    voorlopig: fc.boolean(),
    reeksen: fc.array(
      fc.record({
        naam: tekens,
        waarden: fc.array(fc.option(waarde), { minLength: aantal, maxLength: aantal }),
        streven: fc.array(fc.record({ jaar: fc.integer({ min: 2024, max: 2035 }), waarde }), {
          maxLength: 4,
        }),
      }),
      { maxLength: 4 },
    ),
  }),
)

describe.each(Object.entries(lijnenMaten))('lines, %s', (_, maat) => {
  it('lie on the sheet, whatever is counted, and no word covers another', () => {
    fc.assert(
      fc.property(gegevens, (data) => verwachtNet(lijnenTekening(data, maat))),
      { numRuns: 100 },
    )
  })

  it('rise where more is counted, and go on to the right', () => {
    fc.assert(
      fc.property(gegevens, waarde, waarde, (data, een, ander) => {
        const { x, y } = schaalVan(data, maat, { boven: 20, onder: 50, namen: 0 })
        if (een < ander) expect(y(een)).toBeGreaterThanOrEqual(y(ander))
        for (const n of data.kwartalen.keys()) if (n > 0) expect(x(n)).toBeGreaterThan(x(n - 1))
      }),
    )
  })

  it('begin at zero, with few numbers beside them', () => {
    const { ticks, y, kader } = schaalVan(voorbeeld, maat, { boven: 20, onder: 50, namen: 0 })
    expect(y(0)).toBe(kader.onder)
    expect(ticks.map(({ tekst }) => tekst)).toEqual(['0', '5', '10', '15', '20'])
  })
})

it('a point that may still change is open, and the line to it dotted', () => {
  const paden = padenIn(lijnenTekening(voorbeeld, lijnenMaten.breed))
  expect(paden.filter(({ lijn }) => lijn?.streep === '2 4')).toHaveLength(2)
  expect(paden.filter(({ op, vulling }) => op && vulling?.kleur === 'kaart')).toHaveLength(2)
  expect(tekstenIn(lijnenTekening(voorbeeld, lijnenMaten.breed)).map(({ tekst }) => tekst)).toContain(
    'voorlopig',
  )
})

it('series differ in the shape of their marks too', () => {
  const merken = padenIn(lijnenTekening(voorbeeld, lijnenMaten.breed)).filter(({ op }) => op)
  expect(new Set(merken.map(({ d }) => d.replaceAll(/[\d.,-]/g, ''))).size).toBeGreaterThan(1)
})

it('a line is broken where nothing was counted', () => {
  const [, tweede] = padenIn(lijnenTekening(voorbeeld, lijnenMaten.breed)).filter(
    ({ lijn }) => lijn?.dikte === 3,
  )
  expect(puntenVanPad(tweede ?? { vorm: 'pad', d: '' }).length).toBeGreaterThan(1)
  expect(tweede?.d.match(/M/g)).toHaveLength(2)
})

it('says in words from where to where, every number, and the target', () => {
  expect(lijnenInWoorden(voorbeeld)).toBe(
    'Bijdrage: van 3,20 banen in kwartaal 1 van 2025 naar 17,10 in kwartaal 4 van 2025 (voorlopig). ' +
      'Daartussen 8,74 in kwartaal 2 van 2025, 16,16 in kwartaal 3 van 2025. Daarnaast: gesteld 18,00 in 2025. ' +
      'Landelijk: van 2,40 banen in kwartaal 1 van 2025 naar 10,82 in kwartaal 4 van 2025 (voorlopig). ' +
      'Daartussen 10,06 in kwartaal 3 van 2025.',
  )
})

it('leaves no number out of the words and the table', () => {
  fc.assert(
    fc.property(gegevens, (data) => {
      const woorden = lijnenInWoorden(data)
      const tabel = JSON.stringify(lijnenAlsTabel(data, 'Tabel').rows)
      for (const { waarde } of data.reeksen.flatMap(puntenVan)) {
        expect(woorden).toContain(getal(waarde, data.decimalen))
        expect(tabel).toContain(getal(waarde, data.decimalen))
      }
    }),
  )
})

it('is a picture with a title and the same in words, twice: for a phone and for a desk', async () => {
  const html = String(await Lijnen({ id: 'proef', titel: 'Per kwartaal', ...voorbeeld }))
  expect(html.match(/role="img"/g)).toHaveLength(2)
  expect(html).toContain('aria-labelledby="proef-smal-titel proef-smal-woorden"')
  expect(html).toContain('<title id="proef-breed-titel">Per kwartaal</title>')
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
})

it('takes nothing that somebody typed for a part of the drawing', () => {
  const reeksen = [{ naam: '<b>"A&B</b>', waarden: [1, 2, 3, 4] }]
  const html = String(<Lijnen id="proef" titel="<i>Zo</i>" {...voorbeeld} reeksen={reeksen} />)
  expect(html).not.toMatch(/<[bi]>/)
  expect(html).toContain('&lt;b>"A&amp;B&lt;/b>')
})

it('refuses what is no quarter', () => {
  expect(() => lijnenInWoorden({ ...voorbeeld, kwartalen: ['2025-K5', '', '', ''] })).toThrow('geen kwartaal')
})

it('moves apart what stands too close, in its order and between its bounds', () => {
  const blok = fc.record({
    midden: fc.double({ min: -50, max: 350, noNaN: true }),
    hoogte: fc.integer({ min: 1, max: 90 }),
  })
  fc.assert(
    fc.property(fc.array(blok, { maxLength: 6 }), (blokken) => {
      const som = blokken.reduce((meer, { hoogte }) => meer + hoogte, 0)
      const krimp = Math.min(1, 300 / (som || 1))
      const rij = spreid(blokken, [0, 300])
        .map((y, n) => ({ y, half: ((blokken[n]?.hoogte ?? 0) * krimp) / 2 }))
        .sort((a, b) => a.y - b.y)
      const grenzen = rij.map(({ y, half }) => y + half)
      rij.forEach(({ y, half }, n) => {
        expect(y - half).toBeGreaterThanOrEqual((grenzen[n - 1] ?? 0) - 1e-6)
        expect(y + half).toBeLessThanOrEqual(300 + 1e-6)
      })
    }),
  )
})
