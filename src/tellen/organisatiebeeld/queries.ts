import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import { isTellerVan } from '#src/tellen/tellers/queries.ts'
import type { Loop } from '#src/tellen/tellingen/ladder.ts'
import type { Teller } from './policy.ts'

/** Whether the actor counts for this organisation. */
export const findTeller = async (db: Db, actor: Actor | null, id: string): Promise<Teller> => ({
  id,
  teller: await isTellerVan(db, actor?.id, id),
})

const eerste = (soort: string) => sql<string | null>`(min(f.op) filter (where f.soort = ${soort}))`

/** How each plek went that is concerned with this organisation: when each step was reached first, and when it ended last. */
export const listLopen = (db: Db, organisatieId: string): Promise<Loop[]> =>
  db
    .selectFrom('plek as k')
    .innerJoin('plekFeit as f', 'f.plekId', 'k.id')
    .select([eerste('snuffelstage').as('snuffelstage'), eerste('proefplaatsing').as('proefplaatsing')])
    .select([eerste('geplaatst').as('geplaatst')])
    .select([
      sql<string | null>`(case when max(f.op) filter (where f.soort in ('beeindigd', 'doorgestroomd'))
        >= coalesce(max(f.op) filter (where f.soort in ('snuffelstage', 'proefplaatsing', 'geplaatst')), '-infinity')
        then max(f.op) filter (where f.soort in ('beeindigd', 'doorgestroomd')) end)`.as('einde'),
      sql<boolean>`coalesce(bool_or(f.soort = 'doorgestroomd'), false)`.as('doorgestroomd'),
    ])
    .where(sql<boolean>`${organisatieId}::uuid in (k.werkgever_id, k.inlener_id, k.koper_id)`)
    .where((eb) => eb.not(teltNiet))
    .where('f.vervangenOp', 'is', null)
    .where('f.vervalt', '=', false)
    .groupBy('k.id')
    .orderBy('k.id')
    .execute()
