import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Config } from './config.ts'
import type { Db } from './db.ts'
import { adresHashes } from './mail-adres.ts'
import { type Mailsoort, mailsoorten } from './mail-soorten.ts'
import { hashOf, newToken } from './tokens.ts'

/** Who an address belongs to, and what may be sent there. */
export type Ontvanger = { lidId: string | null; adres: Buffer; wil: boolean }

/** Looks whether the receiver wants a mail of this kind, and can get it. */
export async function findOntvanger(
  db: Db,
  config: Config,
  { to, soort }: { to: string; soort: Mailsoort },
): Promise<Ontvanger> {
  const [adres, ...earlier] = await adresHashes(db, config, to)
  const lid = await findLid(db, to, soort)
  // A member has preferences; the list of addresses is for who cannot sign in to set them.
  if (lid) return { lidId: lid.id, adres, wil: wants(soort, lid) }
  const uit = await isGeweigerd(db, [adres, ...earlier])
  return { lidId: null, adres, wil: wants(soort, { uit, stop: false }) }
}

/** What was asked for is always tried, even where nothing arrived before: it may be put right by now. */
function wants(soort: Mailsoort, { uit, stop }: { uit: boolean; stop: boolean }): boolean {
  if (soort === 'toegang') return true
  return !stop && (mailsoorten[soort].altijd || !uit)
}

async function findLid(db: Db, to: string, soort: Mailsoort) {
  const { rows } = await sql<{ id: string; uit: boolean; stop: boolean }>`
    select l.id,
      exists (select from mailvoorkeur v where v.lid_id = l.id and v.soort = ${soort}) as uit,
      exists (select from mailstop s where s.lid_id = l.id) as stop
    from lid l where lower(l.email) = ${to.toLowerCase()} and l.vertrokken_op is null`.execute(db)
  return rows[0]
}

async function isGeweigerd(db: Db, hashes: Buffer[]): Promise<boolean> {
  const row = await db
    .selectFrom('mailweigering')
    .select('adres')
    .where('adres', 'in', hashes)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Part of an address, where capitals may get lost: without any, and short enough for what stands before the @. */
const newBounceToken = () => randomBytes(16).toString('hex')

export type Verzending = {
  id: string
  lidId: string | null
  adres: Buffer
  afmeldToken: string
  bounceToken: string
}

/** Notes that a mail goes out. The tokens are in that mail and nowhere else. */
export async function noteVerzending(
  db: Db,
  { lidId, adres }: Ontvanger,
  soort: Mailsoort,
): Promise<Verzending> {
  const afmeldToken = newToken()
  const bounceToken = newBounceToken()
  const { id } = await db
    .insertInto('verzending')
    .values({ lidId, adres, soort, afmeldHash: hashOf(afmeldToken), bounceHash: hashOf(bounceToken) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, lidId, adres, afmeldToken, bounceToken }
}
