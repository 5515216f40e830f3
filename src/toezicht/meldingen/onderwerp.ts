import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Momentopname } from './melding.ts'

/** What there is to know of one thing that can be reported, whoever may see it: for the record and for its authors. */
export type Inhoud = {
  /** Says which one it is, without a word of what it says: for mails and for lists. */
  aanduiding: string
  momentopname: Momentopname
  auteurIds: string[]
  proeftuinId: string | null
  href: string
}

/** What was taken away and is needed to bring it back. */
export type Bewaard = Record<string, string>

/** A kind of content that can be reported. To add one is to write one of these and name it in onderwerpen.ts. */
export type Onderwerp = {
  /** After ‘Meld’: ‘deze proeftuin’. */
  dit: string
  /** The tables whose text is reported with it. */
  tabellen: string[]
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

/** Out of sight by a dated fact that its own policy and lists know of. */
export const byFact = (
  tabel: string,
  feit: 'weggehaald_op' | 'verwijderd_op',
): Pick<Onderwerp, 'hide' | 'restore'> => ({
  hide: async (db, id) => {
    const { rows } = await sql`update ${sql.table(tabel)} set ${sql.ref(feit)} = now()
      where id = ${id} and ${sql.ref(feit)} is null returning id`.execute(db)
    return rows.length > 0 ? {} : null
  },
  restore: async (db, id) => {
    await sql`update ${sql.table(tabel)} set ${sql.ref(feit)} = null where id = ${id}`.execute(db)
  },
})

/** The parts in which something was written. */
export const delenOf = (teksten: Record<string, string | null | undefined>): Momentopname['delen'] =>
  Object.entries(teksten).flatMap(([naam, tekst]) => (tekst ? [{ naam, tekst }] : []))
