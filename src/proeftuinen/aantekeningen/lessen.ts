import { sql } from 'kysely'
import { builtOnce } from '#src/platform/built-once.ts'
import type { Db } from '#src/platform/db.ts'
import { type Pair, pageAfter, shownOf, writeCursor } from '#src/platform/keyset.ts'
import { lineAt } from './volgorde.ts'

export type Les = {
  id: string
  proeftuinId: string
  titel: string
  tekst: string
  datum: string
  gewijzigdOp: Date
  proeftuin: string
  organisatie: string
}
export type Lessen = { lessen: Les[]; volgende: string | undefined }

const newest = { by: 'a.datum', id: 'a.volgorde', direction: 'desc', size: 20 } as const

/** The lessons that everybody may read, newest first; one page by keyset. What the index asks for is written out, as on home. */
export async function listLessen(db: Db, na: Pair | null): Promise<Lessen> {
  const [lessen, last] = shownOf(await onePage(db, null, { ...na }), newest)
  return { lessen, volgende: last && writeCursor(last.datum, last.id) }
}

const onePage = builtOnce((db, _actor, { key, id }: Partial<Pair>) =>
  db
    .selectFrom('aantekening as a')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select([
      'a.id',
      'a.proeftuinId',
      'a.titel',
      'a.tekst',
      'a.datum',
      'a.gewijzigdOp',
      'p.titel as proeftuin',
    ])
    .select(sql<string>`(select o.naam from organisatie o where o.id = p.organisatie_id)`.as('organisatie'))
    .where('a.soort', '=', sql.lit('les'))
    .where('a.zichtbaarheid', '=', sql.lit('openbaar'))
    .where('a.verwijderdOp', 'is', null)
    .where('p.zichtbaarheid', '=', 'openbaar')
    .where('p.gestartOp', 'is not', null)
    .where('p.weggehaaldOp', 'is', null)
    .$call(pageAfter(newest, key && id ? lineAt({ key, id }) : null)),
)
