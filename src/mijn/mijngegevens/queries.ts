import { sql } from 'kysely'
import { findLaatsteDag } from '#src/netwerk/werk/geheugen.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Deel, Delen, Persoonlijk } from '#src/platform/persoonlijk.ts'
import type { Asker } from '#src/platform/places.ts'
import { isBarred, isClosed, isKeptFromSupplier } from '#src/proeftuinen/proeftuin/policy.ts'
import { countBeheerders } from '#src/toezicht/ledenbeheer/queries.ts'
import { placeOf, profiel } from './register.ts'

type Rij = Record<string, unknown>
type Sql = ReturnType<typeof sql>
export type Onderdeel = { naam: string; tabel: string; regels: Rij[] }
export type Gegevens = { profiel: Rij; onderdelen: Onderdeel[] }

/** All that Vonk holds on this member, as the nouns say. */
export async function findGegevens(db: Db, actor: Actor, delen: Persoonlijk): Promise<Gegevens> {
  const own = await sql<Rij & { email: string }>`
    select ${columns(Object.keys(profiel).join(' '))} from lid where id = ${actor.id}`.execute(db)
  const email = own.rows[0]?.email ?? ''
  const onderdelen: Onderdeel[] = []
  for (const [key, deel] of Object.entries({
    ...delen.verwijzingen,
    ...delen.zonderSleutel,
    ...delen.adressen,
  }))
    onderdelen.push(...(await readDeel(db, { actor, email, adressen: delen.adressen }, { key, ...deel })))
  return { profiel: own.rows[0] ?? {}, onderdelen }
}

export type Kept = { persoonlijk: Persoonlijk }
type Whose = { actor: Actor; email: string; adressen: Delen }

/** Nothing when it holds nothing of this member. Names come from the register, never from what was sent. */
async function readDeel(db: Db, whose: Whose, { key, kop, velden }: Deel & { key: string }) {
  const { tabel } = placeOf(key)
  if (velden === '') return []
  const { rows } = await sql<Rij>`select ${columns(velden)} from ${sql.table(tabel)} as d
    where ${isOf(key, whose)} and ${isOpenTo(whose.actor, key, velden)} order by 1`.execute(db)
  return rows.length > 0 ? [{ naam: kop, tabel, regels: rows.map(readable) }] : []
}

/** A picture goes along as an address that holds it whole. */
const readable = (row: Rij): Rij =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? `data:image/webp;base64,${value.toString('base64')}` : value,
    ]),
  )

function isOf(key: string, { actor, email, adressen }: Whose) {
  const { kolom } = placeOf(key)
  if (key === 'audit.onderwerp_id')
    return sql`(d.onderwerp = 'lid' and d.onderwerp_id = ${actor.id}
      or d.bijzonderheden ? 'lid' and d.bijzonderheden ->> 'lid' = ${actor.id})`
  if (key in adressen) return sql`lower(${sql.ref(`d.${kolom}`)}) = lower(${email})`
  return sql`${sql.ref(`d.${kolom}`)} = ${actor.id}`
}

/**
 * One's own words too may have been corrected by others since: while a purchase runs the barrier comes first, and while
 * it is prepared a supplier reads no more of it here than on its pages. What the adviesteam took out of sight is not given
 * along, and a message is there until one takes it away.
 */
function isOpenTo(actor: Actor, key: string, velden: string) {
  if (key === 'bericht.van_id') return sql`d.van_weg_op is null`
  if (key === 'bericht.aan_id') return sql`d.aan_weg_op is null`
  if (/\baantekening_id\b/.test(velden)) return isOpenNote(actor, sql`d.aantekening_id`)
  if (placeOf(key).tabel === 'aantekening') return isOpenNote(actor, sql`d.id`)
  if (!/\bproeftuin_id\b/.test(velden)) return sql`true`
  const closed = sql`(${isBarred(actor)} or (${isKeptFromSupplier(actor)} and ${isClosed(actor)}))`
  return sql`not exists (select from proeftuin p where p.id = d.proeftuin_id
    and (p.weggehaald_op is not null or ${closed}))`
}

