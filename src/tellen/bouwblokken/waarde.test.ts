import { expect, it } from 'vitest'
import { versieOp, type Waarde } from './bouwblok.ts'
import { aandeel, normVoorbehouden, verplichting, waardeVan } from './waarde.ts'

const voltijd: Waarde = { bedrag: '40000.00', eenheid: 'voltijdjaar', urenPerWeek: '36.00' }
const uur: Waarde = { bedrag: '22.35', eenheid: 'uur', urenPerWeek: null }
const plek: Waarde = { bedrag: '2500', eenheid: 'plek', urenPerWeek: null }

it.each([
  [
    '24 hours for 9 months of € 40,000 for 36 hours',
    voltijd,
    { urenPerWeek: '24', maanden: '9' },
    '20000.00',
  ],
  ['a whole year', voltijd, { urenPerWeek: '36', maanden: '12' }, '40000.00'],
  ['a third of a cent is rounded once', voltijd, { urenPerWeek: '1', maanden: '1' }, '92.59'],
  ['hours', uur, { uren: '100.5' }, '2246.18'],
  ['plekken', plek, { plekken: '3' }, '7500.00'],
] as const)('%s', (...[, blok, inzet, euro]) => {
  expect(waardeVan(blok, inzet)).toBe(euro)
})

it('is nothing when the effort is told in another unit', () => {
  expect(waardeVan(voltijd, { uren: '1000' })).toBeUndefined()
  expect(waardeVan(uur, { plekken: '1' })).toBeUndefined()
  expect(waardeVan(plek, { urenPerWeek: '24', maanden: '9' })).toBeUndefined()
})

it.each([
  [{ waarde: '1200000', percentage: '5' }, '60000.00'],
  [{ waarde: '1200000', percentage: '5', loonsom: '30' }, '18000.00'],
  [{ waarde: '1000.01', percentage: '2.5' }, '25.00'],
])('an obligation of %j is %s', (opdracht, euro) => {
  expect(verplichting(opdracht)).toBe(euro)
})

it.each([
  [12, 41, '29.3', false],
  [13, 41, '31.7', true],
  [3, 10, '30.0', true],
  [2999, 10000, '30.0', false],
])('%i of %i is %s %%, eligible: %s', (...[bedoeld, allen, percentage, haalt]) => {
  expect(aandeel({ bedoeld, allen }, normVoorbehouden)).toEqual({ percentage, haalt })
})

const versie = (nummer: number, geldigVanaf: string, vervallen = false) => ({
  versie: nummer,
  geldigVanaf,
  vervallen,
})

it.each([
  ['before the first', '2025-12-31', undefined],
  ['the first', '2026-06-30', 1],
  ['a newer one that holds', '2026-07-01', 2],
  ['after it ended', '2027-01-01', undefined],
])('of its versions holds on a day: %s', (_, dag, nummer) => {
  const versies = [versie(3, '2027-01-01', true), versie(2, '2026-07-01'), versie(1, '2026-01-01')]
  expect(versieOp(versies, dag)?.versie).toBe(nummer)
})

it('a correction for the same day takes the place of what stood there', () => {
  expect(versieOp([versie(2, '2026-01-01'), versie(1, '2026-01-01')], '2026-02-01')?.versie).toBe(2)
})
