import { reactiebaar } from '#src/antwoorden/reacties/places.ts'
import type { Lezen, Stuk } from '#src/antwoorden/reacties/reactie.ts'
import { paths } from '#src/paths/index.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { leesbareKringen, may } from './policy.ts'
import { findWerkwijze } from './queries.ts'
import type { Werkwijze, Zicht } from './werkwijze.ts'

/** A reactie is read as a werkwijze of its circle would be; suppliers have no circle of their own here. */
export function leestIn(actor: Actor | null, werkwijze: Zicht): Lezen {
  const kringen = leesbareKringen(actor, werkwijze)
  return { van: kringen, vanLeverancier: kringen, eigen: kringen }
}

/** A member who reads what was published, and to whom no purchase closes one of its sources. */
export const magReageren = (actor: Actor | null, w: Zicht): boolean =>
  isLid(actor) && w.gepubliceerdOp !== null && !w.geweerd && may.view(actor, w)

/** A werkwijze that was found for this actor, as something to react to. */
export const stukVan = (actor: Actor | null, w: Werkwijze): Stuk => ({
  soort: 'werkwijze',
  id: w.id,
  titel: w.titel,
  binnen: { soort: 'werkwijze', id: w.id },
  kring: w.zichtbaarheid,
  auteurIds: [w.doorId],
  href: (voor) => paths.werkwijzeReacties(w.id, undefined, voor),
  terug: paths.werkwijze(w.id),
  leest: leestIn(actor, w),
  mag: magReageren(actor, w),
  dicht: w.geweerd,
  namen: isLid(actor),
})

/** The same of one of its steps; NotFound for what is none of them. */
export function stapVan(actor: Actor | null, w: Werkwijze, id: string): Stuk {
  const n = w.stappen.findIndex((stap) => stap.id === id)
  const stap = w.stappen[n]
  if (!stap) throw new NotFound()
  return {
    ...stukVan(actor, w),
    soort: 'werkwijze_stap',
    id,
    deel: `stap-${n + 1}`,
    titel: `${w.titel}, stap ${n + 1}`,
    href: (voor) => paths.werkwijzeReacties(w.id, id, voor),
    terug: paths.werkwijze(w.id, id),
    gewijzigdOp: stap.gewijzigdOp === null ? null : new Date(stap.gewijzigdOp),
  }
}

export const reactiesOnderWerkwijze = reactiebaar({
  soort: 'werkwijze',
  find: async (db, actor, id) => stukVan(actor, await findWerkwijze(db, actor, id)),
})

/** A step keeps its id from one version to the next; what was said of one that is left out stands under the werkwijze. */
export const reactiesOnderStap = reactiebaar({
  soort: 'werkwijze_stap',
  find: async (db, actor, id) =>
    stapVan(actor, await findWerkwijze(db, actor, await werkwijzeVan(db, id)), id),
})

async function werkwijzeVan(db: Db, stapId: string): Promise<string> {
  const row = await db
    .selectFrom('werkwijzeStap')
    .select('werkwijzeId')
    .where('id', '=', stapId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return row.werkwijzeId
}
