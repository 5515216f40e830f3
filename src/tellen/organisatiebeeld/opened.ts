import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { NotFound } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { kwartaalMet } from '#src/tellen/telregimes/kwartaal.ts'
import { may } from './policy.ts'
import { findTeller } from './queries.ts'

/** A quarter between 2015 and now; any other is not there. */
export function kwartaalOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  if (!/^20\d{2}-K[1-4]$/.test(given) || given < '2015-K1' || given > kwartaalMet(today()))
    throw new NotFound()
  return given
}

/** The organisation, with what the actor is there; NotFound unless it counts or works there. */
export async function openBeeld(c: Ctx, id: string) {
  const { db, actor } = c.var
  const organisatie = await findOrganisatie(db, actor, id)
  const teller = await findTeller(db, actor, organisatie.id)
  if (!may.view(actor, teller)) throw new NotFound()
  return { organisatie, teller }
}
