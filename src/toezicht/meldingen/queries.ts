import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { cursorAt, pageAfter, shownOf } from '#src/platform/keyset.ts'
import type { Momentopname } from '#src/platform/te-melden.ts'
import { hashOf } from '#src/platform/tokens.ts'
import type { Bezwaar, Gevolgd, Maatregel, Melding, MeldingKort } from './melding.ts'
import { may } from './policy.ts'
import { isClosedAtDesk, lopend } from './sluiting.ts'

const dealtWith = { by: 'm.afgehandeldOp', id: 'm.id', direction: 'desc', size: 20 } as const

/** Who reported the same thing, over a table with `soort` and `onderwerp_id`. */
const meldersOf = (tabel: 'm' | 'k') => sql<string[]>`array(select x.lid_id from melding x
  where x.soort = ${sql.ref(`${tabel}.soort`)} and x.onderwerp_id = ${sql.ref(`${tabel}.onderwerpId`)}
    and x.lid_id is not null)`

/** may.handle, in SQL, for the adviesteam: not one's own words, nor what one reported, nor what is closed. */
const isOthers = (actor: Actor) => sql<boolean>`(not ${actor.id} = any (m.auteur_ids)
  and not exists (select from melding x where x.soort = m.soort and x.onderwerp_id = m.onderwerp_id
    and x.lid_id = ${actor.id})
  and not ${isClosedAtDesk(actor)})`

const pending = sql<boolean>`k.besluit = 'weghalen' and k.bevestigd_op is null and k.afgewezen_op is null
  and k.hersteld_op is null`
const waitingFor = (column: 'door_id' | 'spoed_tot') => sql`(select k.${sql.raw(column)} from maatregel k
  where k.soort = m.soort and k.onderwerp_id = m.onderwerp_id and ${pending})`
const objected = sql<boolean>`exists (select from bezwaar b join maatregel k on k.id = b.maatregel_id
  where k.melding_id = m.id and b.behandeld_op is null)`

/** Reports `m`, each with the measure `k` that closed it. */
export const withVerdict = (db: Db) =>
  db.selectFrom('melding as m').leftJoinLateral(
    (eb) =>
      eb
        .selectFrom('maatregel as x')
        .select(['x.besluit', 'x.motivering', 'x.hersteldOp'])
        .whereRef('x.onderwerpId', '=', 'm.onderwerpId')
        .whereRef('x.soort', '=', 'm.soort')
        .whereRef('x.op', '<=', 'm.afgehandeldOp')
        .where('x.afgewezenOp', 'is', null)
        .orderBy('x.op', 'desc')
        .limit(1)
        .as('k'),
    (join) => join.onTrue(),
  )

const inList = (db: Db, actor: Actor) =>
  withVerdict(db)
    .select(['m.id', 'm.soort', 'm.reden', 'm.aanduiding', 'm.gemeldOp', 'm.afgehandeldOp', 'k.besluit'])
    .select([
      sql<string | null>`${waitingFor('door_id')}`.as('voorstelDoorId'),
      sql<Date | null>`${waitingFor('spoed_tot')}`.as('spoedTot'),
      objected.as('bezwaar'),
    ])
    .where(isOthers(actor))

const waiting = sql<boolean>`m.id in (select id from melding where afgehandeld_op is null
  union select k.melding_id from bezwaar b join maatregel k on k.id = b.maatregel_id where b.behandeld_op is null)`

/** What waits for the adviesteam, the oldest first; for anybody else it is not there. At most 200. */
export async function listWachtend(db: Db, actor: Actor | null): Promise<MeldingKort[]> {
  if (!actor || !may.list(actor)) throw new NotFound()
  return inList(db, actor).where(waiting).orderBy('m.gemeldOp').orderBy('m.id').limit(200).execute()
}

/** How many wait for this member of the adviesteam, as a value in SQL; 0 for anybody else. */
export const aantalMeldingen = (actor: Actor | null) =>
  actor && may.list(actor)
    ? sql<number>`(select count(*)::int from melding m where ${isOthers(actor)} and ${waiting})`
    : sql<number>`0`

/** What was dealt with, last first; by keyset on the id of the last one seen. */
export async function listAfgehandeld(
  db: Db,
  actor: Actor | null,
  na: string | undefined,
): Promise<{ meldingen: MeldingKort[]; next: string | undefined }> {
  if (!actor || !may.list(actor)) throw new NotFound()
  const rows = await inList(db, actor)
    .where('m.afgehandeldOp', 'is not', null)
    .$call(pageAfter(dealtWith, na && isUuid(na) ? cursorAt('melding', 'afgehandeldOp', na) : null))
    .execute()
  const [meldingen, last] = shownOf(rows, dealtWith)
  return { meldingen, next: last?.id }
}

