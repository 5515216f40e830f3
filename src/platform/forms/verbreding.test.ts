import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { zichtbaarheden } from '../zichtbaarheid.ts'
import { akkoord, openingOf, openingTo, widerOnPurpose } from './verbreding.ts'

const Form = z.object({ zichtbaarheid: z.enum(zichtbaarheden), akkoord: akkoord() })
const every = zichtbaarheden.flatMap((van, i) =>
  zichtbaarheden.map((naar, j) => ({ van, naar, wider: j > i, key: `${van}-${naar}` })),
)
const send = (van: (typeof zichtbaarheden)[number], given: object) =>
  widerOnPurpose(Form, openingOf({ zichtbaarheid: van })).safeParse(given)

describe.each(every)('from $van to $naar', ({ van, naar, wider, key }) => {
  it.each([undefined, '', 'ja', ...every.map((one) => one.key)])('with %s confirmed', (given) => {
    const { success, data, error } = send(van, { zichtbaarheid: naar, akkoord: given })
    expect(success).toBe(!wider || given === key)
    if (success) expect(data).toEqual({ zichtbaarheid: naar })
    else expect(error?.issues).toMatchObject([{ path: ['akkoord'] }])
  })
})

it('names who will newly see it, and nobody who could see it already', () => {
  const readers = (van: (typeof zichtbaarheden)[number], naar: string) =>
    openingTo({ van, naar }).map(({ lezers }) => lezers)
  expect(readers('team', 'overheid')).toEqual(['alle leden die bij een overheid werken'])
  expect(readers('overheid', 'netwerk')).toEqual([
    'alle leden die niet bij een overheid werken, zoals leveranciers',
  ])
  expect(readers('netwerk', 'openbaar')).toEqual(['iedereen op internet, ook zonder account'])
  expect(readers('netwerk', 'team')).toEqual([])
  expect(readers('team', 'iedereen')).toEqual([])
})

describe('several things in one form', () => {
  const Several = z.object({ a: z.string(), b: z.string(), akkoord: akkoord() })
  const form = widerOnPurpose(Several, ({ a, b }) => [
    ...openingTo({ van: 'team', naar: a, veld: 'a', wat: 'Je functie' }),
    ...openingTo({ van: 'netwerk', naar: b, veld: 'b', wat: 'Je foto' }),
  ])
  const both = { a: 'netwerk', b: 'openbaar' }

  it('are asked for once, each by its name', () => {
    const { error } = form.safeParse(both)
    expect(error?.issues).toHaveLength(1)
    expect(error?.issues[0]?.message).toBe(
      'De kring wordt groter. Je functie is dan ook te zien voor alle leden van Vonk, ook leveranciers. Je foto is dan ook te zien voor iedereen op internet, ook zonder account. Bevestig dat je dit weet.',
    )
  })

  it.each([
    ['both', 'a:team-netwerk b:netwerk-openbaar', both, true],
    ['one of them', 'a:team-netwerk', both, false],
    ['the other field', 'b:team-netwerk b:netwerk-openbaar', both, false],
    ['both, and then one was taken back', 'a:team-netwerk b:netwerk-openbaar', { ...both, b: 'team' }, true],
    [
      'both, and then one was made wider',
      'a:team-netwerk b:netwerk-openbaar',
      { ...both, a: 'openbaar' },
      false,
    ],
  ])('confirmed: %s', (_what, given, sent, passes) =>
    expect(form.safeParse({ ...sent, akkoord: given }).success).toBe(passes),
  )
})
