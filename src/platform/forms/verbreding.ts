import { z } from 'zod'
import { type Kring, kringen } from '../zichtbaarheid.ts'

/** What others could not see opens to them, on purpose or not at all: docs/domein/logboek.md#ruimer-maken-is-een-besluit. */
export type Verbreding = {
  /** Which widening it is: it is confirmed by these words and by no others. */
  sleutel: string
  /** What opens, where a form has several things with readers of their own. */
  wat: string
  /** Who sees it then, and not yet now. */
  lezers: string
}

/** Who can read it in the new circle (second key) and could not in the present one (first key). Left out: nobody. */
export type NieuweLezers = Record<Kring, { [naar in Kring]?: string }>

const internet = 'iedereen op internet, ook zonder account'

const overheid = 'alle leden die bij een overheid werken'
const netwerk = 'alle leden van Vonk, ook leveranciers'
const leveranciersInTeam = 'de leveranciers in dit team'

/** For what a team has. From `overheid` to `team` opens it as well: a team may have suppliers. */
export const nieuweLezers: NieuweLezers = {
  team_overheid: { team: leveranciersInTeam, overheid, netwerk, openbaar: internet },
  team: { overheid, netwerk, openbaar: internet },
  overheid: {
    team: leveranciersInTeam,
    netwerk: 'alle leden die niet bij een overheid werken, zoals leveranciers',
    openbaar: internet,
  },
  netwerk: { openbaar: internet },
  openbaar: {},
}

type Stap = { van: Kring; naar: unknown; veld?: string; wat?: string }

/** `naar` may be anything that was typed; what is no circle opens nothing. At most one. */
export function openingTo({ van, naar, veld, wat = 'Dit' }: Stap, lezersVan = nieuweLezers): Verbreding[] {
  const kring = kringen.find((one) => one === naar)
  const lezers = kring && lezersVan[van][kring]
  return lezers ? [{ sleutel: `${veld ? `${veld}:` : ''}${van}-${kring}`, wat, lezers }] : []
}

/** For a record with one circle, as it is now: what a form for it opens. */
export const openingOf =
  ({ zichtbaarheid: van }: { zichtbaarheid: Kring }, lezersVan = nieuweLezers) =>
  ({ zichtbaarheid: naar }: { zichtbaarheid?: unknown }): Verbreding[] =>
    openingTo({ van, naar }, lezersVan)

export const sleutelsOf = (open: Verbreding[]): string => open.map(({ sleutel }) => sleutel).join(' ')

const isConfirmed = (open: Verbreding[], akkoord: string) => {
  const given = akkoord.split(' ')
  return open.every(({ sleutel }) => given.includes(sleutel))
}

export const sayVerbreding = (open: Verbreding[]): string =>
  [
    'De kring wordt groter.',
    ...open.map(({ wat, lezers }) => `${wat} is dan ook te zien voor ${lezers}.`),
    'Bevestig dat je dit weet.',
  ].join(' ')

/** The field that confirms; goes with `widerOnPurpose`. */
export const akkoord = () =>
  z
    .string()
    .max(500)
    .regex(/^[A-Za-z_: -]*$/, 'Bevestig opnieuw wie dit hierna kan zien.')
    .default('')
    .describe(
      'Alleen als de kring groter wordt: van welke kring naar welke, zoals `overheid-netwerk`. Zo zeg je dat je weet wie dit hierna kan zien.',
    )

/**
 * Refuses what would open something, unless `akkoord` confirms exactly its new readers. `opens`: what the form would
 * open.
 */
export const widerOnPurpose = <T extends { akkoord: string }>(
  form: z.ZodType<T>,
  opens: (given: T) => Verbreding[],
): z.ZodType<Omit<T, 'akkoord'>> =>
  form
    .superRefine((given, context) => {
      const open = opens(given)
      if (isConfirmed(open, given.akkoord)) return
      context.addIssue({ code: 'custom', path: ['akkoord'], message: sayVerbreding(open) })
    })
    .transform(({ akkoord: _, ...rest }) => rest)
