import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Soorten } from '#src/platform/mail-soorten.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { type Afmelding, isMailsoort } from './mailvoorkeur.ts'

/** The kinds that this member switched off. */
export async function listUit(db: Db, actor: Actor): Promise<string[]> {
  const rows = await db.selectFrom('mailvoorkeur').select('soort').where('lidId', '=', actor.id).execute()
  return rows.map(({ soort }) => soort)
}

/** What the link in a mail is about; undefined when there is no such link, or its kind cannot be switched off. */
export async function findAfmelding(db: Db, soorten: Soorten, token: string): Promise<Afmelding | undefined> {
  const { rows } = await sql<Omit<Afmelding, 'soort' | 'naam'> & { soort: string }>`
    select v.soort, v.lid_id, v.adres,
      exists (select from mailvoorkeur m where m.lid_id = v.lid_id and m.soort = v.soort)
      or v.lid_id is null and exists (
        select from mailweigering w where w.adres = v.adres and w.reden = 'gevraagd') as uit
    from verzending v where v.afmeld_hash = ${hashOf(token)}`.execute(db)
  const [found] = rows
  if (!found || !isMailsoort(soorten, found.soort)) return undefined
  const { naam, altijd } = soorten[found.soort]
  return altijd ? undefined : { ...found, soort: found.soort, naam }
}
