import { sql } from 'kysely'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isBarred, isFrozen, isInTeam, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { select } from './queries.ts'

/**
 * What is at the address of this member, who may answer it as far as the walls go; and what this member asked and was
 * answered in the last month. The oldest first, in one statement.
 */
export const listWachtend = (db: Db, actor: Actor) =>
  select(db, actor.id)
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select('p.titel')
    .where(visibleTo(actor))
    .where((eb) => eb.not(isBarred(actor)))
    .where(sql<boolean>`(${isAtAddress(actor)} or ${isAnswered(actor)})`)
    .orderBy('b.gevraagdOp')
    .limit(50)
    .execute()

const isAtAddress = ({ id, organisatieId, overheid }: Actor) =>
  sql<boolean>`(b.organisatie_id = ${organisatieId}::uuid and (${overheid}::boolean or not ${isFrozen})
    and b.id in (select g.onderwerp_id from gastlink g join lid l on lower(l.email) = lower(g.email)
      where l.id = ${id}::uuid))`

/** Still of the team that reads the answer. */
const isAnswered = (actor: Actor) =>
  sql<boolean>`(b.door_id = ${actor.id}::uuid and ${decidesOnSides(actor) ? sql`true` : isInTeam(actor)}
    and coalesce(b.bevestigd_op, b.geweigerd_op, b.teruggegeven_op) > now() - interval '30 days')`
