import { type RawBuilder, sql } from 'kysely'
import { type Actor, decidesOnSides, isLid } from '#src/platform/actor.ts'

type Zicht = { teller: boolean }

/** That two may have reported one place: for who counts for them, and for the adviesteam, which reads no line. */
export const may = {
  /** The page with those that are for this member, and none where there are none. */
  list: (actor: Actor | null) => isLid(actor),
  view: (actor: Actor | null, b: Zicht) => isLid(actor) && (b.teller || decidesOnSides(actor)),
  settle: (actor: Actor | null, b: Zicht) => may.view(actor, b),
}

type Alias = 'a' | 'b'

/** In SQL, over two plekken as `a` and `b`: the actor counts for an organisation concerned, or for which one was reported. */
export const teltBij = (actor: Actor | null) =>
  sql<boolean>`exists (select from teller t where t.lid_id = ${actor?.id ?? null}::uuid and t.organisatie_id in
    (a.koper_id, a.werkgever_id, a.inlener_id, a.voor_id, b.koper_id, b.werkgever_id, b.inlener_id, b.voor_id))`

/** The line of one of them: for who counts for an organisation that it concerns. */
export const leestRegel = (actor: Actor | null, van: Alias): RawBuilder<boolean> => {
  const [koper, werkgever, inlener] = ['koper_id', 'werkgever_id', 'inlener_id'].map((kolom) =>
    sql.ref(`${van}.${kolom}`),
  )
  return sql<boolean>`exists (select from teller t where t.lid_id = ${actor?.id ?? null}::uuid
    and t.organisatie_id in (${koper}, ${werkgever}, ${inlener}))`
}

/** `may.view` in SQL, over the same. */
export const visibleTo = (actor: Actor | null) =>
  decidesOnSides(actor) && isLid(actor)
    ? sql<boolean>`true`
    : sql<boolean>`(${isLid(actor)}::boolean and ${teltBij(actor)})`
