import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import type { Db } from './db.ts'
import { type Filling, fill, type Place, placeFor } from './places.ts'

/** What people wrote, in parts, as it was at one moment. */
export type Momentopname = { titel: string; delen: { naam: string; tekst: string }[] }

/** What there is to know of one thing that can be reported, whoever may see it: for the record and for its authors. */
export type Inhoud = {
  /** Says which one it is, without a word of what it says: for mails and for lists. */
  aanduiding: string
  momentopname: Momentopname
  auteurIds: string[]
  /** What it stands in, or is itself: who works on that together reads what was decided. */
  binnenId: string | null
  href: string
}

/** What was taken away and is needed to bring it back. */
export type Bewaard = Record<string, string>

/** A kind of content that can be reported. */
export type Onderwerp = {
  /** The name of its table. */
  soort: string
  /** After ‘Meld’: ‘dit profiel’. */
  dit: string
  /** The tables whose text is reported with it. */
  tabellen: string[]
  /** Where it has pages, if it has: whose words were taken away is led from there to the reason. */
  pages?: { covers: (pathname: string) => boolean }
  /** By the noun's own finder and policy: NotFound for who may not see it. */
  find: (db: Db, actor: Actor | null, id: string) => Promise<unknown>
  /**
   * As it is, out of sight or not; undefined when there is no such thing. Of a page where each field has readers of its
   * own no more than this one sees.
   */
  read: (db: Db, id: string, reader: Actor | null) => Promise<Inhoud | undefined>
  /** Out of sight everywhere; null when there was nothing left to take away. */
  hide: (db: Db, id: string) => Promise<Bewaard | null>
  /** Exactly as it was. */
  restore: (db: Db, id: string, bewaard: Bewaard) => Promise<void>
}

/** Everything that can be reported, of each noun what is its own. */
export const teMelden: Place<null, Onderwerp> = placeFor('te melden')

export const meldbaar = (onderwerp: Onderwerp): Filling => fill(teMelden, () => onderwerp)

/** The parts in which something was written. */
export const delenOf = (teksten: Record<string, string | null | undefined>): Momentopname['delen'] =>
  Object.entries(teksten).flatMap(([naam, tekst]) => (tekst ? [{ naam, tekst }] : []))

type TakenAway = Pick<Onderwerp, 'hide' | 'restore'>

/** Out of sight by a dated fact that its own policy and lists know of. */
export const byFact = (tabel: string, feit: 'weggehaald_op' | 'verwijderd_op'): TakenAway => ({
  hide: async (db, id) => {
    const { rows } = await sql`update ${sql.table(tabel)} set ${sql.ref(feit)} = now()
      where id = ${id} and ${sql.ref(feit)} is null returning id`.execute(db)
    return rows.length > 0 ? {} : null
  },
  restore: async (db, id) => {
    await sql`update ${sql.table(tabel)} set ${sql.ref(feit)} = null where id = ${id}`.execute(db)
  },
})

/** It stays itself; what was written in these fields goes. */
export const byEmptying = (tabel: string, velden: string[]): TakenAway => ({
  hide: async (db, id) => {
    const row = await findRow(db, tabel, id)
    const bewaard = Object.fromEntries(velden.flatMap((veld) => (row?.[veld] ? [[veld, row[veld]]] : [])))
    if (Object.keys(bewaard).length === 0) return null
    await setFields(db, { tabel, id, velden: Object.fromEntries(velden.map((veld) => [veld, ''])) })
    return bewaard
  },
  // What its owner wrote since stays: the old text is kept with the measure.
  restore: async (db, id, bewaard) => {
    const row = await findRow(db, tabel, id)
    const velden = Object.fromEntries(Object.entries(bewaard).filter(([veld]) => row?.[veld] === ''))
    if (Object.keys(velden).length > 0) await setFields(db, { tabel, id, velden })
  },
})

async function findRow(db: Db, tabel: string, id: string): Promise<Bewaard | undefined> {
  const { rows } = await sql<Bewaard>`select * from ${sql.table(tabel)} where id = ${id} for update`.execute(
    db,
  )
  return rows[0]
}

type Fields = { tabel: string; id: string; velden: Bewaard }

/** A new version, so that a form which was opened before does not put the text back unseen. */
async function setFields(db: Db, { tabel, id, velden }: Fields): Promise<void> {
  const changes = Object.entries(velden).map(([veld, tekst]) => sql`${sql.ref(veld)} = ${tekst}`)
  await sql`update ${sql.table(tabel)} set ${sql.join(changes)}, versie = versie + 1 where id = ${id}`.execute(
    db,
  )
}
