import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import type { PlekFeit } from '#src/tellen/plekken/plek.ts'

type Feit = Pick<PlekFeit, 'soort' | 'op' | 'minuten' | 'waarde' | 'klopt'>

/** A place of work as an afspraak counts it: without what it is called, nor what the register says. */
export type GeteldePlek = {
  id: string
  proeftuinId: string | null
  werkgeverId: string
  inlenerId: string | null
  feiten: Feit[]
}

const feiten = sql<Feit[]>`coalesce((
  select json_agg(json_build_object('soort', f.soort, 'op', f.op, 'minuten', f.minuten, 'waarde', null, 'klopt',
    (select b.klopt from plek_bevestiging b where b.feit_id = f.id order by b.op desc, b.id limit 1)) order by f.op, f.id)
  from plek_feit f where f.plek_id = k.id and f.vervangen_op is null and not f.vervalt
    and f.soort in ('geplaatst', 'uren', 'verloond', 'doorgestroomd', 'beeindigd')), '[]')`

/** All in these proeftuinen, one that two claimed once. For counting: who may read the sum is for who asks. */
export const listGeteld = (db: Db, proeftuinIds: string[]): Promise<GeteldePlek[]> =>
  db
    .selectFrom('plek as k')
    .select(['k.id', 'k.proeftuinId', 'k.werkgeverId', 'k.inlenerId', feiten.as('feiten')])
    .where(sql<boolean>`k.proeftuin_id = any(${proeftuinIds}::uuid[])`)
    .where((eb) => eb.not(teltNiet))
    .orderBy('k.id')
    .execute()
