import { type ExpressionBuilder, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { DB, Organisatiesoort } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { beginning, holding } from '#src/platform/like.ts'
import type { Domein, Organisatie, OrganisatieKort } from './organisatie.ts'
import { may } from './policy.ts'

export const kort = ['id', 'naam', 'soort', 'plaats'] as const

const beheertVan = (actor: Actor | null) =>
  sql<boolean>`exists (select from organisatiebeheer b where b.organisatie_id = o.id and b.lid_id = ${actor?.id ?? null})`
const isBeheerd = sql<boolean>`exists (select from organisatiebeheer b where b.organisatie_id = o.id)`

/** One organisation with the name of its parent. NotFound for what is not an id of one, and for what went into another. */
export async function findOrganisatie(db: Db, actor: Actor | null, id: string): Promise<Organisatie> {
  if (!isUuid(id)) throw new NotFound()
  const found = await db
    .selectFrom('organisatie as o')
    .leftJoin('organisatie as ouder', 'ouder.id', 'o.ouderId')
    .leftJoin('regio', 'regio.code', 'o.regio')
    .select(['o.id', 'o.naam', 'o.soort', 'o.plaats', 'o.afkorting', 'o.overheid', 'o.ouderId', 'o.tooi'])
    .select([
      'o.kant',
      'o.oin',
      'o.kvk',
      'o.samenvatting',
      'o.brengt',
      'o.zoekt',
      'o.opgehevenOp',
      'o.versie',
    ])
    .select(['o.sectorBanenafspraak', 'o.regio', 'regio.naam as regioNaam', 'o.pso', 'o.sociaalRegister'])
    .select(['ouder.naam as ouderNaam', beheertVan(actor).as('beheert'), isBeheerd.as('beheerd')])
    .where('o.id', '=', id)
    .where('o.opgegaanInId', 'is', null)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** The id of the organisation that this one went into; null when it did not. */
export async function findOpvolger(db: Db, id: string): Promise<string | null> {
  if (!isUuid(id)) return null
  const found = await db
    .selectFrom('organisatie')
    .select('opgegaanInId')
    .where('id', '=', id)
    .executeTakeFirst()
  return found?.opgegaanInId ?? null
}

/** By name, at most a hundred; `more` tells whether there are others. */
export async function listOnderdelen(
  db: Db,
  id: string,
): Promise<{ onderdelen: OrganisatieKort[]; more: boolean }> {
  const rows = await db
    .selectFrom('organisatie')
    .select(kort)
    .where('ouderId', '=', id)
    .where('opgehevenOp', 'is', null)
    .orderBy(sql`lower(naam)`)
    .limit(101)
    .execute()
  return { onderdelen: rows.slice(0, 100), more: rows.length > 100 }
}

/** The mail domains of an organisation, by name; for who maintains them, so nothing for others. */
export async function listDomeinen(db: Db, actor: Actor | null, organisatieId: string): Promise<Domein[]> {
  if (!may.maintainDomeinen(actor)) return []
  return db
    .selectFrom('organisatieDomein')
    .select(['id', 'domein'])
    .where('organisatieId', '=', organisatieId)
    .orderBy('domein')
    .execute()
}

/** The public organisation that has exactly this mail domain. For the machinery: it asks no one. */
export const findOverheidByDomein = (db: Db, domein: string): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('organisatieDomein as d')
    .innerJoin('organisatie as o', 'o.id', 'd.organisatieId')
    .select('o.id')
    .where('d.domein', '=', domein)
    .where('o.overheid', '=', true)
    .where('o.opgehevenOp', 'is', null)
    .executeTakeFirst()

/** For a list of choices: what is called exactly that, then what begins with it, then what holds it. */
export async function searchOrganisaties(db: Db, q: string, limit: number): Promise<OrganisatieKort[]> {
  if (q === '') return []
  const existing = db.selectFrom('organisatie').select(kort).where('opgehevenOp', 'is', null)
  const exact = existing.where(sql<boolean>`lower(naam) = ${q.toLowerCase()}`)
  // Two letters are in most names: of so many, some will do.
  const some = existing.where((eb) => isNamed(eb, q)).limit(500)
  return db
    .selectFrom(exact.union((eb) => eb.parens(some)).as('gevonden'))
    .selectAll()
    .orderBy(sql`lower(naam) = ${q.toLowerCase()}`, 'desc')
    .orderBy(sql`lower(naam) like ${beginning(q)}`, 'desc')
    .orderBy(sql`lower(naam)`)
    .limit(limit)
    .execute()
}

export type NameMatch = { found: OrganisatieKort } | { found: null; several: boolean }

const prefixes: readonly (readonly [RegExp, Organisatiesoort])[] = [
  [/^ministerie van /, 'ministerie'],
  [/^gemeente /, 'gemeente'],
  [/^provincie /, 'provincie'],
  [/^(waterschap|hoogheemraadschap( van)?) /, 'waterschap'],
]

/**
 * The one organisation with exactly this name or abbreviation, whatever the capitals. Registers leave out what kind it
 * is: 'Gemeente Lekdijk' finds a gemeente called 'Lekdijk' too.
 */
export async function findOrganisatieByName(db: Db, naam: string): Promise<NameMatch> {
  const name = naam.trim().toLowerCase()
  const match = await findNamed(db, name)
  const [prefix, soort] = prefixes.find(([pattern]) => pattern.test(name)) ?? []
  if (match.found || match.several || !prefix) return match
  return findNamed(db, name.replace(prefix, ''), soort)
}

async function findNamed(db: Db, name: string, soort?: Organisatiesoort): Promise<NameMatch> {
  const rows = await db
    .selectFrom('organisatie')
    .select(kort)
    .where((eb) =>
      eb.or([eb(eb.fn('lower', ['naam']), '=', name), eb(eb.fn('lower', ['afkorting']), '=', name)]),
    )
    .where('opgehevenOp', 'is', null)
    .$if(soort !== undefined, (query) => query.where('soort', '=', soort as Organisatiesoort))
    .orderBy(sql`lower(naam) = ${name}`, 'desc')
    .limit(3)
    .execute()
  const exact = rows.filter((row) => row.naam.toLowerCase() === name)
  const [only, ...others] = exact.length > 0 ? exact : rows
  return only && others.length === 0 ? { found: only } : { found: null, several: rows.length > 1 }
}

/** The one organisation with this OIN or KvK number; null when none or several share it. */
export async function findOrganisatieByNumber(db: Db, nummer: string): Promise<OrganisatieKort | null> {
  const digits = nummer.replace(/[\s.]/g, '')
  if (!/^(\d{8}|\d{20})$/.test(digits)) return null
  const rows = await db
    .selectFrom('organisatie')
    .select(kort)
    .where(digits.length === 20 ? 'oin' : 'kvk', '=', digits)
    .where('opgehevenOp', 'is', null)
    .limit(2)
    .execute()
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** True when `ouderId` is `id` itself or lies below it, so that it cannot be its parent. */
export async function isBelow(db: Db, id: string, ouderId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    with recursive boven as (
      select id, ouder_id from organisatie where id = ${ouderId}
      union
      select o.id, o.ouder_id from organisatie o join boven on o.id = boven.ouder_id
    ) select id from boven where id = ${id}`.execute(db)
  return rows.length > 0
}

/** What is called so, or abbreviated so. */
export function isNamed(eb: ExpressionBuilder<DB, 'organisatie'>, q: string) {
  return eb.or([
    sql<boolean>`lower(naam) like ${holding(q)}`,
    eb(sql`lower(afkorting)`, '=', q.toLowerCase()),
  ])
}

/** In SQL: the ids of an organisation and of all that are below it, as a list. */
export const metOnderdelen = (id: string | null) => sql<string[]>`array(with recursive o (id) as (
  select ${id}::uuid union select k.id from organisatie k join o on k.ouder_id = o.id) select id from o)`
