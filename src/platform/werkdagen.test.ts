import { expect, it } from 'vitest'
import { feestdagenVan, isWerkdag, pasenVan, werkdagenNa, werkdagenTussen } from './werkdagen.ts'

/** As they were, or will be, written apart: the earliest and the latest that Easter can be are among them. */
it.each([
  '1818-03-22',
  '1943-04-25',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
])('Easter is on %s', (day) => {
  expect(pasenVan(Number(day.slice(0, 4))).toString()).toBe(day)
})

it('knows the days of the Algemene termijnenwet', () => {
  expect(feestdagenVan(2026)).toEqual([
    ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05'],
    ...['2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26'],
  ])
})

it('keeps the birthday of the king on Saturday when it is a Sunday', () => {
  expect(feestdagenVan(2025)).toContain('2025-04-26')
  expect(feestdagenVan(2025)).not.toContain('2025-04-27')
})

it('does not count weekends and public holidays', () => {
  expect(['2026-04-02', '2026-04-03', '2026-04-04', '2026-04-06', '2026-04-07'].filter(isWerkdag)).toEqual([
    '2026-04-02',
    '2026-04-07',
  ])
})

it('counts working days on and back over Christmas and the new year', () => {
  expect(werkdagenNa('2026-12-23', 3)).toBe('2026-12-29')
  expect(werkdagenNa('2026-12-31', 1)).toBe('2027-01-04')
  expect(werkdagenNa('2026-12-26', 0)).toBe('2026-12-26')
  expect(werkdagenTussen('2026-12-23', '2026-12-29')).toBe(3)
  expect(werkdagenTussen('2026-12-29', '2026-12-29')).toBe(0)
})
