import fc from 'fast-check'
import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import type { Feit } from './feiten.ts'
import { dagNummer, dagVan, kwartaalNa, kwartalenIn } from './kwartaal.ts'
import { afgerond, type TelPlek, tel } from './tel.ts'
import { beginRegimes, type Telregime } from './telregime.ts'
import { geschiedenis } from './test-geschiedenis.ts'
import { opPapier } from './test-op-papier.ts'

const regime = (naam: string): Telregime => {
  const found = beginRegimes.find((each) => each.naam === naam)
  if (!found) throw new Error(naam)
  return found
}
const jaar = { van: '2026-01-01', tot: '2026-12-31' }
const geplaatst = (op: string, uren: number): Feit => ({ soort: 'geplaatst', op, minutenPerWeek: uren * 60 })
const einde = (op: string): Feit => ({ soort: 'beeindigd', op })
const inRegister: Feit = { soort: 'register', op: '2025-12-01', waarde: 'ja' }
const plek = (over: Partial<TelPlek>): TelPlek => ({
  id: '1',
  vorm: 'dienstverband',
  werkgever: 'w',
  inlener: 'i',
  koper: 'k',
  feiten: [],
  ...over,
})
const banenVan = (naam: string, plekken: TelPlek[], periode = jaar) =>
  Object.fromEntries(
    [...tel(regime(naam), periode, plekken).banen].map(([wie, getal]) => [wie, afgerond(getal)]),
  )

describe('the worked examples of docs/domein/tellen.md', () => {
  test('32 hours for 52 weeks and 12 for 26 under a norm of 1,326 hours is 1.49', () => {
    const norm = { ...regime('bijdrage'), norm: 1326 }
    const plekken = [
      plek({
        id: '1',
        feiten: [{ soort: 'verloond', kwartaal: '2026-K1', minuten: 1664 * 60 }, geplaatst('2026-01-01', 32)],
      }),
      plek({ id: '2', feiten: [geplaatst('2026-01-01', 12), einde('2026-07-02')] }),
    ]
    // The first paid in one quarter and nothing after it, so that it is 52 weeks exactly.
    plekken[0]?.feiten.push({ soort: 'uren', op: '2026-04-01', minutenPerWeek: 0 })
    expect(afgerond(tel(norm, jaar, plekken).banen.get('w') ?? new Fraction(0))).toBe('1.49')
  })

  test('24 hours from 1 January and 32 from 15 February is 1.10 in the first quarter', () => {
    const uren: Feit = { soort: 'uren', op: '2026-02-15', minutenPerWeek: 32 * 60 }
    const feiten = [uren, geplaatst('2026-01-01', 24)]
    const { banen, regels } = tel(regime('bijdrage'), { van: '2026-01-01', tot: '2026-03-31' }, [
      plek({ feiten }),
    ])
    expect(regels[0]?.minuten.equals(360 * 60)).toBe(true)
    expect(afgerond(banen.get('w') ?? new Fraction(0))).toBe('1.10')
  })

  test('three cleaners of 24 hours count with the supplier, and with the ministry only if buying counted', () => {
    const plekken = ['1', '2', '3'].map((id) =>
      plek({ id, vorm: 'inkoop_van_dienst', feiten: [geplaatst('2025-06-01', 24), inRegister] }),
    )
    expect(banenVan('landelijk_gescheiden', plekken)).toEqual({ w: '2.82' })
    expect(banenVan('inkoop_telt_mee', plekken)).toEqual({ k: '2.82' })
  })

  test('20 hours of secondment is 0.78, with who hires', () => {
    const feiten = [geplaatst('2026-01-01', 20), inRegister]
    expect(banenVan('landelijk_gescheiden', [plek({ vorm: 'detachering', feiten })])).toEqual({ i: '0.78' })
  })

  test.each([
    [6.9 * 36, '9.74'],
    [13.3 * 36, '18.78'],
    [25.5, '1.00'],
  ])('%d hours a week is %s banen', (uren, banen) => {
    const minuten = Math.round(uren * 60)
    expect(afgerond(new Fraction(minuten, 1530))).toBe(banen)
  })
})

