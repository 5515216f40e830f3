import Fraction from 'fraction.js'
import { sql } from 'kysely'
import type { Route, Vorm } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { teltNiet } from '#src/tellen/plekken/botsing.ts'
import type { RegisterWaarde } from '#src/tellen/telregimes/feiten.ts'
import { isBevestigd, minutenPerKwartaal, registerVan, type Telvraag } from './minuten.ts'

/** A plek that counts somewhere, with its paid minutes per quarter of the period, exactly. */
export type Telplek = {
  id: string
  label: string
  proeftuinId: string | null
  vorm: Vorm
  route: Route | null
  regio: string | null
  categorie: string | null
  werkgever: string
  inlener: string | undefined
  koper: string | undefined
  register: RegisterWaarde | null
  /** The other side said yes to every fact that counts. */
  bevestigd: boolean
  kwartalen: Map<string, Fraction>
}

/** Every plek with which an organisation is concerned; what is claimed twice, once. */
export async function listTelplekken(db: Db, organisatieId: string, vraag: Telvraag): Promise<Telplek[]> {
  const rows = await db
    .selectFrom('plek as k')
    .leftJoin('proeftuin as p', 'p.id', 'k.proeftuinId')
    .select(['k.id', 'k.label', 'k.proeftuinId', 'k.vorm', 'k.route', 'k.regio', 'p.categorie', 'p.routes'])
    .select(['k.werkgeverId as werkgever', 'k.inlenerId as inlener', 'k.koperId as koper'])
    .select([registerVan(vraag).as('register'), isBevestigd(vraag).as('bevestigd')])
    .where(sql<boolean>`${organisatieId}::uuid in (k.werkgever_id, k.inlener_id, k.koper_id)`)
    .where((eb) => eb.not(teltNiet))
    .orderBy('k.id')
    .execute()
  const minuten = await minutenVan(
    db,
    rows.map(({ id }) => id),
    vraag,
  )
  return rows.map(({ routes, ...row }) => ({
    ...row,
    route: row.route ?? routes?.[0] ?? null,
    inlener: row.inlener ?? undefined,
    koper: row.koper ?? undefined,
    kwartalen: minuten.get(row.id) ?? new Map(),
  }))
}

async function minutenVan(
  db: Db,
  ids: string[],
  vraag: Telvraag,
): Promise<Map<string, Map<string, Fraction>>> {
  const per = new Map<string, Map<string, Fraction>>()
  if (ids.length === 0) return per
  const { rows } = await minutenPerKwartaal(sql`select unnest(${ids}::uuid[])`, vraag).execute(db)
  for (const { plekId, kwartaal, teller, noemer } of rows) {
    const kwartalen = per.get(plekId) ?? new Map<string, Fraction>()
    kwartalen.set(kwartaal, new Fraction(teller).div(noemer))
    per.set(plekId, kwartalen)
  }
  return per
}
