import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { isBarredLid, isFrozen } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Gastheer } from './gastheer.ts'

/** For whom this proeftuin was begun; undefined when for the own organisation. */
export const findGastheer = (db: Db, proeftuinId: string): Promise<Gastheer | undefined> =>
  db
    .selectFrom('gastheer as g')
    .innerJoin('proeftuin as p', 'p.id', 'g.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'g.organisatieId')
    .innerJoin('organisatie as e', 'e.id', 'g.eigenId')
    .innerJoin('lid as d', 'd.id', 'g.doorId')
    .select(['g.proeftuinId', 'p.titel', 'g.organisatieId', 'o.naam as organisatie', 'e.naam as eigen'])
    .select(['g.doorId', 'd.naam as door', 'g.begonnenOp', 'g.gevraagdOp'])
    .select(['g.bevestigdOp', 'g.afgewezenOp', 'g.teruggenomenOp'])
    .where('g.proeftuinId', '=', proeftuinId)
    .executeTakeFirst()

/** Over `gastheer as g`: an address at a known domain of the host, or of a member who works there. */
const worksThere = (email: string) => {
  const lid = sql`lid l where lower(l.email) = lower(${email}) and l.vertrokken_op is null`
  return sql<boolean>`(exists (select from ${lid} and l.organisatie_id = g.organisatie_id and l.toegelaten_op is not null)
    or exists (select from organisatie_domein d where d.organisatie_id = g.organisatie_id
      and d.domein = lower(split_part(${email}, '@', 2))) and not exists (
        select from ${lid} and l.organisatie_id is distinct from g.organisatie_id))
    and not exists (select from ${lid} and is_leverancier(l.id))`
}

/** The wall for this address: a purchase runs, and who has it or the host itself may not know of it. */
const isClosed = (email: string) => sql<boolean>`(${isFrozen} and (
  (select o.kant <> 'opdrachtgever' from organisatie o where o.id = g.organisatie_id)
  or exists (select from lid l where lower(l.email) = lower(${email}) and l.vertrokken_op is null and ${isBarredLid('l.id')})))`

type Bereik = { wacht: boolean; weg: boolean; werktDaar: boolean; dicht: boolean; zelf: boolean }

/** What decides whether somebody with this address may answer now; undefined without such a proeftuin. */
export const findBereik = (db: Db, proeftuinId: string, email: string): Promise<Bereik | undefined> =>
  db
    .selectFrom('gastheer as g')
    .innerJoin('proeftuin as p', 'p.id', 'g.proeftuinId')
    .select([
      'p.wachtOpGastheer as wacht',
      sql<boolean>`p.weggehaald_op is not null`.as('weg'),
      worksThere(email).as('werktDaar'),
      isClosed(email).as('dicht'),
      sql<boolean>`exists (select from lid l where l.id = g.door_id and lower(l.email) = lower(${email}))`.as(
        'zelf',
      ),
    ])
    .where('g.proeftuinId', '=', proeftuinId)
    .executeTakeFirst()

/** What the host reads before it answers. */
export const findVoorGastheer = (db: Db, proeftuinId: string) =>
  db
    .selectFrom('gastheer as g')
    .innerJoin('proeftuin as p', 'p.id', 'g.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'g.organisatieId')
    .innerJoin('organisatie as e', 'e.id', 'g.eigenId')
    .innerJoin('lid as d', 'd.id', 'g.doorId')
    .select(['p.titel', 'p.vraag', 'o.naam as organisatie', 'e.naam as eigen', 'd.naam as door'])
    .where('g.proeftuinId', '=', proeftuinId)
    .executeTakeFirstOrThrow()

/** Who began it, for a mail; undefined when he or she left, or may not read now what runs. */
export const findVrager = (db: Db, proeftuinId: string) =>
  db
    .selectFrom('gastheer as g')
    .innerJoin('proeftuin as p', 'p.id', 'g.proeftuinId')
    .innerJoin('lid as d', 'd.id', 'g.doorId')
    .select(['d.email', 'd.naam'])
    .where('g.proeftuinId', '=', proeftuinId)
    .where('d.vertrokkenOp', 'is', null)
    .where((eb) => eb.not(isBarredLid('d.id')))
    .executeTakeFirst()

/** Who decides on it in the adviesteam, for a mail: nobody of it who may not read what runs. */
export const listAdviseurs = (db: Db, proeftuinId: string) =>
  db
    .selectFrom('lid as l')
    .innerJoin('proeftuin as p', (join) => join.on('p.id', '=', proeftuinId))
    .select(['l.email', 'l.naam'])
    .where('l.adviesteamSinds', 'is not', null)
    .where('l.toegelatenOp', 'is not', null)
    .where('l.vertrokkenOp', 'is', null)
    .where((eb) => eb.not(eb.or([sql<boolean>`is_leverancier(l.id)`, isBarredLid('l.id')])))
    .limit(200)
    .execute()
