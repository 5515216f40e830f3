import { NotFound } from '#src/platform/errors.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import type { Navraag } from './navraag.ts'
import { may } from './policy.ts'
import { findNavraag } from './queries.ts'

/** NotFound for who was not asked, and once it was answered. */
export async function openNavraag(c: Ctx, id: string): Promise<Navraag> {
  const navraag = await findNavraag(c.var.db, id)
  if (!may.answer(c.var.actor, navraag)) throw new NotFound()
  allow(c, may.answer(c.var.actor, navraag))
  return navraag
}
