import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { byFact, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findVerzameling } from './queries.ts'

const waaroms = sql<string | null>`(select string_agg(d.waarom, E'\\n' order by d.volgorde)
  from verzameling_onderdeel d where d.verzameling_id = verzameling.id and d.waarom <> '')`

/** With what its maker says of the things in it; what these are called is told by their own pages alone. */
export const verzamelingMeldbaar = meldbaar({
  soort: 'verzameling',
  dit: 'deze verzameling',
  tabellen: ['verzameling', 'verzameling_onderdeel'],
  pages: paths.verzameling,
  find: findVerzameling,
  read: async (db, id) => {
    const v = await db
      .selectFrom('verzameling')
      .selectAll()
      .select(waaroms.as('waaroms'))
      .where('id', '=', id)
      .executeTakeFirst()
    if (!v) return undefined
    return {
      aanduiding: `een verzameling, gemaakt op ${sayDate(v.aangemaaktOp)}`,
      momentopname: { titel: v.titel, delen: delenOf({ Waarvoor: v.waarvoor, Waarom: v.waaroms }) },
      auteurIds: [v.doorId],
      binnenId: null,
      href: paths.verzameling(id),
    }
  },
  ...byFact('verzameling', 'weggehaald_op'),
})
