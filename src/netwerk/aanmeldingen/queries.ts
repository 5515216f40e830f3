import { sql } from 'kysely'
import { rolNaam } from '#src/netwerk/keuzelijsten/queries.ts'
import type { Organisatiesoort } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatieByName } from '#src/netwerk/organisaties/queries.ts'
import type { Leverancierswerk } from '#src/netwerk/werk/leverancierswerk.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { organisatienaamProblem } from '#src/platform/forms/namen.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { hashOf } from '#src/platform/tokens.ts'
import type { Aanmelding, Wachtend, Werkplek } from './aanmelding.ts'
import { may } from './policy.ts'

const now = sql<Date>`now()`

/** What was meant by this name: one that is known, else a new one of this kind, else nothing. */
export async function findWerkplek(
  db: Db,
  naam: string,
  soort: Organisatiesoort | null,
): Promise<{ werkplek: Werkplek | null; several: boolean; problem?: string | null }> {
  const match = await findOrganisatieByName(db, naam)
  if (match.found) {
    const organisatieId = match.found.id
    return { werkplek: { organisatieId, organisatieNaam: null, organisatieSoort: null }, several: false }
  }
  const problem = organisatienaamProblem(naam)
  const proposed = soort && { organisatieId: null, organisatieNaam: naam, organisatieSoort: soort }
  return { werkplek: problem ? null : proposed, several: match.several, problem }
}

const naam = sql<string>`coalesce(o.naam, a.organisatie_naam)`
const soort = sql<Organisatiesoort>`coalesce(o.soort, a.organisatie_soort)`

const rolnaam = rolNaam(sql`a.rol`)

const verklaring = [
  sql<Leverancierswerk | null>`a.leverancierswerk`.as('leverancierswerk'),
  'a.leverancierTot',
  'a.leverancierNaam',
] as const

/** Kantstand in SQL, over `lid as l`. */
export const kantstand = [
  sql<boolean>`coalesce(is_leverancier(l.id), false)`.as('levert'),
  sql<string | null>`l.leverancier_tot`.as('lidLeverancierTot'),
]

const withToken = (db: Db, token: string) =>
  db
    .selectFrom('aanmelding as a')
    .leftJoin('organisatie as o', 'o.id', 'a.organisatieId')
    .select(['a.id', 'a.naam', 'a.email', 'a.vraag', 'a.rol', rolnaam.as('rolNaam'), naam.as('organisatie')])
    .select(verklaring)
    .where('a.tokenHash', '=', hashOf(token))
    .where('a.tokenVerlooptOp', '>', now)
    .where('a.toegelatenOp', 'is', null)
    .where('a.geweigerdOp', 'is', null)

/** The request whose address this link confirms; undefined when it was used, is too old or never was. */
export const findOnbevestigd = (db: Db, token: string) =>
  withToken(db, token).where('a.bevestigdOp', 'is', null).executeTakeFirst()

/** The request with the question that this link answers; undefined when it was answered, decided or never was. */
export const findGevraagd = (db: Db, token: string) =>
  withToken(db, token)
    .where('a.gevraagdOp', 'is not', null)
    .where('a.beantwoordOp', 'is', null)
    .executeTakeFirst()

/** What Vonk knows already of a guest who asks to become a member. */
export const findEigen = (db: Db, actor: Actor) =>
  db.selectFrom('lid').select(['naam', 'email']).where('id', '=', actor.id).executeTakeFirstOrThrow()

/** Who asked, for the page that the link in an invitation opens; null for an id that is none. */
export async function findUitnodiger(db: Db, id: string | null | undefined) {
  if (!id || !isUuid(id)) return null
  const found = await db
    .selectFrom('netwerkuitnodiging as u')
    .innerJoin('lid as d', 'd.id', 'u.doorId')
    .select(['u.id', 'u.email', 'd.naam as door'])
    .where('u.id', '=', id)
    .executeTakeFirst()
  return found ?? null
}

