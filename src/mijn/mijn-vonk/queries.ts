import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { aantalAanmeldingen } from '#src/netwerk/aanmeldingen/queries.ts'
import { heeftRolDie } from '#src/netwerk/keuzelijsten/queries.ts'
import { type Actor, isAdviesteam } from '#src/platform/actor.ts'
import type { DB, Fase, Organisatiesoort, Teamrol, Uitkomst } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import {
  aanbestedingstand,
  isBarred,
  isClosed,
  isFrozen,
  isKeptFromSupplier,
} from '#src/proeftuinen/proeftuin/policy.ts'
import type { Aanbestedingstand } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { besluitVan } from '#src/proeftuinen/proeftuin/queries.ts'
import { teBevestigen } from '#src/toezicht/kantwissels/queries.ts'
import { aantalMeldingen } from '#src/toezicht/meldingen/queries.ts'
import { type Halverwege, hoogstens } from './formulieren.ts'

/** A proeftuin of the actor, with what waits in it. */
export type Eigen = {
  id: string
  titel: string
  organisatie: string
  fase: Fase
  rol: Teamrol
  gestart: boolean
  /** To this member, as a whole or all but what is for its suppliers. */
  gesloten: boolean
  bevroren: boolean
  aanbestedingstand: Aanbestedingstand | null
  /** When the award was decided of its tender that runs. */
  besluitOp: string | null
  afgerond: boolean
  uitkomst: Uitkomst | null
  /** Since when this member has the baton. */
  stokjeSinds: Date | null
  stokje: string
  /** Who has it, for who may know. */
  bij: string | null
  bijSinds: Date | null
  bewogenOp: Date
  /** Since the visit before something happened in it, and not by this member alone. */
  nieuw: boolean
  /** A phase that ended with an expectation and without a look back. */
  terugblikId: string | null
  terugblikSinds: string | null
  dagenStil: number
}

const stokjeSinds = (actor: Actor) => sql<Date | null>`case when e.lid_id = ${actor.id} then e.sinds end`

/** When the visit before this one ended, over `bezoek as b`; null: this is the first. */
const vorigBezoek = sql<Date | null>`case when b.laatst_op < now() - interval '30 minutes' then b.laatst_op else b.vorig_op end`

/** Who did something is in the trail, which also tells who only looked. */
const nieuw = (actor: Actor) => {
  const line = (who: RawBuilder<unknown>) => sql`exists (select from audit a where a.onderwerp_id = p.id
    and a.op > ${vorigBezoek} and a.handeling !~ '^(inzage|export)[.]' and ${who})`
  const [own, other] = [sql`a.lid_id = ${actor.id}`, sql`a.lid_id is distinct from ${actor.id}`]
  return sql<boolean>`coalesce(p.bewogen_op > ${vorigBezoek} and (${line(other)} or not ${line(own)}), false)`
}

/** The last phase that ended with an expectation and without a look back. */
const terugblik = (eb: ExpressionBuilder<DB & { p: DB['proeftuin'] }, 'p'>) =>
  eb
    .selectFrom('fasePeriode as f')
    .select(['f.id', 'f.geeindigdOp'])
    .whereRef('f.proeftuinId', '=', 'p.id')
    .where('f.geeindigdOp', 'is not', null)
    .where('f.verwachting', '<>', '')
    .where('f.terugblik', 'is', null)
    .orderBy('f.geeindigdOp', 'desc')
    .limit(1)
    .as('f')

/** The proeftuinen of this member, those that wait longest for him or her first. */
export const listEigen = (db: Db, actor: Actor): Promise<Eigen[]> =>
  db
    .selectFrom('teamlid as t')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .leftJoin('estafette as e', (join) => join.onRef('e.proeftuinId', '=', 'p.id').on('e.tot', 'is', null))
    .leftJoin('lid as h', 'h.id', 'e.lidId')
    .leftJoin('bezoek as b', 'b.lidId', 't.lidId')
    .leftJoinLateral(terugblik, (join) => join.onTrue())
    .select(['p.id', 'p.titel', 'o.naam as organisatie', 'p.fase', 'p.uitkomst', 't.rol', 'p.bewogenOp'])
    .select(['f.id as terugblikId', 'f.geeindigdOp as terugblikSinds'])
    .select([
      stokjeSinds(actor).as('stokjeSinds'),
      sql<string | null>`case when not ${isClosed(actor)} then h.naam end`.as('bij'),
      sql<Date | null>`case when not ${isClosed(actor)} then e.sinds end`.as('bijSinds'),
      nieuw(actor).as('nieuw'),
      isClosed(actor).as('gesloten'),
      isFrozen.as('bevroren'),
      aanbestedingstand.as('aanbestedingstand'),
      sql<boolean>`p.gestart_op is not null`.as('gestart'),
      sql<boolean>`p.uitkomst is not null`.as('afgerond'),
      // What the team says to each other is not public, not even in a public proeftuin.
      sql<string>`case when e.lid_id <> ${actor.id} or ${isBarred(actor)} or ${isKeptFromSupplier(actor)} then ''
        else coalesce(e.boodschap, '') end`.as('stokje'),
      sql<number>`extract(day from now() - p.bewogen_op)::int`.as('dagenStil'),
    ])
    .select(besluitVan(actor))
    .where('t.lidId', '=', actor.id)
    .where('p.weggehaaldOp', 'is', null)
    .orderBy(sql`p.uitkomst is not null`)
    .orderBy(stokjeSinds(actor))
    .orderBy('p.bewogenOp', 'desc')
    .limit(100)
    .execute()

