import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import type { NaarBuiten, Uitgang, Uitgangsoort } from '#src/platform/naar-buiten.ts'
import { dayOf } from '#src/platform/today.ts'
import { may, visibleTo } from './policy.ts'
import type { Verzameling } from './verzameling.ts'

const soort: Uitgangsoort = {
  letter: 'v',
  soort: 'verzamelingen',
  een: 'Verzameling',
  meer: 'de verzamelingen',
  schema: 'CreativeWork',
  lijst: paths.verzamelingen(),
}

const recordOf = ({
  id,
  titel,
  waarvoor,
  gewijzigdOp,
}: Pick<Verzameling, 'id' | 'titel' | 'waarvoor' | 'gewijzigdOp'>) => ({
  id,
  titel,
  omschrijving: waarvoor.slice(0, 300),
  van: '',
  href: paths.verzameling(id),
  gewijzigdOp: dayOf(gewijzigdOp),
})

/** For its page, whoever looks: nothing unless somebody who is not signed in reads it too. */
export const verzamelingNaarBuiten = (v: Verzameling): NaarBuiten | undefined =>
  may.view(null, v) ? { soort, record: recordOf(v) } : undefined

const isPublic = sql<boolean>`(v.zichtbaarheid = 'openbaar')`

/** Deleted by its maker while everybody could read it. */
async function wasThere(db: Db, id: string): Promise<'weg' | null> {
  const old = await db.selectFrom('oudeVerzameling').select('id').where('id', '=', id).executeTakeFirst()
  return old ? 'weg' : null
}

export const verzamelingUitgang: Uitgang = {
  ...soort,
  pagina: paths.verzameling,
  openbaar: (db) =>
    db
      .selectFrom('verzameling as v')
      .select(['v.id', sql<string>`v.gewijzigd_op::date::text`.as('op')])
      .where(visibleTo(null)),
  find: async (db, id) => {
    const found = await db
      .selectFrom('verzameling as v')
      .select(['v.id', 'v.titel', 'v.waarvoor', 'v.gewijzigdOp', 'v.weggehaaldOp'])
      .where('v.id', '=', id)
      .where(isPublic)
      .executeTakeFirst()
    if (!found) return wasThere(db, id)
    return found.weggehaaldOp ? 'weg' : recordOf(found)
  },
}
