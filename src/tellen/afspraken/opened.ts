import type { Ctx } from '#src/platform/web/context.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Afspraak } from './afspraak.ts'
import { findAfspraak, findProeftuinVan } from './queries.ts'

export type Geopend = { afspraak: Afspraak; proeftuin: Proeftuin }

/** An afspraak with its proeftuin. NotFound unless may.view; who looked is written down as for any part. */
export async function openAfspraak(c: Ctx, id: string): Promise<Geopend> {
  const { db, actor } = c.var
  const proeftuin = await openProeftuin(c, await findProeftuinVan(db, id))
  return { proeftuin, afspraak: await findAfspraak(db, actor, { p: proeftuin, id }) }
}
