import { createMiddleware } from 'hono/factory'
import { sql } from 'kysely'
import type { Inkijkpagina } from '../database.generated.ts'
import { today } from '../today.ts'
import { askAgain, isAhead } from './ahead.ts'
import type { Ctx, Env, Inkoopmoment, Opened } from './context.ts'
import { isSafe } from './unit-of-work.ts'

/** An end that was written down wrongly can still be undone: so long are the suppliers followed after it. */
export const naloopDagen = 180

/** A route says that it opened this; the line is written once the answer is known. */
export const noteOpened = (c: Ctx, opened: Opened): void => c.set('opened', opened)

type Inkoop = { loopt: boolean; leverancier: boolean; einde: string | null }

/**
 * Whether a look at a tender is written down, and as what: of everybody while it runs, of the suppliers' side from the
 * first day until half a year after the end, whatever the dates say in between. See docs/besluiten/0029-voorkennis.md.
 */
export function momentOf({ loopt, leverancier, einde }: Inkoop): Inkoopmoment | null {
  if (loopt) return 'loopt'
  if (!leverancier) return null
  if (einde === null || einde > today()) return 'voorbereiding'
  return Date.parse(today()) - Date.parse(einde) < naloopDagen * 24 * 3600 * 1000 ? 'afgelopen' : null
}

/**
 * Writes down who opens what, once a day for each page. Visitors are left out, for nobody knows who they are. Such a
 * page is not remembered (see remembered.ts), and not fetched ahead by a browser: pointing at a link is not looking.
 */
export const inkijk = createMiddleware<Env>(async (c, next) => {
  await next()
  const { opened, actor } = c.var
  if (!opened || !actor || !isSafe(c.req.method) || c.res.status !== 200) return
  if (isAhead(c)) c.res = askAgain()
  else await write(c, opened, actor.id)
})

/** By its address: the whole, more of the logboek than that shows, what it said before, or another page. */
function pageOf(c: Ctx): Inkijkpagina {
  if (c.req.path.endsWith('/versies')) return 'versies'
  if (c.req.path.includes('/aantekeningen') || c.req.query('na')) return 'logboek'
  return /[0-9a-f-]{36}$/i.test(c.req.path) ? 'geheel' : 'anders'
}

/** Side, role and organisation as they are now. A second time on a day changes nothing, and empties no memory. */
async function write(
  c: Ctx,
  { aanbestedingId, proeftuinId, gesloten, moment = 'loopt' }: Opened,
  lidId: string,
): Promise<void> {
  await sql`
    insert into inkijk (aanbesteding_id, proeftuin_id, lid_id, gesloten, leverancier, rol, organisatie_id,
      voorbereiding, afgelopen, pagina)
    select ${aanbestedingId}::uuid, ${proeftuinId}::uuid, l.id, ${gesloten}, is_leverancier(l.id),
      (select t.rol from teamlid t where t.proeftuin_id = ${proeftuinId}::uuid and t.lid_id = l.id), l.organisatie_id,
      ${moment === 'voorbereiding'}, ${moment === 'afgelopen'}, ${pageOf(c)}
    from lid l where l.id = ${lidId}
    on conflict do nothing`.execute(c.var.db)
}
