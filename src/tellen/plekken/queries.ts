import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Plek, PlekFeit } from './plek.ts'
import { isTeller, leestFeit, teltVoor, visibleIn } from './policy.ts'

/** What a page shows at most; more than that is counted by the organisation. */
export const hoogstens = 500

const gevraagdDoor = sql`coalesce((select jsonb_build_object('klopt', b.klopt, 'door', o.naam) from plek_bevestiging b
  join organisatie o on o.id = b.organisatie_id where b.feit_id = f.id order by b.op desc, b.id limit 1), '{}')`

const feitenVan = (actor: Actor | null, ook: 'geldende' | 'alle') => sql<PlekFeit[]>`coalesce((
  select json_agg(json_build_object('id', f.id, 'soort', f.soort, 'op', f.op, 'minuten', f.minuten, 'waarde', f.waarde,
    'reden', f.reden, 'na', f.na, 'er', f.er, 'voorId', f.voor_id, 'voor', v.naam, 'weg', f.weg, 'gemeldOp', f.gemeld_op,
    'vervangenOp', f.vervangen_op, 'vervalt', f.vervalt, 'vervangtId', f.vervangt_id,
    'klopt', (${gevraagdDoor} ->> 'klopt')::boolean, 'bevestigdDoor', ${gevraagdDoor} ->> 'door')
    order by f.op, f.gemeld_op, f.id)
  from plek_feit f join organisatie v on v.id = f.voor_id
  where f.plek_id = k.id and ${leestFeit(actor)}
    and ${ook === 'alle' ? sql`true` : sql`f.vervangen_op is null and not f.vervalt`}), '[]')`

const select = (db: Db, actor: Actor | null, ook: 'geldende' | 'alle' = 'geldende') =>
  db
    .selectFrom('plek as k')
    .innerJoin('organisatie as w', 'w.id', 'k.werkgeverId')
    .leftJoin('organisatie as i', 'i.id', 'k.inlenerId')
    .leftJoin('organisatie as q', 'q.id', 'k.koperId')
    .leftJoin('regio as r', 'r.code', 'k.regio')
    .select([
      'k.id',
      'k.label',
      'k.proeftuinId',
      'k.aanbestedingId',
      'k.koperId',
      'k.werkgeverId',
      'k.inlenerId',
    ])
    .select([
      'k.voorId',
      'k.werkplek',
      'k.regio',
      'r.naam as regioNaam',
      'k.vorm',
      'k.route',
      'k.binnenOpdracht',
    ])
    .select(['k.aangemaaktOp', 'k.versie', 'w.naam as werkgever', 'i.naam as inlener', 'q.naam as koper'])
    .select([isTeller(actor).as('teller'), teltVoor(actor).as('teltVoor')])
    .select(feitenVan(actor, ook).as('feiten'))

/** Of a proeftuin as this actor sees it, in the order in which they were reported; only what may.view lets see. */
export const listPlekken = (db: Db, actor: Actor, p: Zicht & { id: string }): Promise<Plek[]> =>
  select(db, actor)
    .where('k.proeftuinId', '=', p.id)
    .where(visibleIn(actor, p))
    .orderBy('k.aangemaaktOp')
    .orderBy('k.label')
    .orderBy('k.id')
    .limit(hoogstens)
    .execute()
    .then((all) => all.map(dated))

/** One with all that was ever written of it, corrections too. NotFound when there is none; may.view is for who asks. */
export async function findPlek(db: Db, actor: Actor | null, id: string): Promise<Plek> {
  if (!isUuid(id)) throw new NotFound()
  const found = await select(db, actor, 'alle').where('k.id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound()
  return dated(found)
}

/** Moments that the database gave as text. */
const dated = (plek: Plek): Plek => ({
  ...plek,
  feiten: plek.feiten.map((feit) => ({
    ...feit,
    gemeldOp: new Date(feit.gemeldOp),
    vervangenOp: feit.vervangenOp && new Date(feit.vervangenOp),
  })),
})

/** How many there are in a proeftuin that the actor reads. */
export async function countPlekken(db: Db, actor: Actor, p: Zicht & { id: string }): Promise<number> {
  const { aantal } = await db
    .selectFrom('plek as k')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('k.proeftuinId', '=', p.id)
    .where(visibleIn(actor, p))
    .executeTakeFirstOrThrow()
  return aantal
}

/** The organisations that a plek here may be of, by name: the host, who works in the team, and to whom its tender was awarded. */
export async function listBetrokken(db: Db, proeftuinId: string): Promise<{ id: string; naam: string }[]> {
  return db
    .selectFrom('organisatie as o')
    .select(['o.id', 'o.naam'])
    .where(
      sql<boolean>`o.id in (
        select p.organisatie_id from proeftuin p where p.id = ${proeftuinId}
        union select l.organisatie_id from teamlid t join lid l on l.id = t.lid_id where t.proeftuin_id = ${proeftuinId}
        union select g.organisatie_id from gegund_aan g join proeftuin p on p.aanbesteding_id = g.aanbesteding_id
          where p.id = ${proeftuinId})`,
    )
    .where('o.opgehevenOp', 'is', null)
    .orderBy(sql`lower(o.naam)`)
    .limit(50)
    .execute()
}

/** The labels in use by this organisation in a proeftuin, in small letters. */
export async function listLabels(db: Db, of: { proeftuinId: string; voorId: string }): Promise<Set<string>> {
  const rows = await db
    .selectFrom('plek')
    .select(sql<string>`lower(label)`.as('label'))
    .where('proeftuinId', '=', of.proeftuinId)
    .where('voorId', '=', of.voorId)
    .execute()
  return new Set(rows.map(({ label }) => label))
}

/** No other plek of who reported it is called so here. */
export async function isLabelVrij(db: Db, plek: Plek, label: string): Promise<boolean> {
  const ander = await db
    .selectFrom('plek')
    .select('id')
    .where(sql`coalesce(proeftuin_id, aanbesteding_id)`, '=', plek.proeftuinId ?? plek.aanbestedingId)
    .where('voorId', '=', plek.voorId)
    .where(sql`lower(label)`, '=', label.toLowerCase())
    .where('id', '<>', plek.id)
    .executeTakeFirst()
  return ander === undefined
}
