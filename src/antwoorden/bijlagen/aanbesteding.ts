import type { Aanbesteding } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { may } from '#src/markt/aanbestedingen/policy.ts'
import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Stuk } from './bijlage.ts'

/** A tender that was found for this actor. */
export const bijAanbesteding = (actor: Actor | null, a: Aanbesteding): Stuk => ({
  soort: 'aanbesteding',
  id: a.id,
  titel: a.titel,
  binnen: { soort: 'aanbesteding', id: a.id },
  kring: a.zichtbaarheid,
  href: paths.aanbestedingBijlagen(a.id),
  back: [
    { href: paths.aanbestedingen(), label: 'Aanbestedingen' },
    { href: paths.aanbesteding(a.id), label: a.titel },
  ],
  mag: may.edit(actor, a),
  namen: isLid(actor),
})

export const findBijAanbesteding = async (db: Db, actor: Actor | null, id: string): Promise<Stuk> =>
  bijAanbesteding(actor, await findAanbesteding(db, actor, id))
