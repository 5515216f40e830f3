import { sql } from 'kysely'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isBarred, isFrozen, isInTeam, visibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { select } from './queries.ts'

const readable = (db: Db, actor: Actor) =>
  select(db, actor.id)
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select('p.titel')
    .where(visibleTo(actor))
    .where((eb) => eb.not(isBarred(actor)))
    .orderBy('b.gevraagdOp')
    .limit(50)

/** At the address of this member, who may answer it as far as the walls go. */
export const listAanMij = (db: Db, actor: Actor) =>
  readable(db, actor)
    .where('b.organisatieId', '=', actor.organisatieId)
    .where(sql<boolean>`(${actor.overheid}::boolean or not ${isFrozen})`)
    .where(
      sql<boolean>`b.id in (select g.onderwerp_id from gastlink g join lid l on lower(l.email) = lower(g.email)
        where l.id = ${actor.id}::uuid)`,
    )
    .execute()

/** What this member asked and was answered in the last month. */
export const listBeantwoord = (db: Db, actor: Actor) =>
  readable(db, actor)
    .where('b.doorId', '=', actor.id)
    .where(decidesOnSides(actor) ? sql<boolean>`true` : isInTeam(actor))
    .where(
      sql<boolean>`coalesce(b.bevestigd_op, b.geweigerd_op, b.teruggegeven_op) > now() - interval '30 days'`,
    )
    .execute()
