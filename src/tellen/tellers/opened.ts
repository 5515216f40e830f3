import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { isTellerVan } from './queries.ts'

/** An organisation, and whether the actor counts for it. */
export async function openVoorTellen(c: Ctx, id: string): Promise<Organisatie & { telt: boolean }> {
  const { db, actor } = c.var
  const organisatie = await findOrganisatie(db, actor, id)
  return { ...organisatie, telt: await isTellerVan(db, actor?.id, organisatie.id) }
}
