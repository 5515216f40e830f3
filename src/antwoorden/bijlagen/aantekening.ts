import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Aantekening } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { may as mayAantekening } from '#src/proeftuinen/aantekeningen/policy.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import type { Stuk } from './bijlage.ts'

/** An aantekening that was found for this actor. */
export const bijAantekening = (actor: Actor | null, p: Proeftuin, a: Aantekening): Stuk => ({
  soort: 'aantekening',
  id: a.id,
  titel: a.titel,
  binnen: { soort: 'proeftuin', id: p.id },
  kring: a.zichtbaarheid,
  href: paths.aantekeningBijlagen(p.id, a.id),
  back: [...backTo(p), { href: paths.aantekeningReacties(p.id, a.id), label: a.titel }],
  mag: mayAantekening.correct(actor, p, a),
  namen: may.seeNames(actor, p),
})

export async function findBijAantekening(db: Db, actor: Actor | null, id: string): Promise<Stuk> {
  const proeftuin = await findProeftuin(db, actor, await proeftuinVan(db, id))
  return bijAantekening(actor, proeftuin, await findAantekening(db, actor, { proeftuin, id }))
}

/** In which proeftuin it stands. */
export async function proeftuinVan(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('aantekening').select('proeftuinId').where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row.proeftuinId
}