describe('rules', () => {
  const verloond = (kwartaal: string, minuten: number): Feit => ({ soort: 'verloond', kwartaal, minuten })

  test.each(['2023', '2024', '2025', '2026'])(
    '25.5 hours a week all year is exactly one baan in %s',
    (in_) => {
      const feiten = [geplaatst(`${in_}-01-01`, 25.5)]
      const { banen } = tel(regime('bijdrage'), { van: `${in_}-01-01`, tot: `${in_}-12-31` }, [
        plek({ feiten }),
      ])
      expect(banen.get('w')?.equals(1)).toBe(true)
    },
  )

  test('paid hours of a quarter take the place of those of the contract', () => {
    const feiten = [geplaatst('2026-01-01', 24), verloond('2026-K1', 6000)]
    const [regel] = tel(regime('bijdrage'), { van: '2026-01-01', tot: '2026-03-31' }, [
      plek({ feiten }),
    ]).regels
    expect(regel?.minuten.equals(6000)).toBe(true)
  })

  test('of a quarter that lies partly in the period paid hours count by the days placed', () => {
    const feiten = [geplaatst('2026-02-01', 24), verloond('2026-K1', 5900)]
    const [regel] = tel(regime('bijdrage'), { van: '2026-03-01', tot: '2026-04-30' }, [
      plek({ feiten }),
    ]).regels
    // 31 of the 59 days that somebody was placed, and 30 days of April by contract.
    expect(regel?.minuten.equals(new Fraction(5900).mul(31, 59).add(new Fraction(24 * 60 * 30, 7)))).toBe(
      true,
    )
  })

  test('paid hours without a placement in that quarter count nothing', () => {
    const feiten = [geplaatst('2026-04-01', 0), verloond('2026-K1', 6000)]
    expect(banenVan('bijdrage', [plek({ feiten })])).toEqual({})
  })

  test.each([
    ['a trial', [{ soort: 'proefplaatsing', op: '2026-01-01' }]],
    ['a taster', [{ soort: 'snuffelstage', op: '2026-01-01' }]],
    ['hours alone', [{ soort: 'uren', op: '2026-01-01', minutenPerWeek: 600 }]],
  ] as [string, Feit[]][])('%s does not count', (_, feiten) => {
    expect(banenVan('bijdrage', [plek({ feiten })])).toEqual({})
  })

  test('the day of the end is the first no longer there, and a placement after it begins anew', () => {
    const feiten = [geplaatst('2026-01-01', 7), einde('2026-01-11'), geplaatst('2026-12-31', 7)]
    const [regel] = tel(regime('bijdrage'), jaar, [plek({ feiten })]).regels
    expect(regel?.minuten.equals(11 * 60)).toBe(true)
  })

  test.each([
    ['ja', '2026-12-31', true],
    ['ja', '2027-01-01', false],
    ['nee', '2026-06-01', false],
    ['niet_gecontroleerd', '2026-06-01', false],
  ] as const)('the register says %s on %s', (waarde, op, telt) => {
    const feiten: Feit[] = [geplaatst('2026-01-01', 25.5), { soort: 'register', op, waarde }]
    expect(banenVan('landelijk_gescheiden', [plek({ feiten })])).toEqual(telt ? { w: '1.00' } : {})
  })

  test('of two checks the newest holds', () => {
    const nee: Feit = { soort: 'register', op: '2026-02-01', waarde: 'nee' }
    const feiten = [nee, inRegister, geplaatst('2026-01-01', 25.5)]
    expect(banenVan('landelijk_gescheiden', [plek({ feiten })])).toEqual({})
  })

  test('half of a hundredth goes away from zero', () => {
    expect(
      ['1/200', '-1/200', '3/200', '-1/400', '1999/200'].map((half) => afgerond(new Fraction(half))),
    ).toEqual(['0.01', '-0.01', '0.02', '0.00', '10.00'])
  })
})

describe('whatever the history', () => {
  const vrij = { ...regime('bijdrage') }
  const minuten = (feiten: Feit[], periode: { van: string; tot: string }) =>
    tel(vrij, periode, [plek({ feiten })]).regels[0]?.minuten ?? new Fraction(0)

  test('a quarter is the sum of its days, in minutes', () => {
    fc.assert(
      fc.property(geschiedenis, (feiten) => {
        const heel = minuten(feiten, { van: '2025-01-01', tot: '2025-12-31' })
        const delen = kwartalenIn({ eerste: dagNummer('2025-01-01'), laatste: dagNummer('2025-12-31') })
          .flatMap(({ eerste, laatste }) => [[eerste, eerste + 40] as const, [eerste + 41, laatste] as const])
          .map(([a, b]) => minuten(feiten, { van: dagVan(a), tot: dagVan(b) }))
        expect(delen.reduce((som, deel) => som.add(deel), new Fraction(0)).equals(heel)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('the order in which facts are told makes no difference', () => {
    fc.assert(
      fc.property(geschiedenis, (feiten) => {
        const periode = { van: '2025-02-03', tot: '2026-05-06' }
        expect(minuten([...feiten].reverse(), periode).equals(minuten(feiten, periode))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('day by day, as somebody would count on paper', () => {
    fc.assert(
      fc.property(geschiedenis, (feiten) => {
        const periode = { van: '2025-01-01', tot: '2025-12-31' }
        expect(minuten(feiten, periode).toFraction()).toBe(opPapier(feiten, periode).toFraction())
      }),
      { numRuns: 300 },
    )
  })
})

test('quarters follow each other over the year', () => {
  expect([kwartaalNa('2025-K4'), kwartaalNa('2026-K1', -1), kwartaalNa('2026-K2', 7)]).toEqual([
    '2026-K1',
    '2025-K4',
    '2028-K1',
  ])
})
