import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { today } from '#src/platform/today.ts'
import { isFrozen, isPreparing } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Zicht } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Afspraak, Uitkomst, Versie } from './afspraak.ts'
import { listGeteld } from './geteld.ts'
import { type Levering, leveringVan } from './levering.ts'
import { may, visibleIn } from './policy.ts'

/** What a page shows at most. */
export const hoogstens = 200

const akkoorden = (kolom: 'versie_id' | 'uitkomst_id', van: 'v' | 'u') =>
  sql`(select coalesce(json_agg(json_build_object('organisatieId', k.organisatie_id, 'organisatie', ko.naam, 'op', k.op)
    order by k.op, k.id), '[]') from afspraak_akkoord k join organisatie ko on ko.id = k.organisatie_id
    where ${sql.ref(`k.${kolom}`)} = ${sql.ref(`${van}.id`)})`

const versiesMet = (reden: boolean) => sql<[Versie, ...Versie[]]>`(
  select json_agg(json_build_object('id', v.id, 'nummer', v.nummer, 'wat', v.wat, 'aantal', v.aantal::text, 'maat', v.maat,
    'bedrag', v.bedrag::text, 'loondeel', v.loondeel::text, 'minutenPerWeek', v.minuten_per_week, 'maanden', v.maanden,
    'uiterlijkOp', v.uiterlijk_op, 'inContract', v.in_contract, 'toets', to_json(v.toets), 'motivering', v.motivering,
    'nietReden', v.niet_reden, 'wijzigingReden', ${reden ? sql`v.wijziging_reden` : sql`''`}, 'voorId', v.voor_id,
    'voor', o.naam, 'op', v.op, 'akkoorden', ${akkoorden('versie_id', 'v')}) order by v.nummer desc)
  from afspraak_versie v join organisatie o on o.id = v.voor_id where v.afspraak_id = a.id)`

const uitkomsten = sql<Uitkomst[]>`(
  select coalesce(json_agg(json_build_object('id', u.id, 'uitkomst', u.uitkomst, 'nieuweDag', u.nieuwe_dag, 'reden', u.reden,
    'voorId', u.voor_id, 'voor', o.naam, 'op', u.op, 'akkoorden', ${akkoorden('uitkomst_id', 'u')})
    order by u.op desc, u.id), '[]')
  from afspraak_uitkomst u join organisatie o on o.id = u.voor_id where u.afspraak_id = a.id)`

/** `reden`: with why it may be added to a contract that runs. */
export const select = (db: Db, { reden }: { reden: boolean }) =>
  db
    .selectFrom('afspraak as a')
    .innerJoin('organisatie as x', 'x.id', 'a.vanId')
    .innerJoin('organisatie as y', 'y.id', 'a.aanId')
    .select(['a.id', 'a.proeftuinId', 'a.aanbestedingId', 'a.soort'])
    .select(['a.vanId', 'x.naam as van', 'a.aanId', 'y.naam as aan', 'a.aangemaaktOp'])
    .select([versiesMet(reden).as('versies'), uitkomsten.as('uitkomsten')])

/** Of a proeftuin as this actor sees it, the newest last; only what may.view lets see. */
export const listAfspraken = (db: Db, actor: Actor | null, p: Zicht & { id: string }): Promise<Afspraak[]> =>
  select(db, { reden: may.readReden(actor, p) })
    .where('a.proeftuinId', '=', p.id)
    .where(visibleIn(actor, p))
    .orderBy('a.aangemaaktOp')
    .orderBy('a.id')
    .limit(hoogstens)
    .execute()
    .then((all) => all.map(dated))

/** One of this proeftuin with all that was ever said of it. NotFound unless may.view. */
export async function findAfspraak(
  db: Db,
  actor: Actor | null,
  { p, id }: { p: Zicht & { id: string }; id: string },
): Promise<Afspraak> {
  const found = await select(db, { reden: may.readReden(actor, p) })
    .where('a.id', '=', id)
    .where('a.proeftuinId', '=', p.id)
    .where(visibleIn(actor, p))
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return dated(found)
}

/** In which proeftuin it stands. NotFound when there is none; who may see it is for who asks. */
export async function findProeftuinVan(db: Db, id: string): Promise<string> {
  if (!isUuid(id)) throw new NotFound()
  const found = await db.selectFrom('afspraak').select('proeftuinId').where('id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound()
  return found.proeftuinId
}

/** How many there are in a proeftuin that the actor reads. */
export async function countAfspraken(db: Db, actor: Actor, p: Zicht & { id: string }): Promise<number> {
  const { aantal } = await db
    .selectFrom('afspraak as a')
    .select(sql<number>`count(*)::int`.as('aantal'))
    .where('a.proeftuinId', '=', p.id)
    .where(visibleIn(actor, p))
    .executeTakeFirstOrThrow()
  return aantal
}

/** The contract of a proeftuin runs: its tender is definitively awarded. What is added now changes it. */
export async function isGegund(db: Db, proeftuinId: string): Promise<boolean> {
  const found = await db
    .selectFrom('proeftuin as p')
    .innerJoin('aanbesteding as b', 'b.id', 'p.aanbestedingId')
    .select('b.id')
    .where('p.id', '=', proeftuinId)
    .where('b.definitiefOp', '<=', sql<string>`current_date`)
    .where('b.vroegtijdigBeeindigdOp', 'is', null)
    .executeTakeFirst()
  return found !== undefined
}

/** Moments that the database gave as text. */
export const dated = <T extends Pick<Afspraak, 'versies' | 'uitkomsten'>>(afspraak: T): T => {
  const [nu, ...eerder] = afspraak.versies
  return {
    ...afspraak,
    versies: [metMoment(nu), ...eerder.map(metMoment)],
    uitkomsten: afspraak.uitkomsten.map(metMoment),
  }
}

const metMoment = <T extends Versie | Uitkomst>(een: T): T => ({
  ...een,
  op: new Date(een.op),
  akkoorden: een.akkoorden.map((ja) => ({ ...ja, op: new Date(ja.op) })),
})

export type AfspraakVan = {
  afspraak: Afspraak
  /** Of its proeftuin. */
  titel: string
  levering: Levering | null
}

/**
 * Of which this organisation is a side, with what came of each: for who counts for it. The first to be agreed first.
 * Those of a purchase that is prepared or runs are left out, whoever asks, and why something was added to a contract.
 */
export async function listAfsprakenVan(db: Db, organisatieId: string): Promise<AfspraakVan[]> {
  const rows = await select(db, { reden: false })
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select('p.titel')
    .where(sql<boolean>`${organisatieId}::uuid in (a.van_id, a.aan_id)`)
    .where('p.gestartOp', 'is not', null)
    .where('p.weggehaaldOp', 'is', null)
    .where((eb) => eb.not(eb.or([isFrozen, isPreparing])))
    .orderBy('a.aangemaaktOp')
    .orderBy('a.id')
    .limit(hoogstens)
    .execute()
  const plekken = await listGeteld(db, [...new Set(rows.map(({ proeftuinId }) => proeftuinId))])
  return rows.map(({ titel, ...row }) => {
    const afspraak = dated(row)
    return { afspraak, titel, levering: leveringVan(afspraak, plekken, today()) }
  })
}
