import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { byFact, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findVoorstel } from './queries.ts'

/** What stood there before is read with it, and goes with it. */
const earlier = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', u.titel, u.aanbod, nullif(u.vraagt, '')), E'\\n\\n' order by u.versie)
  from voorstel_versie u where u.voorstel_id = v.id and u.versie < v.versie)`

export const voorstelMeldbaar = meldbaar({
  soort: 'voorstel',
  dit: 'dit voorstel',
  tabellen: ['voorstel', 'voorstel_versie'],
  pages: paths.voorstel,
  find: findVoorstel,
  read: async (db, id) => {
    const v = await db
      .selectFrom('voorstel as v')
      .innerJoin('organisatie as o', 'o.id', 'v.organisatieId')
      .select(['v.titel', 'v.aanbod', 'v.vraagt', 'v.doorId', 'v.aangemaaktOp', 'o.naam as organisatie'])
      .select(earlier.as('eerder'))
      .where('v.id', '=', id)
      .executeTakeFirst()
    if (!v) return undefined
    const delen = delenOf({
      'Wat het aanbiedt': v.aanbod,
      'Wat het vraagt': v.vraagt,
      'Stond er eerder': v.eerder,
    })
    return {
      aanduiding: `een voorstel van ${v.organisatie}, gedaan op ${sayDate(v.aangemaaktOp)}`,
      momentopname: { titel: v.titel, delen },
      auteurIds: [v.doorId],
      binnenId: null,
      href: paths.voorstel(id),
    }
  },
  ...byFact('voorstel', 'weggehaald_op'),
})
