import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Kring, kringen } from '../zichtbaarheid.ts'
import { akkoord, openingOf, openingTo, widerOnPurpose } from './verbreding.ts'

const Form = z.object({ zichtbaarheid: z.enum(kringen), akkoord: akkoord() })

/** Written out: whom each step newly lets in, '' nobody. Columns in the order of `kringen`. */
const suppliers = 'de leveranciers in dit team'
const overheid = 'alle leden die bij een overheid werken'
const others = 'alle leden die niet bij een overheid werken, zoals leveranciers'
const netwerk = 'alle leden van Vonk, ook leveranciers'
const internet = 'iedereen op internet, ook zonder account'
const table: Record<Kring, readonly string[]> = {
  team_overheid: ['', suppliers, overheid, netwerk, internet],
  team: ['', '', overheid, netwerk, internet],
  overheid: ['', suppliers, '', others, internet],
  netwerk: ['', '', '', '', internet],
  openbaar: ['', '', '', '', ''],
}
const every = kringen.flatMap((van) =>
  kringen.map((naar, i) => ({ van, naar, lezers: table[van][i] ?? '', key: `${van}-${naar}` })),
)
const send = (van: Kring, given: object) =>
  widerOnPurpose(Form, openingOf({ zichtbaarheid: van })).safeParse(given)

it('knows all the steps that there are', () => expect(every).toHaveLength(25))

describe.each(every)('from $van to $naar', ({ van, naar, lezers, key }) => {
  it('names who newly sees it', () => {
    expect(openingTo({ van, naar }).map((one) => one.lezers)).toEqual(lezers ? [lezers] : [])
  })

  it.each([undefined, '', 'ja', ...every.map((one) => one.key)])('with %s confirmed', (given) => {
    const { success, data, error } = send(van, { zichtbaarheid: naar, akkoord: given })
    expect(success).toBe(!lezers || given === key)
    if (success) expect(data).toEqual({ zichtbaarheid: naar })
    else expect(error?.issues).toMatchObject([{ path: ['akkoord'] }])
  })
})

it('opens nothing to what is no circle', () => {
  expect(openingTo({ van: 'team', naar: 'iedereen' })).toEqual([])
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

  it.for([
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
  ] as const)('confirmed: %s', ([_what, given, sent, passes]) =>
    expect(form.safeParse({ ...sent, akkoord: given }).success).toBe(passes),
  )
})
