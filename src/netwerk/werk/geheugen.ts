import { type Kysely, sql } from 'kysely'
import type { Config } from '#src/platform/config.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { adresHashes } from '#src/platform/mail-adres.ts'
import { isFrozen, isPreparing } from '#src/proeftuinen/proeftuin/policy.ts'

type Db = Kysely<DB>
type Lid = { id: string; email: string }
type Keys = Pick<Config, 'geheim'>

/** In a team as the supplier, now or before, of a purchase that runs or is prepared. */
const suppliesSomewhere = sql`exists (select from proeftuin p where (${isFrozen} or ${isPreparing}) and (
  exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = l.id and t.rol = 'leverancier')
  or exists (select from oud_leverancier u where u.proeftuin_id = p.id and u.lid_id = l.id)))`

/** The last day on the suppliers' side that closes something still, or may yet; null when there is nothing to close. */
export async function findLaatsteDag(db: Db, lidId: string): Promise<string | null> {
  const { rows } = await sql<{ tot: string | null }>`
    select case when is_leverancier(l.id) or ${suppliesSomewhere} then current_date
      when sluit_nog(l.leverancier_tot) then l.leverancier_tot end as tot
    from lid l where l.id = ${lidId}`.execute(db)
  return rows[0]?.tot ?? null
}

/** Keeps with an address that is left behind what stays closed, if anything: no name, and a hash in place of the address. */
export async function rememberSide(db: Db, config: Keys, { id, email }: Lid): Promise<void> {
  const leverancierTot = await findLaatsteDag(db, id)
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
