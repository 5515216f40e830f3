import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { isBarred, isBarredLid, isFrozen, tenderLoopt } from '#src/proeftuinen/proeftuin/policy.ts'

/** The proeftuin that a report `m` is about, or that its aantekening is in. */
const itsProeftuin = sql`(case m.soort when 'proeftuin' then m.onderwerp_id when 'aantekening' then (
  select a.proeftuin_id from aantekening a where a.id = m.onderwerp_id) end)`

const inProeftuin = (test: RawBuilder<boolean>) =>
  sql<boolean>`exists (select from proeftuin p where p.id = ${itsProeftuin} and ${test})`

/** The tender runs, and this actor stands on the supplier's side of it: the words are closed at the desk too. */
export const isClosedAtDesk = (actor: Actor | null) => inProeftuin(isBarred(actor))

/** The same of a member `l`, for a job. */
export const isClosedToLid = inProeftuin(isBarredLid('l.id'))

export type Lopend = { aanbestedingId: string | null; proeftuinId: string }

/** The purchase that runs, for the log of who opened what, by its tender if that does; null: none runs. */
export const lopend = sql<Lopend | null>`(select json_build_object(
  'aanbestedingId', case when ${tenderLoopt} then p.aanbesteding_id end,
  'proeftuinId', p.id) from proeftuin p where p.id = ${itsProeftuin} and ${isFrozen})`
