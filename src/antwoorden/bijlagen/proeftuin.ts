import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import type { Stuk } from './bijlage.ts'

/** Its files have the circle of the proeftuin, as its texts have; who reads only a part of it reads none of them. */
export function bijProeftuin(actor: Actor | null, p: Proeftuin): Stuk {
  if (!may.read(actor, p)) throw new NotFound()
  return {
    soort: 'proeftuin',
    id: p.id,
    titel: p.titel,
    binnen: { soort: 'proeftuin', id: p.id },
    kring: p.zichtbaarheid,
    href: paths.proeftuinBijlagen(p.id),
    back: backTo(p),
    mag: may.edit(actor, p),
    namen: may.seeNames(actor, p),
  }
}

export const findBijProeftuin = async (db: Db, actor: Actor | null, id: string): Promise<Stuk> =>
  bijProeftuin(actor, await findProeftuin(db, actor, id))