/** One report, for who may decide on it; NotFound for anybody else. */
export async function findMelding(db: Db, actor: Actor | null, id: string): Promise<Melding> {
  if (!isUuid(id)) throw new NotFound()
  const found = await db
    .selectFrom('melding as m')
    .select(['m.id', 'm.soort', 'm.onderwerpId', 'm.reden', 'm.aanduiding', 'm.toelichting', 'm.auteurIds'])
    .select(['m.gemeldOp', 'm.afgehandeldOp', meldersOf('m').as('melderIds')])
    .select([
      sql<Momentopname>`m.momentopname`.as('momentopname'),
      sql<boolean>`m.lid_id is not null`.as('doorLid'),
      isClosedAtDesk(actor).as('gesloten'),
      lopend.as('lopend'),
    ])
    .where('m.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.handle(actor, found)) throw new NotFound()
  return found
}

const objectionOf = sql<Bezwaar | null>`(select json_build_object('tekst', b.tekst, 'ingediendOp', b.ingediend_op,
  'behandeldOp', b.behandeld_op, 'gegrond', b.gegrond, 'motivering', b.motivering)
  from bezwaar b where b.maatregel_id = k.id)`

const nameOf = (column: string) =>
  sql<string | null>`(select l.naam from lid l where l.id = k.${sql.raw(column)})`

const maatregelen = (db: Db) =>
  db
    .selectFrom('maatregel as k')
    .innerJoin('lid as d', 'd.id', 'k.doorId')
    .select(['k.id', 'k.meldingId', 'k.soort', 'k.onderwerpId', 'k.proeftuinId', 'k.besluit', 'k.motivering'])
    .select(['k.aanduiding', 'k.auteurIds', 'k.doorId', 'd.naam as door', 'k.op', 'k.bevestigdDoorId'])
    .select(['k.bevestigdOp', 'k.afgewezenOp', 'k.afwijzing', 'k.spoedTot', 'k.verborgenOp', 'k.hersteldOp'])
    .select(['k.herstelreden', meldersOf('k').as('melderIds'), objectionOf.as('bezwaar')])
    .select([
      nameOf('bevestigd_door_id').as('bevestigdDoor'),
      nameOf('afgewezen_door_id').as('afgewezenDoor'),
    ])

/** All that was ever decided on what this report is about, last first; for who may decide on it. */
export const listMaatregelen = (db: Db, m: Pick<Melding, 'soort' | 'onderwerpId'>): Promise<Maatregel[]> =>
  maatregelen(db)
    .where('k.soort', '=', m.soort)
    .where('k.onderwerpId', '=', m.onderwerpId)
    .orderBy('k.op', 'desc')
    .orderBy('k.id', 'desc')
    .limit(50)
    .execute()

const isInItsTeam = (actor: Actor | null) => sql<boolean>`(k.soort = 'proeftuin' and exists (
  select from teamlid t where t.proeftuin_id = k.proeftuin_id and t.lid_id = ${actor?.id ?? null}))`

/** A decision for whose words it is about; and, of a proeftuin, for its team. NotFound for anybody else. */
export async function findBesluit(
  db: Db,
  actor: Actor | null,
  id: string,
): Promise<Maatregel & { inTeam: boolean }> {
  if (!isUuid(id)) throw new NotFound()
  const found = await maatregelen(db)
    .select(isInItsTeam(actor).as('inTeam'))
    .where('k.id', '=', id)
    .executeTakeFirst()
  if (!found || !may.readDecision(actor, found)) throw new NotFound()
  return found
}

/** Of these things the one that was taken away from this actor: its measure's id. */
export async function findWeggehaald(db: Db, actor: Actor, ids: string[]): Promise<string | undefined> {
  const found = await db
    .selectFrom('maatregel as k')
    .select('k.id')
    .where('k.onderwerpId', 'in', ids)
    .where('k.verborgenOp', 'is not', null)
    .where('k.hersteldOp', 'is', null)
    .where((eb) => eb.or([isOf(actor), isInItsTeam(actor)]))
    .orderBy('k.op', 'desc')
    .executeTakeFirst()
  return found?.id
}

const isOf = (actor: Actor) => sql<boolean>`k.auteur_ids @> array[${actor.id}]::uuid[]`

export type EigenBesluit = Pick<Maatregel, 'id' | 'besluit' | 'aanduiding' | 'op'>

/** What was taken away of this actor and can still be objected to, or was asked to be changed this month. */
export const listEigenBesluiten = (db: Db, actor: Actor): Promise<EigenBesluit[]> =>
  db
    .selectFrom('maatregel as k')
    .select(['k.id', 'k.besluit', 'k.aanduiding', 'k.op'])
    .where(isOf(actor))
    .where('k.hersteldOp', 'is', null)
    .where('k.afgewezenOp', 'is', null)
    .where(
      sql<boolean>`case k.besluit when 'weghalen' then k.verborgen_op is not null
        and not exists (select from bezwaar b where b.maatregel_id = k.id)
        when 'aanpassen' then k.op > now() - interval '30 days' else false end`,
    )
    .orderBy('k.op', 'desc')
    .limit(20)
    .execute()

const followed = (db: Db) =>
  withVerdict(db)
    .select(['m.id', 'm.aanduiding', 'm.reden', 'm.gemeldOp', 'm.afgehandeldOp', 'k.besluit', 'k.motivering'])
    .select(sql<boolean>`k.hersteld_op is not null`.as('hersteld'))

/** What this member reported, last first; at most a hundred. */
export const listGevolgd = (db: Db, actor: Actor): Promise<Gevolgd[]> =>
  followed(db).where('m.lidId', '=', actor.id).orderBy('m.gemeldOp', 'desc').limit(100).execute()

/** The report that a visitor follows with the link in a mail; undefined when there is none. */
export const findGevolgd = (db: Db, token: string): Promise<Gevolgd | undefined> =>
  followed(db)
    .where('m.email', 'is not', null)
    .where(sql<boolean>`m.token_hashes @> array[${hashOf(token)}]::bytea[]`)
    .executeTakeFirst()
