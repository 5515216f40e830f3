import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Aanvrager, Regeling } from './regeling.ts'

const select = (db: Db) =>
  db
    .selectFrom('regeling')
    .select(['code', 'versie', 'titel', 'kort', 'voorWie', 'aanvraag', 'moment', 'bron', 'bronLink'])
    .select(['nagekekenOp', 'vervallen', 'op'])
    .select(sql<Aanvrager[]>`aanvragers::text[]`.as('aanvragers'))

/** Of each the newest version, by name; also those that are there no more. */
export async function listRegelingen(db: Db): Promise<Regeling[]> {
  const rijen = await select(db).distinctOn('code').orderBy('code').orderBy('versie', 'desc').execute()
  return rijen.sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
}

/** Every version of one, the newest first. NotFound when there is none. */
export async function listVersiesVan(db: Db, code: string): Promise<[Regeling, ...Regeling[]]> {
  const [nieuwste, ...eerder] = await select(db).where('code', '=', code).orderBy('versie', 'desc').execute()
  if (!nieuwste) throw new NotFound()
  return [nieuwste, ...eerder]
}
