import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { type Bouwblok, type Van, versieOp } from './bouwblok.ts'
import { may } from './policy.ts'

const beheertVan = (actor: Actor | null) =>
  sql<boolean>`exists (select from organisatiebeheer x where x.organisatie_id = b.organisatie_id and x.lid_id = ${actor?.id ?? null})`

const select = (db: Db, actor: Actor | null) =>
  db
    .selectFrom('bouwblok as b')
    .leftJoin('organisatie as o', 'o.id', 'b.organisatieId')
    .leftJoin('regio as r', 'r.code', 'b.regio')
    .select([
      'b.blokId as id',
      'b.organisatieId',
      'b.regio',
      'b.naam',
      'b.bedrag',
      'b.eenheid',
      'b.urenPerWeek',
    ])
    .select(['b.bron', 'b.geldigVanaf', 'b.vervallen', 'b.versie', 'b.op'])
    .select(sql<string>`coalesce(o.naam, r.naam)`.as('vanNaam'))
    .select([
      beheertVan(actor).as('beheert'),
      sql<boolean>`coalesce(o.kant = 'opdrachtgever', false)`.as('koopt'),
    ])
    .$castTo<Bouwblok>()

const alle = (db: Db, actor: Actor | null, { organisatieId, regio }: Van) =>
  select(db, actor)
    .where('b.organisatieId', 'is not distinct from', organisatieId)
    .where('b.regio', 'is not distinct from', regio)
    .orderBy('b.naam')
    .orderBy('b.blokId')
    .orderBy('b.versie', 'desc')

/** Of one table the newest version of each, by name; for members. */
export async function listBouwblokken(db: Db, actor: Actor | null, van: Van): Promise<Bouwblok[]> {
  if (!may.view(actor)) return []
  const rijen = await alle(db, actor, van).execute()
  return perBlok(rijen).flatMap(([nieuwste]) => nieuwste ?? [])
}

/** The versions of each, the newest first. */
function perBlok(rijen: Bouwblok[]): Bouwblok[][] {
  const per = new Map<string, Bouwblok[]>()
  for (const rij of rijen) per.set(rij.id, [...(per.get(rij.id) ?? []), rij])
  return [...per.values()]
}

/** Every version of one, the newest first. NotFound unless may.view. */
export async function findBouwblok(
  db: Db,
  actor: Actor | null,
  id: string,
): Promise<[Bouwblok, ...Bouwblok[]]> {
  if (!isUuid(id) || !may.view(actor)) throw new NotFound()
  const [nieuwste, ...eerder] = await select(db, actor)
    .where('b.blokId', '=', id)
    .orderBy('b.versie', 'desc')
    .execute()
  if (!nieuwste) throw new NotFound()
  return [nieuwste, ...eerder]
}

/**
 * With what an organisation reckons on a day: its own table, or else that of its region. Empty when there is neither, and
 * then nothing has an amount. For the machinery: it asks no one.
 */
export async function bouwblokkenVoor(
  db: Db,
  { organisatieId, dag }: { organisatieId: string; dag: string },
): Promise<Bouwblok[]> {
  const op = async (van: Van) => {
    const rijen = await alle(db, null, van).execute()
    return perBlok(rijen).flatMap((versies) => versieOp(versies, dag) ?? [])
  }
  const eigen = await op({ organisatieId, regio: null })
  if (eigen.length > 0) return eigen
  const found = await db
    .selectFrom('organisatie')
    .select('regio')
    .where('id', '=', organisatieId)
    .executeTakeFirst()
  return found?.regio ? op({ organisatieId: null, regio: found.regio }) : []
}
