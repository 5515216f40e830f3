import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import type { Bestemming, Ontvanger } from '#src/platform/mail-ontvangst.ts'

/** Looks whether the receiver wants a mail of this kind, and can get it. */
export async function findOntvanger(db: Db, { to, adressen, soort }: Bestemming): Promise<Ontvanger> {
  const afmelden = soort.altijd ? null : paths.afmelden
  const lid = await findLid(db, to, soort.name)
  // A member has preferences; the list of addresses is for who cannot sign in to set them.
  if (lid) return { lidId: lid.id, wil: wants(soort, lid), afmelden }
  const uit = await isGeweigerd(db, adressen)
  return { lidId: null, wil: wants(soort, { uit, stop: false }), afmelden }
}

type Stand = { uit: boolean; stop: boolean }

/** What was asked for is always tried, even where nothing arrived before: it may be put right by now. */
function wants({ gevraagd = false, altijd }: Bestemming['soort'], { uit, stop }: Stand): boolean {
  return gevraagd || (!stop && (altijd || !uit))
}

async function findLid(db: Db, to: string, soort: string): Promise<(Stand & { id: string }) | undefined> {
  const { rows } = await sql<Stand & { id: string }>`
    select l.id,
      exists (select from mailvoorkeur v where v.lid_id = l.id and v.soort = ${soort}) as uit,
      exists (select from mailstop s where s.lid_id = l.id) as stop
    from lid l where lower(l.email) = ${to.toLowerCase()} and l.vertrokken_op is null`.execute(db)
  return rows[0]
}

async function isGeweigerd(db: Db, adressen: Buffer[]): Promise<boolean> {
  const row = await db
    .selectFrom('mailweigering')
    .select('adres')
    .where('adres', 'in', adressen)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
