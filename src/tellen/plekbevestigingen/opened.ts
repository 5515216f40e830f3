import { NotFound } from '#src/platform/errors.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { openPlek } from '#src/tellen/plekken/opened.ts'
import { isTellerVan } from '#src/tellen/tellers/queries.ts'
import type { Opgave } from './opgave.ts'
import { may } from './policy.ts'
import { findOpgaven } from './queries.ts'

/** This actor may answer for the organisation: of one plek in the buyers' team, or of all as who counts for it. */
export async function allowAnswer(c: Ctx, organisatieId: string, plekId: string | null): Promise<void> {
  const { db, actor } = c.var
  const telt = await isTellerVan(db, actor?.id, organisatieId)
  if (plekId === null) return allow(c, may.list(actor, { telt }))
  const { plek, proeftuin } = await openPlek(c, plekId)
  allow(c, may.answer(actor, proeftuin, { plek, organisatieId, telt }))
}

type Gevraagd = { organisatieId: string; plekId: string | null; feiten: string[] }

/** All of these, as far as they can be answered; NotFound when one cannot. */
export async function openOpgaven(c: Ctx, { organisatieId, plekId, feiten }: Gevraagd): Promise<Opgave[]> {
  const van = { organisatieId, feiten, ...(plekId !== null && { plekId }) }
  const opgaven = await findOpgaven(c.var.db, actorOf(c), van)
  if (opgaven.length < feiten.length) throw new NotFound()
  return opgaven
}
