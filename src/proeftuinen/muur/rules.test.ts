import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { keuze, saidWhenItOpens } from './rules.ts'

const open = {
  fase: 'specificeren',
  routePerioden: [{ route: 'inkoop', begonnenOp: '2026-05-01', geeindigdOp: null }],
  uitkomst: null,
  faseSinds: '2026-05-04',
  aanbestedingstand: null,
  aanbestedingEinde: null,
  team: [],
  zichtbaarheid: 'team',
} as unknown as Proeftuin

it.each([
  [false, 'gegund', false],
  [false, null, true],
  [true, 'gegund', true],
  [true, null, true],
] as const)(
  'what may close meanwhile is not opened beforehand; may open: %s, says %s: accepted %s',
  (mayOpen, said, accepted) => {
    const wijziging = () => ({ routePerioden: [] })
    const form = saidWhenItOpens(z.object({ keuze: keuze() }), { p: open, mayOpen, wijziging })
    expect(form.safeParse({ keuze: said }).success).toBe(accepted)
  },
)
