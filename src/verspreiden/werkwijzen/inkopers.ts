import { heeftRolDie } from '#src/netwerk/keuzelijsten/queries.ts'
import { isInNetwork } from '#src/netwerk/leden/policy.ts'
import { selectLid, shownTo } from '#src/netwerk/leden/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'

export type Inkoper = { id: string; naam: string; functie: string }

/** Who buys in the actor's own organisation, of those whose role the actor may see; not the actor. */
export async function listInkopers(db: Db, actor: Actor): Promise<Inkoper[]> {
  if (actor.organisatieId === null) return []
  const rows = await selectLid(db, actor)
    .where('l.organisatieId', '=', actor.organisatieId)
    .where('l.id', '<>', actor.id)
    .where(heeftRolDie('koopt'))
    .where(isInNetwork)
    .orderBy('l.naam')
    .limit(20)
    .execute()
  return rows
    .map((row) => shownTo(actor, row))
    .filter(({ rollen }) => rollen.some(({ koopt }) => koopt))
    .map(({ id, naam, functie }) => ({ id, naam, functie }))
}
