import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { ookOpTafel } from '#src/proeftuinen/voorkennis/places.ts'
import type { OpTafel, Periode } from '#src/proeftuinen/voorkennis/voorkennis.ts'

const spans = sql`range_agg(tstzrange(o.sinds, o.tot))`

/** When each of what can have files lay open to everybody: the whole, its notes while the whole did, and its tender. */
const open = ({ id, aanbestedingId }: Pick<Proeftuin, 'id' | 'aanbestedingId'>) => sql`
  with heel as (select ${spans} as r from openbaarheid o where o.proeftuin_id = ${id})
  select 'proeftuin' as soort, ${id}::uuid as onderwerp_id, r from heel
  union all
  select 'aantekening', a.id, ${spans} * (select r from heel)
  from aantekening a join openbaarheid o on o.aantekening_id = a.id where a.proeftuin_id = ${id} group by a.id
  union all
  select 'aanbesteding', ${aanbestedingId}::uuid, ${spans} from openbaarheid o where o.aanbesteding_id = ${aanbestedingId}`

type Asked = { proeftuin: Proeftuin; periode: Periode }

/** Each file from when it lay there too, until it was removed; its name only of what still lies there. */
async function listOpTafel(db: Db, { proeftuin, periode }: Asked): Promise<OpTafel[]> {
  const { rows } = await sql<OpTafel>`
    select 'bestand' as wat, b.id, null as soort, case when upper(s) is null then b.naam end as titel,
      lower(s) as sinds, upper(s) as tot, null as aangepast
    from (${open(proeftuin)}) x join bijlage b on b.soort = x.soort and b.onderwerp_id = x.onderwerp_id,
      unnest(x.r * tstzmultirange(tstzrange(b.toegevoegd_op, least(b.verwijderd_op, b.weggehaald_op)))) s
    where lower(s) < coalesce(${periode.eind}::date, current_date + 1)
    order by lower(s), b.id limit 1000`.execute(db)
  return rows
}

/** Files that were made public before the purchase began, as every supplier could read them. */
export const bijlagenOpTafel = fill(ookOpTafel, ({ db }, asked) => listOpTafel(db, asked))
