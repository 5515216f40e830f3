import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { metOnderdelen } from '#src/netwerk/organisaties/queries.ts'
import { regioFilter } from '#src/netwerk/regios/veld.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { DB } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { cursor, pageAfter, readCursor, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { holding } from '#src/platform/like.ts'
import type { AanbestedingKaart } from './aanbesteding.ts'
import { isGone, isInItsTeam, isRunning, suppliesTo, visibleTo } from './policy.ts'

const lastChanged = { by: 'gewijzigdOp', id: 'aanbesteding.id', direction: 'desc', size: 20 } as const
const worth = sql`coalesce(aanbesteding.waarde, 0)`
const mostWorth = { ...lastChanged, by: worth } as const

export const standen = ['loopt', 'gegund', 'gestopt'] as const
export const kenmerken = ['voorbehouden', 'sociaal', 'eigen'] as const
export type Keuze = (typeof standen)[number] | (typeof kenmerken)[number]

const pick = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined)
const on = pick(['ja'])

/** The address of the list; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  stand: pick(standen),
  voorbehouden: on,
  sociaal: on,
  eigen: on,
  regio: regioFilter(),
  volgorde: pick(['waarde']),
  na: cursor().catch(undefined),
})
export type Zoek = z.infer<typeof Zoek>

const reserved = sql<boolean>`(aanbesteding.voorbehouden_deelname or aanbesteding.voorbehouden_uitvoering)`
const social = sql<boolean>`(cardinality(aanbesteding.sociaal_doel) > 0 or 'soc-obj' = any(aanbesteding.strategisch_doel))`
const stopped = sql<boolean>`coalesce(aanbesteding.vroegtijdig_beeindigd_op <= current_date, false)`
const awarded = sql<boolean>`(coalesce(aanbesteding.definitief_op <= current_date, false)
  or aanbesteding.winnaars <> '' and not ${isRunning} and not ${stopped})`

const conditionOf = (actor: Actor | null): Record<Keuze, RawBuilder<boolean>> => ({
  loopt: isRunning,
  gegund: awarded,
  gestopt: stopped,
  voorbehouden: reserved,
  sociaal: social,
  eigen: sql<boolean>`(aanbesteding.koper_id = any(${metOnderdelen(actor?.organisatieId ?? null)}))`,
})

const chosenIn = ({ stand, ...zoek }: Zoek): Keuze[] => [
  ...(stand ? [stand] : []),
  ...kenmerken.filter((kenmerk) => zoek[kenmerk]),
]

/** `moment`: when it last changed, as PostgreSQL writes it. */
export type AanbestedingenLijst = {
  kaarten: (AanbestedingKaart & { moment: string })[]
  next: string | undefined
}

/** Last changed first, or of the highest value; only what this actor may see; one page by key. */
export async function listAanbestedingen(
  db: Db,
  actor: Actor | null,
  zoek: Zoek,
): Promise<AanbestedingenLijst> {
  const rows = await selection(db, actor, zoek)
    .leftJoin('organisatie as koper', 'koper.id', 'aanbesteding.koperId')
    .select([
      'aanbesteding.id',
      'titel',
      'zichtbaarheid',
      'doorId',
      'koperId',
      'waarde',
      'valuta',
      'gepubliceerdOp',
    ])
    .select([
      'gunningsbeslissingOp',
      'definitiefOp',
      'vroegtijdigBeeindigdOp',
      'indienenTot',
      'sociaalDoel',
      'winnaars',
    ])
    .select([
      sql<string>`coalesce(koper.naam, aanbesteding.koper_naam)`.as('koper'),
      isRunning.as('loopt'),
      isInItsTeam(actor).as('inTeam'),
      suppliesTo(actor).as('levert'),
      isGone.as('weggehaald'),
      sql<boolean>`${reserved}`.as('voorbehouden'),
      sql<string>`gewijzigd_op::text`.as('moment'),
    ])
    .where((eb) => eb.and(chosenIn(zoek).map((keuze) => conditionOf(actor)[keuze])))
    .$call(
      zoek.volgorde
        ? pageAfter(mostWorth, worthAt(db, actor, zoek))
        : pageAfter(lastChanged, readCursor(zoek.na)),
    )
    .execute()
  const [kaarten, last] = shownOf(rows, lastChanged)
  return { kaarten, next: last && writeCursor(last.moment, last.id) }
}

/** By its id: a value stays in its place. Of what the actor sees: otherwise a list would tell how much a hidden one is worth. */
function worthAt(db: Db, actor: Actor | null, { na }: Zoek) {
  const id = readCursor(na)?.id
  if (!id) return null
  const at = selection(db, actor, { q: '', regio: undefined })
    .select([worth.as('worth'), 'aanbesteding.id'])
    .where('aanbesteding.id', '=', id)
  return sql`(${at})`
}

/** How many each choice would give, beside what is chosen already; one statement. */
export async function countAanbestedingen(
  db: Db,
  actor: Actor | null,
  zoek: Zoek,
): Promise<Record<Keuze, number>> {
  const conditions = conditionOf(actor)
  const countOf = (keuze: Keuze) => {
    const isStand = standen.some((stand) => stand === keuze)
    const others = chosenIn(zoek).filter((other) => !(isStand && standen.some((stand) => stand === other)))
    const all = [...new Set([keuze, ...others])].map((one) => conditions[one])
    return sql<number>`count(*) filter (where ${sql.join(all, sql` and `)})`.as(keuze)
  }
  return selection(db, actor, zoek)
    .select([...standen, ...kenmerken].map(countOf))
    .executeTakeFirstOrThrow() as Promise<Record<Keuze, number>>
}

/** The regions of what else is chosen, with how many are in each; by name. */
export const countRegios = (
  db: Db,
  actor: Actor | null,
  zoek: Zoek,
): Promise<{ code: string; naam: string; aantal: number }[]> =>
  selection(db, actor, { ...zoek, regio: undefined })
    .innerJoin('regio as g', 'g.code', 'aanbesteding.regio')
    .select(['g.code', 'g.naam', sql<number>`count(*)`.as('aantal')])
    .where((eb) => eb.and(chosenIn(zoek).map((keuze) => conditionOf(actor)[keuze])))
    .groupBy(['g.code', 'g.naam'])
    .orderBy('g.naam')
    .execute()

const selection = (db: Db, actor: Actor | null, { q, regio }: Pick<Zoek, 'q' | 'regio'>) =>
  db
    .selectFrom('aanbesteding')
    .where((eb) => visibleTo(actor)(eb as ExpressionBuilder<DB, 'aanbesteding'>))
    .$if(regio !== undefined, (query) => query.where('aanbesteding.regio', '=', regio as string))
    .$if(q !== '', (query) =>
      query.where((eb) =>
        eb.or([
          sql<boolean>`lower(titel) like ${holding(q)}`,
          sql<boolean>`lower(koper_naam) like ${holding(q)}`,
        ]),
      ),
    )
