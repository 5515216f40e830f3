import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { byEmptying, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findOrganisatie } from './queries.ts'

/** Who keeps its page, and who wrote on it last: by the trail, for the adviesteam may help where nobody keeps it. */
const writersOn = (id: string) => sql<string[]>`array(
  select b.lid_id from organisatiebeheer b where b.organisatie_id = ${id}
  union (select a.lid_id from audit a where a.onderwerp = 'organisatie' and a.onderwerp_id = ${id}
    and a.lid_id is not null and a.handeling in
      ('organisatie.gewijzigd', 'organisatie.toegevoegd', 'organisatie.teksten_gewijzigd')
  order by a.op desc limit 1))`

/** What stands on its page; the organisation itself stays. */
export const organisatieMeldbaar = meldbaar({
  soort: 'organisatie',
  dit: 'deze organisatie',
  tabellen: ['organisatie'],
  pages: paths.organisatie,
  find: findOrganisatie,
  read: async (db, id) => {
    const o = await db
      .selectFrom('organisatie')
      .select(['naam', 'samenvatting', 'brengt', 'zoekt', writersOn(id).as('auteurIds')])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!o) return undefined
    return {
      aanduiding: `de tekst over ${o.naam}`,
      momentopname: {
        titel: o.naam,
        delen: delenOf({ Samenvatting: o.samenvatting, Brengt: o.brengt, Zoekt: o.zoekt }),
      },
      auteurIds: o.auteurIds,
      binnenId: null,
      href: paths.organisatie(id),
    }
  },
  ...byEmptying('organisatie', ['samenvatting', 'brengt', 'zoekt']),
})
