import { type ExpressionBuilder, sql } from 'kysely'
import type { Cpvbereik } from '#src/netwerk/categorieen/categorie.ts'
import type { Actor } from '#src/platform/actor.ts'
import { builtOnce } from '#src/platform/built-once.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { isRunning, may, visibleTo } from './policy.ts'

/** A contract that ends soon. `eindigtOp`: its last day. */
export type AflopendContract = { id: string; titel: string; koper: string; eindigtOp: string }

const lastDay = sql<string>`contract_eindigt(aanbesteding.eindigt_op, aanbesteding.begint_op, aanbesteding.maanden)`

/**
 * The contracts of these CPV codes that began and end within a year, the first to end first; for members, and only what this
 * actor may see.
 */
export async function listAflopend(
  db: Db,
  actor: Actor | null,
  { bereik, limit }: { bereik: Cpvbereik; limit: number },
): Promise<AflopendContract[]> {
  if (!may.list(actor)) return []
  const [begint, behalve] = [asPatterns(bereik.begint), asPatterns(bereik.behalve)]
  return withinAYear(db, actor, { begint, behalve, limit })
}

/** Who on the client's side has a contract of these CPV codes that runs now, by name; only what this actor may see. */
export function listMetContract(
  db: Db,
  actor: Actor | null,
  bereik: Cpvbereik,
): Promise<{ id: string; naam: string }[]> {
  const [begint, behalve] = [asPatterns(bereik.begint), asPatterns(bereik.behalve)]
  return runningNow(db, actor, { begint, behalve })
}

const asPatterns = (beginnings: string[]) => beginnings.map((begin) => `${begin}%`)

type Asked = { begint: string[]; behalve: string[]; limit: number }

/** The contracts of these codes that began and were not stopped. What is still being bought is no contract yet. */
const contracten = (db: Db, actor: Actor | null, { begint, behalve }: Omit<Asked, 'limit'>) =>
  db
    .selectFrom('aanbesteding')
    .leftJoin('organisatie as koper', 'koper.id', 'aanbesteding.koperId')
    .where((eb) => visibleTo(actor)(eb as ExpressionBuilder<DB, 'aanbesteding'>))
    .where('aanbesteding.vroegtijdigBeeindigdOp', 'is', null)
    .where(sql<boolean>`coalesce(aanbesteding.begint_op <= current_date, true) and not ${isRunning}`)
    .where(sql<boolean>`aanbesteding.cpv_hoofd like any(${begint}::text[])
      and not aanbesteding.cpv_hoofd like any(${behalve}::text[])`)

const withinAYear = builtOnce((db, actor, { limit, ...codes }: Asked) =>
  contracten(db, actor, codes)
    .select(['aanbesteding.id', 'aanbesteding.titel', lastDay.as('eindigtOp')])
    .select(sql<string>`coalesce(koper.naam, aanbesteding.koper_naam)`.as('koper'))
    .where(sql<boolean>`${lastDay} between current_date and (current_date + interval '1 year')::date`)
    .orderBy(lastDay)
    .orderBy('aanbesteding.id')
    .limit(limit),
)

const runningNow = builtOnce((db, actor, codes: Omit<Asked, 'limit'>) =>
  contracten(db, actor, codes)
    .select((eb) => [eb.ref('koper.id').$notNull().as('id'), eb.ref('koper.naam').$notNull().as('naam')])
    .distinct()
    .where('koper.kant', '=', 'opdrachtgever')
    .where(sql<boolean>`${lastDay} >= current_date`)
    .orderBy('koper.naam')
    .limit(1000),
)