/** Of what is kept from its suppliers they have what they wrote for the team, and what is there for everybody. */
function isOpenNote(actor: Actor, id: Sql) {
  const own = sql`a.zichtbaarheid = 'team' and (a.door_id = ${actor.id}
    or coalesce(a.leverancier_id = ${actor.organisatieId}::uuid, false))`
  return sql`exists (select from aantekening a join proeftuin p on p.id = a.proeftuin_id where a.id = ${id}
      and p.weggehaald_op is null and not ${isBarred(actor)}
      and (a.zichtbaarheid = 'openbaar' or not ${isKeptFromSupplier(actor)} or ${own}))
    and not exists (select from maatregel m where m.soort = 'aantekening'
      and m.onderwerp_id = ${id} and m.verborgen_op is not null and m.hersteld_op is null)`
}

const columns = (velden: string) => sql.join(velden.split(' ').map((name) => sql.ref(name)))

/** A proeftuin that this member leads and that has not ended. */
export type Getrokken = { id: string; titel: string; opvolger: string | null }

export type Vertrek = {
  trekt: Getrokken[]
  /** By table and column: how many rows there are of each, of those that have any. */
  aantallen: Record<string, { deel: Deel; aantal: number }>
  /** Nobody would be left to run Vonk. */
  laatsteBeheerder: boolean
  /** The last day on the suppliers' side, to be kept with a hash of the address; null when it closes nothing. */
  leverancierTot: string | null
}

/** What leaving would do, before it is done. */
export async function findVertrek(asker: Asker & Kept, actor: Actor): Promise<Vertrek> {
  const { db, persoonlijk } = asker
  const trekt = await listGetrokken(db, actor)
  const leverancierTot = await findLaatsteDag(asker, actor.id)
  const aantallen = await countOwn(db, actor, persoonlijk)
  return { trekt, leverancierTot, aantallen, laatsteBeheerder: await isLastBeheerder(db, actor) }
}

/** Also when the power is suspended in this session. */
export async function isLastBeheerder(db: Db, actor: Actor): Promise<boolean> {
  const lid = await db.selectFrom('lid').select('beheerSinds').where('id', '=', actor.id).executeTakeFirst()
  return lid?.beheerSinds != null && (await countBeheerders(db)) <= 1
}

const ownTeams = (db: Db, actor: Actor) =>
  db
    .selectFrom('teamlid as t')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .where('t.lidId', '=', actor.id)
    .orderBy('p.titel')

/** What was taken out of sight is led by somebody still. */
const toldTitle = sql<string>`case when p.weggehaald_op is null then p.titel
  else 'een proeftuin die het adviesteam weghaalde' end`

export const listGetrokken = (db: Db, actor: Actor): Promise<Getrokken[]> =>
  ownTeams(db, actor)
    .select(['p.id', toldTitle.as('titel')])
    .select(
      sql<string | null>`(select l.naam from teamlid x join lid l on l.id = x.lid_id
        where x.proeftuin_id = p.id and x.rol = 'trekker' and x.lid_id <> t.lid_id order by x.sinds limit 1)`.as(
        'opvolger',
      ),
    )
    .where('t.rol', '=', 'trekker')
    .where('p.uitkomst', 'is', null)
    .execute()

async function countOwn(
  db: Db,
  actor: Actor,
  { verwijzingen, adressen }: Persoonlijk,
): Promise<Vertrek['aantallen']> {
  const own = await db.selectFrom('lid').select('email').where('id', '=', actor.id).executeTakeFirstOrThrow()
  const delen = { ...verwijzingen, ...adressen }
  const counts = Object.keys(delen).map(
    (key) => sql`select ${key}::text as plek, count(*) as aantal from ${sql.table(placeOf(key).tabel)} as d
      where ${isOf(key, { actor, email: own.email, adressen })}`,
  )
  const { rows } = await sql<{ plek: string; aantal: number }>`${sql.join(counts, sql` union all `)}`.execute(
    db,
  )
  return Object.fromEntries(
    rows.flatMap(({ plek, aantal }) => {
      const deel = aantal > 0 && delen[plek]
      return deel ? [[plek, { deel, aantal }]] : []
    }),
  )
}
