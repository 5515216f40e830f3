import { sql } from 'kysely'
import type { Lidpagina } from '#src/netwerk/leden/lid.ts'
import { opLid } from '#src/netwerk/leden/places.ts'
import { may as mayLeden } from '#src/netwerk/leden/policy.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { ProeftuinCards } from './cards.tsx'
import { visibleTo } from './policy.ts'
import type { ProeftuinKaart } from './proeftuin.ts'
import { kaartVan } from './queries.ts'

/** On the page of a member: in which proeftuinen he or she works. */
export const proeftuinenOpLid = fill(opLid, async ({ db, actor }, lid) => {
  const kaarten = await listProeftuinenOf(db, actor, lid)
  return (
    kaarten.length > 0 && (
      <section>
        <h2>Proeftuinen</h2>
        <ProeftuinCards kaarten={kaarten} label={`Proeftuinen van ${lid.naam}`} />
      </section>
    )
  )
})

/** The proeftuinen somebody works in, last moved first, of those this actor may see and may read names in. At most six. */
const listProeftuinenOf = async (
  db: Db,
  actor: Actor | null,
  { id }: Pick<Lidpagina, 'id'>,
): Promise<ProeftuinKaart[]> => (actor === null ? [] : proeftuinenOf(db, actor, { id, door: actor.id }))

const proeftuinenOf = builtOnce((db, actor, { id, door }: { id: string; door: string }) => {
  const works = (lidId: string) =>
    sql<boolean>`p.id in (select t.proeftuin_id from teamlid t where t.lid_id = ${lidId})`
  return db
    .selectFrom('proeftuin as p')
    .select(kaartVan(actor))
    .where('p.gestartOp', 'is not', null)
    .where(visibleTo(actor))
    .where(works(id))
    .$if(!mayLeden.list(actor), (query) => query.where(works(door)))
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id', 'desc')
    .limit(6)
})
