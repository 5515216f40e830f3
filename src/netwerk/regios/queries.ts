import { sql } from 'kysely'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Regio } from './regio.ts'

/** All regions, by name. */
export const listRegios = (db: Db): Promise<Regio[]> => opNaam(db, null, {})

const opNaam = builtOnce((db) => db.selectFrom('regio').select(['code', 'naam']).orderBy(sql`lower(naam)`))

/** The region with its municipalities by name; NotFound when there is none. */
export async function findRegio(db: Db, code: string): Promise<Regio & { gemeenten: string[] }> {
  const found = await db
    .selectFrom('regio as r')
    .select(['r.code', 'r.naam'])
    .select(
      sql<
        string[]
      >`array(select g.gemeente from regio_gemeente g where g.regio = r.code order by lower(g.gemeente))`.as(
        'gemeenten',
      ),
    )
    .where('r.code', '=', code)
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}

/** Of how many municipalities is known in which region they lie; the list is imported. */
export const countGemeenten = async (db: Db): Promise<number> => {
  const { aantal } = await db
    .selectFrom('regioGemeente')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .executeTakeFirstOrThrow()
  return aantal
}

/** In which region these municipalities lie of which the name begins so; at most ten. */
export async function searchGemeenten(db: Db, q: string): Promise<(Regio & { gemeente: string })[]> {
  if (q === '') return []
  return db
    .selectFrom('regioGemeente as g')
    .innerJoin('regio as r', 'r.code', 'g.regio')
    .select(['g.gemeente', 'r.code', 'r.naam'])
    .where(sql<boolean>`starts_with(lower(g.gemeente), ${q.toLowerCase()})`)
    .orderBy(sql`lower(g.gemeente)`)
    .limit(10)
    .execute()
}

/**
 * The one region in which all of these places lie, of those that are municipalities; null when there is none, or several. A line is one
 * place, with or without a code behind it: 'Lekdijk (NL350)'.
 */
export async function regioVan(db: Db, plaatsen: string | string[] | undefined): Promise<string | null> {
  const namen = [plaatsen ?? []]
    .flat()
    .flatMap((regels) => regels.toLowerCase().split('\n'))
    .map((regel) => regel.replace(/ \([^)]*\)$/, '').trim())
  const found = await db
    .selectFrom('regioGemeente')
    .select('regio')
    .distinct()
    .where(sql<boolean>`lower(gemeente) = any(${namen}::text[])`)
    .limit(2)
    .execute()
  return found.length === 1 ? (found[0]?.regio ?? null) : null
}
