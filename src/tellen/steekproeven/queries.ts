import { type RawBuilder, sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { type Getrokken, isAf, type Steekproef, type SteekproefKort } from './steekproef.ts'

/** In SQL, over `plek as k`: placed on a day of this quarter, and counted. */
export function inKwartaal(naam: string): RawBuilder<boolean> {
  const { eerste, laatste } = kwartaalVan(naam)
  const geldt = sql`f.plek_id = k.id and f.vervangen_op is null and not f.vervalt`
  return sql<boolean>`(not ${teltNiet} and exists (
    select from plek_feit f where ${geldt} and f.soort = 'geplaatst' and f.op <= ${dagVan(laatste)}::date
      and not exists (select from plek_feit e where e.plek_id = k.id and e.vervangen_op is null and not e.vervalt
        and e.soort in ('beeindigd', 'doorgestroomd') and e.op > f.op and e.op <= ${dagVan(eerste)}::date)))`
}

/** The order of `trek`, in SQL over `plek as k`. */
export const trekking = (zaad: string) =>
  sql<string>`encode(sha256(convert_to(${zaad}::text || ' ' || k.id::text, 'UTF8')), 'hex')`

const kort = (db: Db) =>
  db
    .selectFrom('steekproef as s')
    .leftJoin('lid as l', 'l.id', 's.doorId')
    .select([
      's.id',
      's.kwartaal',
      's.zaad',
      's.algoritme',
      's.aantal',
      's.uit',
      's.getrokkenOp',
      'l.naam as door',
    ])
    .select([
      sql<number>`(select count(x.uitkomst)::int from steekproef_plek x where x.steekproef_id = s.id)`.as(
        'nagegaan',
      ),
      sql<number>`(select count(*)::int from steekproef_plek x where x.steekproef_id = s.id and x.uitkomst = 'klopt')`.as(
        'klopt',
      ),
      sql<number>`(select count(*)::int from steekproef_plek x where x.steekproef_id = s.id
        and x.uitkomst = 'klopt_niet')`.as('kloptNiet'),
    ])

/** Newest first, at most a hundred; for the adviesteam. */
export const listSteekproeven = (db: Db): Promise<SteekproefKort[]> =>
  kort(db).orderBy('s.getrokkenOp', 'desc').orderBy('s.id').limit(100).execute()

/** One with what was drawn, in its order. NotFound when there is none; opening it leaves a line, see opened.ts. */
export async function findSteekproef(db: Db, id: string): Promise<Steekproef> {
  const found = isUuid(id) ? await kort(db).where('s.id', '=', id).executeTakeFirst() : undefined
  if (!found) throw new NotFound()
  const plekken: Getrokken[] = await db
    .selectFrom('steekproefPlek as x')
    .innerJoin('plek as k', 'k.id', 'x.plekId')
    .innerJoin('organisatie as w', 'w.id', 'k.werkgeverId')
    .innerJoin('organisatie as v', 'v.id', 'k.voorId')
    .leftJoin('organisatie as i', 'i.id', 'k.inlenerId')
    .leftJoin('organisatie as q', 'q.id', 'k.koperId')
    .select([
      'x.plekId',
      'x.volgorde',
      'k.label',
      'w.naam as werkgever',
      'i.naam as inlener',
      'q.naam as koper',
    ])
    .select(['v.naam as voor', 'x.uitkomst', 'x.nagegaanOp'])
    .where('x.steekproefId', '=', id)
    .orderBy('x.volgorde')
    .execute()
  return { ...found, plekken }
}

/** What the sample of a quarter says, when all of it was checked: the newest; undefined: a figure cannot say `steekproef`. */
export async function findSteekproefGraad(db: Db, kwartaal: string) {
  const all = await kort(db).where('s.kwartaal', '=', kwartaal).orderBy('s.getrokkenOp', 'desc').execute()
  return all.find(isAf)
}
