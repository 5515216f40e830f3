import { NotFound } from '#src/platform/errors.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Bevestiging } from './bevestiging.ts'
import { findBevestiging } from './queries.ts'

export type Opened = { proeftuin: Proeftuin; bevestiging: Bevestiging }

/** A question with its proeftuin. */
export async function openBevestiging(c: Ctx, id: string, bevestigingId: string): Promise<Opened> {
  const proeftuin = await openProeftuin(c, id)
  const { db, actor } = c.var
  const bevestiging = await findBevestiging(db, actor, { proeftuinId: proeftuin.id, id: bevestigingId })
  if (!bevestiging) throw new NotFound()
  return { proeftuin, bevestiging }
}
