import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { isBarred, isBarredLid, isFrozen, tenderLoopt } from '#src/proeftuinen/proeftuin/policy.ts'
import { proeftuinenVan } from '#src/verspreiden/navolgingen/policy.ts'

/** The proeftuinen that a report `m` is about: itself, what it is part of, and what it came of or is done in. */
const itsProeftuinen = sql`case m.soort
  when 'aantekening' then array(select a.proeftuin_id from aantekening a where a.id = m.onderwerp_id)
  when 'reactie' then (select ${proeftuinenVan(sql`r.binnen_id`)} from reactie r where r.id = m.onderwerp_id)
  when 'navolging' then array(select n.proeftuin_id from navolging n where n.id = m.onderwerp_id)
  else ${proeftuinenVan(sql`m.onderwerp_id`)} end`

const inProeftuin = (test: RawBuilder<boolean>) =>
  sql<boolean>`exists (select from proeftuin p where p.id = any(${itsProeftuinen}) and ${test})`

/** The tender runs, and this actor stands on the supplier's side of it: the words are closed at the desk too. */
export const isClosedAtDesk = (actor: Actor | null) => inProeftuin(isBarred(actor))

/** The same of a member `l`, for a job. */
export const isClosedToLid = inProeftuin(isBarredLid('l.id'))

export type Lopend = { aanbestedingId: string | null; proeftuinId: string }

/** The purchase that runs, for the log of who opened what, by its tender if that does; null: none runs. */
export const lopend = sql<Lopend | null>`(select json_build_object(
  'aanbestedingId', case when ${tenderLoopt} then p.aanbesteding_id end,
  'proeftuinId', p.id) from proeftuin p where p.id = any(${itsProeftuinen}) and ${isFrozen} limit 1)`
