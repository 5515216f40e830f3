import { expect, it } from 'vitest'
import { sayTermijn } from './cards.tsx'
import { dagenVan, momentOp, standOf, type Termijn } from './termijn.ts'

const termijn = (begintOp: string, werkdagen: number): Termijn => ({
  ...{ id: '', soort: 'proef', onderwerpId: '', voldaanOp: null, vervallenOp: null },
  ...dagenVan(begintOp, werkdagen),
})

it('has a reminder at 70 % of the working days, rounded up, and tells the adviesteam five after the last', () => {
  expect(dagenVan('2026-11-30', 10)).toEqual({
    begintOp: '2026-11-30',
    herinneringOp: '2026-12-09',
    uiterlijkOp: '2026-12-14',
    meldingOp: '2026-12-21',
  })
  expect(dagenVan('2026-11-30', 3).herinneringOp).toBe('2026-12-03')
  expect(dagenVan('2026-12-22', 2).uiterlijkOp).toBe('2026-12-24')
  expect(dagenVan('2026-12-22', 3).uiterlijkOp).toBe('2026-12-28')
})

it('comes to each moment on its day, and to the last of those that were missed', () => {
  const days = dagenVan('2026-11-30', 10)
  const moments = ['2026-11-30', '2026-12-08', '2026-12-09', '2026-12-14', '2026-12-18', '2026-12-21']
  expect(moments.map((day) => momentOp(days, day))).toEqual([
    ...(['begin', 'begin', 'herinnering', 'laatste_dag', 'laatste_dag', 'melding'] as const),
  ])
})

it('says its age, is late the day after the last, also in the weekend, and no more once it was answered', () => {
  const t = termijn('2026-11-30', 4)
  expect(standOf(t, '2026-12-02')).toEqual({ kleur: 'loopt', dag: 2, van: 4 })
  expect(sayTermijn(t, '2026-12-02')).toBe('Antwoord uiterlijk 4 december 2026 (dag 2 van 4 werkdagen)')
  expect(sayTermijn(t, '2026-12-04')).toBe('Vandaag is de laatste dag voor een antwoord')
  expect(sayTermijn(t, '2026-12-05')).toBe('Te laat: antwoord was beloofd voor 4 december 2026')
  expect(sayTermijn(t, '2026-12-08')).toContain('2 werkdagen te laat')
  expect(standOf({ ...t, voldaanOp: new Date() }, '2026-12-08')).toEqual({ kleur: 'voldaan' })
})
