import { createMiddleware } from 'hono/factory'
import { sql } from 'kysely'
import { askAgain, isAhead } from './ahead.ts'
import type { Ctx, Env, Opened } from './context.ts'
import { isSafe } from './unit-of-work.ts'

/** For the route that found it; written down once the answer is there. */
export const noteOpened = (c: Ctx, opened: Opened): void => c.set('opened', opened)

/**
 * While a tender runs, who opens what is written down, once a day. Visitors are not persons: they are left out. Such a
 * page is not remembered (see remembered.ts), and not fetched ahead by a browser: pointing at a link is not looking.
 */
export const inkijk = createMiddleware<Env>(async (c, next) => {
  await next()
  const { opened, actor } = c.var
  if (!opened || !actor || !isSafe(c.req.method) || c.res.status !== 200) return
  if (isAhead(c)) c.res = askAgain()
  else await write(c, opened, actor.id)
})

/** Side, role and organisation as they are now. A second time on a day changes nothing, and empties no memory. */
async function write(
  c: Ctx,
  { aanbestedingId, proeftuinId, gesloten }: Opened,
  lidId: string,
): Promise<void> {
  await sql`
    insert into inkijk (aanbesteding_id, proeftuin_id, lid_id, gesloten, leverancier, rol, organisatie_id)
    select ${aanbestedingId}::uuid, ${proeftuinId}::uuid, l.id, ${gesloten}, is_leverancier(l.id),
      (select t.rol from teamlid t where t.proeftuin_id = ${proeftuinId}::uuid and t.lid_id = l.id), l.organisatie_id
    from lid l where l.id = ${lidId}
    on conflict do nothing`.execute(c.var.db)
}
