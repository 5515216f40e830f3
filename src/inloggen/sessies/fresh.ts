import { sql } from 'kysely'
import type { Ctx } from '#src/platform/web/context.ts'

const freshMinutes = 15

/** Whether its member proved to be there a short while ago: who finds an open screen changes nothing about the ways in. */
export async function isFresh(c: Ctx): Promise<boolean> {
  if (!c.var.sessieId) return false
  const { rows } = await sql<{ vers: boolean }>`
    select bewezen_op > now() - make_interval(mins => ${freshMinutes}::int) as vers
    from sessie where id = ${c.var.sessieId}`.execute(c.var.db)
  return rows[0]?.vers === true
}
