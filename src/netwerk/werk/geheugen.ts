import { sql } from 'kysely'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'
import { adresHashes } from '#src/platform/mail-adres.ts'
import { type Asker, filled } from '#src/platform/places.ts'
import { levertErgens } from './places.ts'

type Lid = { id: string; email: string }
type Keys = Pick<Config, 'geheim'>

/** The last day on the suppliers' side that closes something still, or may yet; null when there is nothing to close. */
export async function findLaatsteDag(asker: Asker, lidId: string): Promise<string | null> {
  const levert = (await filled(asker, levertErgens, { lidId })).includes(true)
  const { rows } = await sql<{ tot: string | null }>`
    select case when is_leverancier(l.id) or ${levert}::boolean then current_date
      when sluit_nog(l.leverancier_tot) then l.leverancier_tot end as tot
    from lid l where l.id = ${lidId}`.execute(asker.db)
  return rows[0]?.tot ?? null
}

/** Keeps with an address that is left behind what stays closed, if anything: no name, and a hash in place of the address. */
export async function rememberSide(asker: Asker, config: Keys, { id, email }: Lid): Promise<void> {
  const { db } = asker
  const leverancierTot = await findLaatsteDag(asker, id)
  if (leverancierTot === null) return
  const [adres] = await adresHashes(db, config, email)
  await db
    .insertInto('kantgeheugen')
    .values({ adres, leverancierTot })
    .onConflict((conflict) =>
      conflict.column('adres').doUpdateSet((eb) => ({
        leverancierTot: eb.fn<string>('greatest', ['kantgeheugen.leverancierTot', 'excluded.leverancierTot']),
      })),
    )
    .execute()
}

/** Moves the last day that was kept with this address to the account that now has it. */
export async function recallSide(db: Db, config: Keys, { id, email }: Lid): Promise<void> {
  const adressen = await adresHashes(db, config, email)
  await sql`
    with bewaard as (delete from kantgeheugen where adres = any(${adressen}::bytea[]) returning leverancier_tot)
    update lid set leverancier_tot = greatest(lid.leverancier_tot, (select max(leverancier_tot) from bewaard))
    where id = ${id} and exists (select from bewaard)`.execute(db)
}
