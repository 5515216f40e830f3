import type Fraction from 'fraction.js'

/**
 * A figure about some people. `bijdragers`: how many employers they work for; `grootste`: how many of them one and the
 * same organisation knows, as employer, hirer or buyer.
 */
export type Cel = { sleutel: string; plekken: number; banen: Fraction; bijdragers: number; grootste: number }

/** One dimension. Its rows are all that there can be, so that a row that lacks says nothing. */
export type Tabel = { naam: string; cellen: Cel[] }

/** A quarter under one regime: each table counts the same plekken, each plek in one row. */
export type Telling = { regime: string; totaal: Cel; tabellen: Tabel[] }

/** Which of it is shown. A table that lacks in `verborgen` is hidden as a whole. */
export type Beeld = Telling & { getoond: boolean; verborgen: Map<string, Set<string>> }

/**
 * How small is small. `drempel`: the least that is shown; `bijdragers`: of so many employers at least; `rest`: so many are
 * left when one organisation takes away the people it knows; `afronding`: to a multiple of this; `terug`: for so many
 * quarters back a row that is shown now is taken for known.
 */
export type Maat = { drempel: number; bijdragers: number; rest: number; afronding: number; terug: number }

/** For everybody. */
export const openbareMaat: Maat = { drempel: 10, bijdragers: 3, rest: 5, afronding: 5, terug: 4 }

/** For members, of their own organisation. */
export const eigenMaat: Maat = { drempel: 5, bijdragers: 1, rest: 0, afronding: 1, terug: 4 }