const open = (db: Db) =>
  db
    .selectFrom('aanmelding as a')
    .where('a.bevestigdOp', 'is not', null)
    .where('a.toegelatenOp', 'is', null)
    .where('a.geweigerdOp', 'is', null)

/** How many requests wait for the adviesteam, as a value in SQL; 0 for anybody else. */
export const aantalAanmeldingen = (actor: Actor | null) =>
  may.handle(actor)
    ? sql<number>`(select count(*)::int from aanmelding a where a.bevestigd_op is not null and a.toegelaten_op is null
        and a.geweigerd_op is null and (a.gevraagd_op is null or a.beantwoord_op is not null))`
    : sql<number>`0`

/** Open requests, the oldest first; for the adviesteam only. At most 200. */
export async function listOpen(db: Db, actor: Actor | null): Promise<Wachtend[]> {
  if (!may.handle(actor)) throw new NotFound()
  return open(db)
    .leftJoin('organisatie as o', 'o.id', 'a.organisatieId')
    .select(['a.id', 'a.naam', rolnaam.as('rol'), naam.as('organisatie'), soort.as('soort')])
    .select(['a.gevraagdOp', 'a.beantwoordOp', 'a.toegelatenOp', 'a.geweigerdOp'])
    .select(sql<Date>`a.bevestigd_op`.as('bevestigdOp'))
    .orderBy('a.bevestigdOp')
    .orderBy('a.id')
    .limit(200)
    .execute()
}

const sameAddress = sql<boolean>`lower(l.email) = lower(a.email)`

/** One request with what is known of its address; for the adviesteam only, and only once it was confirmed. */
export async function findAanmelding(db: Db, actor: Actor | null, id: string): Promise<Aanmelding> {
  if (!may.handle(actor) || !isUuid(id)) throw new NotFound()
  const found = await db
    .selectFrom('aanmelding as a')
    .leftJoin('organisatie as o', 'o.id', 'a.organisatieId')
    .leftJoin('lid as b', 'b.id', 'a.behandeldDoorId')
    .leftJoin('netwerkuitnodiging as u', 'u.id', 'a.netwerkuitnodigingId')
    .leftJoin('lid as d', 'd.id', 'u.doorId')
    .leftJoin('lid as l', (join) => join.on(sameAddress))
    .leftJoin('organisatieDomein as m', (join) =>
      join.on(sql<boolean>`m.domein = split_part(lower(a.email), '@', 2)`),
    )
    .leftJoin('organisatie as mo', 'mo.id', 'm.organisatieId')
    .select(['a.id', 'a.naam', 'a.email', 'a.rol', 'a.motivatie', 'a.organisatieId', 'a.versie'])
    .select(['a.vraag', 'a.antwoord', 'a.reden', 'a.bevestigdOp', 'a.gevraagdOp', 'a.beantwoordOp'])
    .select([
      'a.toegelatenOp',
      'a.geweigerdOp',
      naam.as('organisatie'),
      soort.as('soort'),
      rolnaam.as('rolNaam'),
    ])
    .select(verklaring)
    .select(kantstand)
    .select(['b.naam as behandeldDoor', 'd.naam as uitgenodigdDoor', 'mo.naam as domeinVan'])
    .select([
      sql<boolean>`coalesce(lower(u.email) <> lower(a.email), false)`.as('anderAdres'),
      sql<boolean>`l.id is not null and l.toegelaten_op is null and l.vertrokken_op is null`.as('gast'),
      sql<boolean>`l.vertrokken_op is not null`.as('oudLid'),
      sql<boolean>`exists (select from aanmelding e where lower(e.email) = lower(a.email) and e.id <> a.id
        and e.geweigerd_op is not null)`.as('eerderGeweigerd'),
    ])
    .where('a.id', '=', id)
    .where('a.bevestigdOp', 'is not', null)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