/** What waits for the adviesteam; 0 of everything for anybody else. */
export type Bureau = { aanmeldingen: number; kantwissels: number; meldingen: number }

export async function countBureau(db: Db, actor: Actor): Promise<Bureau> {
  if (!isAdviesteam(actor)) return { aanmeldingen: 0, kantwissels: 0, meldingen: 0 }
  return db
    .selectNoFrom([
      aantalAanmeldingen(actor).as('aanmeldingen'),
      teBevestigen(actor).as('kantwissels'),
      aantalMeldingen(actor).as('meldingen'),
    ])
    .executeTakeFirstOrThrow()
}

/** That something was put off; `tot` null: done with. */
export type Uitstel = { soort: string; dingId: string; gezetOp: Date; tot: Date | null }

/** How it stands with this member on Mijn Vonk. */
export type Stand = {
  uitstel: Uitstel[]
  /** The newest forms that were not sent. */
  halverwege: Halverwege[]
  /** The end of the visit before this one; null: this is the first. */
  vorigBezoek: Date | null
  /** This visit was noted less than a minute ago. */
  genoteerd: boolean
  /** Says what he or she does and brings or looks for. */
  profiel: boolean
  soort: Organisatiesoort | null
  /** Of whose parts this member leads: the name of the own organisation, when it has some. */
  leidtBij: string | null
  /** Since when the own address takes no mail; null: it does. */
  mailstop: Date | null
}

/** In one statement, for it is asked with every visit. */
export async function findStand(db: Db, actor: Actor): Promise<Stand> {
  const { uitstel, halverwege, ...stand } = await db
    .selectFrom('lid as l')
    .leftJoin('bezoek as b', 'b.lidId', 'l.id')
    .leftJoin('organisatie as o', 'o.id', 'l.organisatieId')
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('uitstel as u')
          .select(['u.soort', 'u.dingId', 'u.gezetOp', 'u.tot'])
          .whereRef('u.lidId', '=', 'l.id'),
      ).as('uitstel'),
      jsonArrayFrom(
        eb
          .selectFrom('concept as c')
          .select(['c.formulier', 'c.naam', 'c.bewaardOp'])
          .select(sql<string>`encode(c.inhoud, 'base64')`.as('inhoud'))
          .whereRef('c.lidId', '=', 'l.id')
          .orderBy('c.bewaardOp', 'desc')
          .limit(hoogstens),
      ).as('halverwege'),
      vorigBezoek.as('vorigBezoek'),
      sql<Date | null>`(select s.sinds from mailstop s where s.lid_id = l.id)`.as('mailstop'),
      sql<boolean>`l.functie <> '' and (l.brengt <> '' or l.zoekt <> '')`.as('profiel'),
      sql<boolean>`coalesce(b.laatst_op > now() - interval '1 minute', false)`.as('genoteerd'),
      'o.soort',
      sql<string | null>`case when exists (select from organisatie k where k.ouder_id = o.id)
        and ${heeftRolDie('leidt')} then o.naam end`.as('leidtBij'),
    ])
    .where('l.id', '=', actor.id)
    .executeTakeFirstOrThrow()
  const dated = uitstel.map((one) => ({
    ...one,
    gezetOp: new Date(one.gezetOp),
    tot: one.tot === null ? null : new Date(one.tot),
  }))
  const kept = halverwege.map(({ bewaardOp, inhoud, ...form }) => ({
    ...form,
    bewaardOp: new Date(bewaardOp),
    inhoud: Buffer.from(inhoud, 'base64'),
  }))
  return { ...stand, uitstel: dated, halverwege: kept }
}
