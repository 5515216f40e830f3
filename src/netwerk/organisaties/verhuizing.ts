import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { type Filling, fill, type Place, placeFor } from '#src/platform/places.ts'

/** Two that are one, by id: the one that stays and the one that goes. */
export type Paar = { blijft: string; weg: string }

/** How many of each move. */
export type Aantallen = Record<string, number>

/** Something that moves, as who decides on it reads before: what it is, and how many. */
type Telling = { label: string; count: (paar: Paar) => RawBuilder<number> }

/** What moved; and what cannot be done before everything else has moved. */
type Verhuisd = { aantallen: Aantallen; daarna?: () => Promise<void> }

/** What becomes of what refers to an organisation when it goes into another. */
export type Verhuizing = {
  /** The columns that this is about, as `table.column`. */
  kolommen: string[]
  tellingen: Record<string, Telling>
  move: (db: Db, actor: Actor, paar: Paar) => Promise<Verhuisd>
}

/** What an organisation takes along, of each noun. Those above move first: what hangs on another goes before it. */
export const bijSamenvoeging: Place<null, Verhuizing> = placeFor('bij een samenvoeging')

export const verhuist = (verhuizing: Verhuizing): Filling => fill(bijSamenvoeging, () => verhuizing)

type Kolom = { tabel: string; kolom: string }

/** Every row of this table moves along. */
export const gaatMee = ({ naam, label, tabel, kolom }: Kolom & { naam: string; label: string }): Filling =>
  verhuist({
    kolommen: [`${tabel}.${kolom}`],
    tellingen: { [naam]: { label, count: ({ weg }) => countRows({ tabel, kolom }, weg) } },
    move: async (db, _actor, paar) => ({ aantallen: { [naam]: await moveRows(db, { tabel, kolom }, paar) } }),
  })

/** Columns (`table.column`) that keep telling of the one that went, each with the reason. */
export const blijftStaan = (kolommen: Record<string, string>): Filling =>
  verhuist({
    kolommen: Object.keys(kolommen),
    tellingen: {},
    move: async () => ({ aantallen: {} }),
  })

const countRows = ({ tabel, kolom }: Kolom, id: string) =>
  sql<number>`(select count(*)::int from ${sql.table(tabel)} where ${sql.ref(kolom)} = ${id})`

/** Everything in this column that is of the one that goes; how many. */
export async function moveRows(db: Db, { tabel, kolom }: Kolom, { blijft, weg }: Paar): Promise<number> {
  const { numAffectedRows } = await sql`update ${sql.table(tabel)} set ${sql.ref(kolom)} = ${blijft}
    where ${sql.ref(kolom)} = ${weg}`.execute(db)
  return Number(numAffectedRows)
}
