import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { visibleTo as proeftuinVisibleTo } from '#src/proeftuinen/proeftuin/policy.ts'
import { visibleTo as werkwijzeVisibleTo } from '#src/verspreiden/werkwijzen/policy.ts'
import type { Gevolgd } from './navolging.ts'
import { visibleTo } from './policy.ts'

type Meest = Pick<Gevolgd, 'soort' | 'id' | 'titel' | 'organisatie'>

/** The werkwijze or proeftuin that most followed, of what everybody may see; undefined when nobody followed anything. */
export async function findMeestGevolgd(db: Db): Promise<Meest | undefined> {
  const organisatieVan = (tabel: string) =>
    sql<string>`(select o.naam from organisatie o where o.id = ${sql.ref(`${tabel}.organisatie_id`)})`
  const volgers = sql<number>`count(distinct n.organisatie_id)`
  const werkwijzen = db
    .selectFrom('navolging as n')
    .innerJoin('werkwijze as w', 'w.id', 'n.werkwijzeId')
    .select([
      sql<Meest['soort']>`'werkwijze'`.as('soort'),
      'w.id',
      'w.titel',
      organisatieVan('w').as('organisatie'),
    ])
    .select(volgers.as('volgers'))
    .where(visibleTo(null))
    .where((eb) => werkwijzeVisibleTo(null)(eb as never))
    .groupBy('w.id')
  const proeftuinen = db
    .selectFrom('navolging as n')
    .innerJoin('proeftuin as p', 'p.id', 'n.gevolgdProeftuinId')
    .select([
      sql<Meest['soort']>`'proeftuin'`.as('soort'),
      'p.id',
      'p.titel',
      organisatieVan('p').as('organisatie'),
    ])
    .select(volgers.as('volgers'))
    .where(visibleTo(null))
    .where((eb) => proeftuinVisibleTo(null)(eb as never))
    .groupBy('p.id')
  return werkwijzen.unionAll(proeftuinen).orderBy('volgers', 'desc').orderBy('id').limit(1).executeTakeFirst()
}
