import type { Kring, Zichtbaarheid } from './database.generated.ts'

export type { Kring, Zichtbaarheid }

/** The circles of a record as a whole. */
export const zichtbaarheden = ['team', 'overheid', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]

/** Those of its parts: a part may be for the team without its suppliers. */
export const kringen = ['team_overheid', ...zichtbaarheden] as const satisfies Kring[]

/** What lies within each, itself included; no order could say it, see docs/domein/logboek.md#welke-kring-in-welke-ligt. */
const binnenste: Record<Kring, readonly Kring[]> = {
  team_overheid: ['team_overheid'],
  team: ['team_overheid', 'team'],
  overheid: ['team_overheid', 'overheid'],
  netwerk: ['team_overheid', 'team', 'overheid', 'netwerk'],
  openbaar: kringen,
}

/** Whether everybody in the one circle is in the other; `ligt_binnen` in SQL. zichtbaarheid.test.ts proves that they agree. */
export const ligtBinnen = (deel: Kring, geheel: Kring): boolean => binnenste[geheel].includes(deel)

/** The circles that a part of something in this circle may have: any for the team alone, else never wider; `past_in` in SQL. */
export const binnen = (geheel: Kring): Kring[] =>
  kringen.filter((deel) => ligtBinnen(deel, 'team') || ligtBinnen(deel, geheel))
