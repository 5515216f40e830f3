import Fraction from 'fraction.js'
import { describe, expect, test } from 'vitest'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import { beginRegimes, type Telregime } from '#src/tellen/telregimes/telregime.ts'
import { type Loop, ladderVan, maandenNa } from './ladder.ts'
import type { Telplek } from './queries.ts'
import { uitkomstVan, verschilTussen } from './verschil.ts'

const regime = (naam: string): Telregime => {
  const found = beginRegimes.find((one) => one.naam === naam)
  if (!found) throw new Error(naam)
  return found
}
const periode = { van: '2026-01-01', tot: '2026-12-31' }

/** So many hours a week, all year. */
const plek = (id: string, uren: number, over: Partial<Telplek> = {}): Telplek => ({
  id,
  label: id,
  proeftuinId: null,
  vorm: 'dienstverband',
  route: null,
  regio: null,
  categorie: null,
  werkgever: 'w',
  inlener: undefined,
  koper: 'k',
  register: 'ja',
  bevestigd: false,
  kwartalen: new Map([['2026-K1', new Fraction(uren * 60 * 365, 7)]]),
  ...over,
})

const schoonmakers = ['1', '2', '3'].map((id) => plek(id, 24, { vorm: 'inkoop_van_dienst' }))

describe('the difference between two regimes', () => {
  test('three cleaners count with the supplier by law, and with the ministry only if buying counted', () => {
    const vraag = { periode, plekken: schoonmakers }
    const banen = (naam: string, organisatieId: string) =>
      afgerond(uitkomstVan(regime(naam), { ...vraag, organisatieId }).banen)
    expect([banen('landelijk_gescheiden', 'w'), banen('landelijk_gescheiden', 'k')]).toEqual(['2.82', '0.00'])
    expect([banen('inkoop_telt_mee', 'w'), banen('inkoop_telt_mee', 'k')]).toEqual(['0.00', '2.82'])
  })

  test('each line has one reason, and together they are the difference exactly', () => {
    const plekken = [
      ...schoonmakers,
      plek('4', 20, { vorm: 'detachering', inlener: 'k' }),
      plek('5', 20, { vorm: 'detachering', inlener: 'k', register: 'nee' }),
      plek('6', 10, { vorm: 'detachering', inlener: 'k', register: null }),
      plek('7', 7, { vorm: 'detachering', inlener: 'k', register: 'niet_gecontroleerd' }),
    ]
    const vraag = { organisatieId: 'k', periode, plekken }
    const { van, naar, regels } = verschilTussen(regime('bijdrage'), regime('landelijk_gescheiden'), vraag)
    expect(regels.map(({ reden, plekken: welke }) => [reden, welke])).toEqual([
      ['elders', ['1', '2', '3']],
      ['onbekend', ['6', '7']],
      ['nee', ['5']],
    ])
    const som = regels.reduce((tot, { banen }) => tot.add(banen), van.banen)
    expect(som.equals(naar.banen)).toBe(true)
    expect(afgerond(naar.banen)).toBe('0.78')
  })

  test('another norm is a line of its own', () => {
    const norm = { ...regime('bijdrage'), norm: 1326 }
    const vraag = { organisatieId: 'w', periode, plekken: [plek('1', 25.5)] }
    const { van, naar, regels } = verschilTussen(regime('bijdrage'), norm, vraag)
    expect(regels.map(({ reden }) => reden)).toEqual(['norm'])
    expect(van.banen.add(regels[0]?.banen ?? 0).equals(naar.banen)).toBe(true)
  })
})

describe('the ladder', () => {
  const loop = (over: Partial<Loop>): Loop => ({
    snuffelstage: null,
    proefplaatsing: null,
    geplaatst: null,
    einde: null,
    doorgestroomd: false,
    ...over,
  })

  test('who stopped, moved on, is at it still or has not had the time are told apart, and add up', () => {
    const lopen = [
      loop({ snuffelstage: '2026-01-05', einde: '2026-01-09' }),
      loop({ snuffelstage: '2026-01-05', proefplaatsing: '2026-02-01', geplaatst: '2026-03-01' }),
      loop({ geplaatst: '2026-01-01', einde: '2026-05-01', doorgestroomd: true }),
      loop({ geplaatst: '2026-11-01' }),
      loop({ proefplaatsing: '2026-11-01' }),
    ]
    const tellingen = ladderVan(lopen, '2026-11-30')
    expect(tellingen.map(({ stap, aantal, begonnen, verder }) => [stap, aantal, begonnen, verder])).toEqual([
      ['snuffelstage', 2, 2, 1],
      ['proefplaatsing', 2, 1, 1],
      ['geplaatst', 3, 2, 2],
      ['na_3', 2, 0, 1],
      ['na_6', 1, 0, 0],
      ['na_12', 0, 0, 0],
    ])
    for (const { aantal, verder, gestopt, doorgestroomd, bezig, tekort } of tellingen)
      expect(verder + gestopt + doorgestroomd + bezig + tekort).toBe(aantal)
    const [snuffel, proef, geplaatst, na3, na6] = tellingen
    expect([snuffel?.gestopt, proef?.bezig, geplaatst?.tekort, na3?.doorgestroomd, na6?.tekort]).toEqual([
      1, 1, 1, 1, 1,
    ])
  })

  test('months are counted as people do', () => {
    expect([maandenNa('2026-08-31', 3), maandenNa('2025-11-30', 3), maandenNa('2026-01-15', 12)]).toEqual([
      '2026-11-30',
      '2026-02-28',
      '2027-01-15',
    ])
  })
})
