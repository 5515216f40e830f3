import { sql } from 'kysely'
import { isAskedOf } from '#src/inloggen/gastlinks/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { isShut, organisatieVan, reads } from '#src/proeftuinen/bevestigingen/queries.ts'
import { isBarredLid, isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import { listVanWerkgever } from '#src/tellen/plekken/queries.ts'
import { type Contact, doel, linkDagen, type Opgave, type Regel, regelsVan } from './kwartaalopgave.ts'

/** In SQL, over `kwartaalopgave as k`: somebody is asked still, and the link works. */
const geldt = sql<boolean>`(k.gevraagd_op > now() - make_interval(days => ${linkDagen}::int)
  and exists (select from kwartaalcontact c where c.id = k.contact_id and c.gestopt_op is null))`

/** In SQL: and nobody answered it or gave it back. */
export const isWaiting = sql<boolean>`(k.beantwoord_op is null and k.teruggegeven_op is null and ${geldt})`

const uiterlijk = sql<string | null>`(select t.uiterlijk_op::text from termijn t
  where t.soort = ${doel} and t.onderwerp_id = k.id and t.voldaan_op is null and t.vervallen_op is null)`

const telt = (lidId: string | null) =>
  sql<boolean>`exists (select from teller t where t.organisatie_id = k.organisatie_id and t.lid_id = ${lidId}::uuid)`

export const select = (db: Db, lidId: string | null) =>
  db
    .selectFrom('kwartaalopgave as k')
    .innerJoin('proeftuin as p', 'p.id', 'k.proeftuinId')
    .innerJoin('organisatie as g', 'g.id', 'p.organisatieId')
    .innerJoin('organisatie as w', 'w.id', 'k.organisatieId')
    .select(['k.id', 'k.contactId', 'k.proeftuinId', 'p.titel', 'g.naam as gastheer'])
    .select([
      'k.organisatieId',
      'w.naam as organisatie',
      'w.kant',
      'k.kwartaal',
      'k.gevraagdOp',
      'k.gewijzigd',
    ])
    .select(['k.tabel', 'k.seconden', 'k.kliks', 'k.plekken', 'k.beantwoordOp', 'k.hoe', 'k.teruggegevenOp'])
    .select([geldt.as('geldt'), isFrozen.as('bevroren'), uiterlijk.as('uiterlijkOp')])
    .select([sql<boolean>`p.weggehaald_op is not null`.as('weggehaald'), telt(lidId).as('teller')])
    .select(sql<boolean>`coalesce(k.door_id = ${lidId}::uuid, false)`.as('vanMij'))
    .select(isAskedOf({ doel, onderwerp: 'k.id' }, lidId).as('aanMij'))

/** NotFound when there is none; may.view is for who asks. */
export async function findOpgave(db: Db, actor: Actor | null, id: string): Promise<Opgave> {
  const found = isUuid(id)
    ? await select(db, actor?.id ?? null)
        .where('k.id', '=', id)
        .executeTakeFirst()
    : undefined
  if (!found) throw new NotFound()
  return found
}

/** For a mail or a link; undefined when there is none. */
export const findVoorLink = (db: Db, id: string): Promise<Opgave | undefined> =>
  select(db, null).where('k.id', '=', id).executeTakeFirst()

/** Of a proeftuin, newest first; of which employers the actor may read is may.listOf. */
export const listOpgaven = (db: Db, actor: Actor | null, proeftuinId: string): Promise<Opgave[]> =>
  select(db, actor?.id ?? null)
    .where('k.proeftuinId', '=', proeftuinId)
    .orderBy('k.kwartaal', 'desc')
    .orderBy(sql`lower(w.naam)`)
    .orderBy('k.gevraagdOp', 'desc')
    .orderBy('k.id')
    .limit(200)
    .execute()

/** What it is about now: the places of this employer in this proeftuin, and of nobody else. */
export async function listRegels(
  db: Db,
  o: Pick<Opgave, 'proeftuinId' | 'organisatieId' | 'kwartaal'>,
): Promise<Regel[]> {
  const over = { proeftuinId: o.proeftuinId, werkgeverId: o.organisatieId }
  return regelsVan(await listVanWerkgever(db, over), o.kwartaal)
}

/** What it cost this employer here the last time; undefined when it never answered. */
export const findVorige = (db: Db, o: Pick<Opgave, 'proeftuinId' | 'organisatieId' | 'kwartaal'>) =>
  db
    .selectFrom('kwartaalopgave')
    .select(['kwartaal', 'seconden', 'kliks'])
    .where('proeftuinId', '=', o.proeftuinId)
    .where('organisatieId', '=', o.organisatieId)
    .where('kwartaal', '<', o.kwartaal)
    .where('beantwoordOp', 'is not', null)
    .orderBy('kwartaal', 'desc')
    .orderBy('beantwoordOp', 'desc')
    .limit(1)
    .executeTakeFirst()

const contacten = (db: Db) =>
  db
    .selectFrom('kwartaalcontact as c')
    .innerJoin('organisatie as o', 'o.id', 'c.organisatieId')
    .select(['c.id', 'c.proeftuinId', 'c.organisatieId', 'o.naam as organisatie', 'c.email', 'c.doorId'])
    .select(['c.sinds', 'c.gestoptOp', sql<boolean>`c.kenmerk is not null`.as('zelfGestopt')])

/** The newest of each employer in a proeftuin: whoever is asked, or who was and is no longer. */
export const listContacten = (db: Db, proeftuinId: string): Promise<Contact[]> =>
  contacten(db)
    .distinctOn('c.organisatieId')
    .where('c.proeftuinId', '=', proeftuinId)
    .orderBy('c.organisatieId')
    .orderBy('c.gestoptOp', (order) => order.desc().nullsFirst())
    .orderBy('c.sinds', 'desc')
    .execute()

/** One that is asked still; undefined when there is none. `lock`: nobody stops it meanwhile. */
export const findContact = (db: Db, id: string, lock = false): Promise<Contact | undefined> =>
  contacten(db)
    .where('c.id', '=', id)
    .where('c.gestoptOp', 'is', null)
    .$if(lock, (query) => query.forUpdate('c'))
    .executeTakeFirst()

/** The employers that have plekken here, by name. */
export const listWerkgevers = (db: Db, proeftuinId: string): Promise<{ id: string; naam: string }[]> =>
  db
    .selectFrom('organisatie as o')
    .select(['o.id', 'o.naam'])
    .where(sql<boolean>`o.id in (select k.werkgever_id from plek k where k.proeftuin_id = ${proeftuinId})`)
    .orderBy(sql`lower(o.naam)`)
    .limit(100)
    .execute()

export type Bereik = { organisatieId: string | null; dicht: boolean; leest: boolean; weg: boolean }

/** What decides whether somebody with this address may be asked now about a proeftuin; undefined without one. */
export const findBereik = (db: Db, proeftuinId: string, email: string): Promise<Bereik | undefined> =>
  db
    .selectFrom('proeftuin as p')
    .leftJoin('organisatie as o', (join) => join.on('o.id', '=', organisatieVan(email)))
    .leftJoin('lid as l', (join) =>
      join.on(sql`lower(l.email)`, '=', email.toLowerCase()).on('l.vertrokkenOp', 'is', null),
    )
    .select([
      'o.id as organisatieId',
      sql<boolean>`coalesce(${isShut}, false)`.as('dicht'),
      sql<boolean>`coalesce(${reads}, false)`.as('leest'),
      sql<boolean>`p.weggehaald_op is not null`.as('weg'),
    ])
    .where('p.id', '=', proeftuinId)
    .executeTakeFirst()

/** Whoever has this address said to be asked no more. */
export async function wilNietMeer(db: Db, kenmerk: Buffer): Promise<boolean> {
  const found = await db
    .selectFrom('kwartaalcontact')
    .select('id')
    .where('kenmerk', '=', kenmerk)
    .executeTakeFirst()
  return found !== undefined
}

/** All that are asked still, for who asks them. */
export const listActief = (db: Db): Promise<{ id: string }[]> =>
  db.selectFrom('kwartaalcontact').select('id').where('gestoptOp', 'is', null).orderBy('sinds').execute()

/** This employer was asked here about this quarter already, whoever it was at. */
export async function isGevraagd(
  db: Db,
  o: Pick<Opgave, 'proeftuinId' | 'organisatieId' | 'kwartaal'>,
): Promise<boolean> {
  const found = await db
    .selectFrom('kwartaalopgave')
    .select('id')
    .where('proeftuinId', '=', o.proeftuinId)
    .where('organisatieId', '=', o.organisatieId)
    .where('kwartaal', '=', o.kwartaal)
    .executeTakeFirst()
  return found !== undefined
}

/** Who said whom to ask, for a mail; undefined when he or she left, or may not read now what runs. */
export const findVrager = (db: Db, contactId: string) =>
  db
    .selectFrom('kwartaalcontact as c')
    .innerJoin('proeftuin as p', 'p.id', 'c.proeftuinId')
    .innerJoin('organisatie as w', 'w.id', 'c.organisatieId')
    .innerJoin('lid as d', 'd.id', 'c.doorId')
    .select(['d.email', 'd.naam', 'p.id as proeftuinId', 'p.titel', 'w.naam as organisatie', 'c.gestoptOp'])
    .where('c.id', '=', contactId)
    .where('d.vertrokkenOp', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .where((eb) => eb.not(isBarredLid('d.id')))
    .executeTakeFirst()
