import { NotFound, orNull } from '#src/platform/errors.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Plek } from './plek.ts'
import { may } from './policy.ts'
import { findPlek } from './queries.ts'

export type Geopend = { plek: Plek; proeftuin: Proeftuin | null }

/** A plek with its proeftuin as far as the actor sees that. NotFound unless may.view; who looked is written down as for any part. */
export async function openPlek(c: Ctx, id: string): Promise<Geopend> {
  const { db, actor } = c.var
  const plek = await findPlek(db, actor, id)
  const proeftuin = plek.proeftuinId ? await orNull(openProeftuin(c, plek.proeftuinId)) : null
  if (!may.view(actor, proeftuin, plek)) throw new NotFound()
  return { plek, proeftuin }
}

export const allowNote = (c: Ctx, { plek, proeftuin }: Geopend): void =>
  allow(c, may.note(c.var.actor, proeftuin, plek))
