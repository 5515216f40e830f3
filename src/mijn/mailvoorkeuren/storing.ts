import { sql } from 'kysely'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { adresHashes } from '#src/platform/mail-adres.ts'
import type { Storing } from '#src/platform/mail-ontvangst.ts'

/**
 * The address does not exist, has moved, or its mailbox is closed. Not: refused for what it says, or for who we are: one
 * list of spammers with our server on it would switch off everybody.
 */
const blijvend = new Set([
  '5.1.0',
  '5.1.1',
  '5.1.2',
  '5.1.3',
  '5.1.6',
  '5.1.10',
  '5.2.1',
  '550',
  '551',
  '553',
])
export const isBlijvend = (code: string) => blijvend.has(code)

/** What may pass counts when it goes on: this many mails, on so many different days, within so many days. */
const vaak = { mails: 4, dagen: 3, binnen: 30 }

/** Keeps that a mail did not arrive, once per mail, and stops the mail to that address when it will not arrive again. */
export async function noteStoring(db: Db, storing: Storing): Promise<void> {
  const { verzending, code } = storing
  const { id: verzendingId, adres } = verzending
  const noted = await db
    .insertInto('mailstoring')
    .values({ verzendingId, adres, code, blijvend: isBlijvend(code) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!noted) return
  if (isBlijvend(code) || (await isTooOften(db, adres))) await stopMail(db, storing)
}

async function isTooOften(db: Db, adres: Buffer): Promise<boolean> {
  const { rows } = await sql<{ vaak: boolean }>`
    select count(*) >= ${vaak.mails} and count(distinct gemeld_op::date) >= ${vaak.dagen} as vaak
    from mailstoring where adres = ${adres} and gemeld_op > now() - make_interval(days => ${vaak.binnen}::int)`.execute(
    db,
  )
  return rows[0]?.vaak === true
}

async function stopMail(db: Db, { config, verzending, code }: Storing): Promise<void> {
  const { lidId, adres } = verzending
  if (lidId === null) {
    const values = { adres, reden: 'onbestelbaar' }
    await db
      .insertInto('mailweigering')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return
  }
  if (!(await isStillTheirs(db, config, { lidId, adres }))) return
  await db
    .insertInto('mailstop')
    .values({ lidId, code })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The report may be of an address that the member has changed since. */
async function isStillTheirs(db: Db, config: Config, { lidId, adres }: { lidId: string; adres: Buffer }) {
  const lid = await db.selectFrom('lid').select('email').where('id', '=', lidId).executeTakeFirst()
  return lid !== undefined && (await adresHashes(db, config, lid.email)).some((hash) => hash.equals(adres))
}

/** The member showed that mail arrives: what was written to that address was read, or it is another address now. */
export async function clearMailstop(db: Db, lidId: string): Promise<void> {
  const cleared = await db
    .deleteFrom('mailstop')
    .where('lidId', '=', lidId)
    .returning('lidId')
    .executeTakeFirst()
  if (!cleared) return
  await sql`delete from mailstoring where verzending_id in (select id from verzending where lid_id = ${lidId})`.execute(
    db,
  )
}
