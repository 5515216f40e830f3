import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { isBarred, isBarredLid, isFrozen, tenderLoopt } from '#src/proeftuinen/proeftuin/policy.ts'

const bronnenVan = (werkwijzeId: string) =>
  sql`select b.proeftuin_id from werkwijze_bron b where b.werkwijze_id = ${sql.ref(werkwijzeId)}`

/** The proeftuinen that a report `m` is about: itself, what it is part of, and what it was made of or is done in. */
const itsProeftuinen = sql`case m.soort
  when 'proeftuin' then array[m.onderwerp_id]
  when 'aantekening' then array(select a.proeftuin_id from aantekening a where a.id = m.onderwerp_id)
  when 'reactie' then array(select x.id from reactie r
    cross join lateral (select r.binnen_id as id union all ${bronnenVan('r.binnen_id')}) x where r.id = m.onderwerp_id)
  when 'werkwijze' then array(${bronnenVan('m.onderwerp_id')})
  when 'haakje' then array(select x.id from haakje h
    cross join lateral (select h.proeftuin_id as id union all ${bronnenVan('h.werkwijze_id')}) x where h.id = m.onderwerp_id)
  when 'navolging' then array(select n.proeftuin_id from navolging n where n.id = m.onderwerp_id) end`

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
