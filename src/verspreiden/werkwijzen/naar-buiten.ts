import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { codeOf } from '#src/platform/korte-code.ts'
import type { NaarBuiten, Uitgang, Uitgangsoort } from '#src/platform/naar-buiten.ts'
import { dayOf } from '#src/platform/today.ts'
import { may, visibleTo } from './policy.ts'
import type { Werkwijze } from './werkwijze.ts'

const soort: Uitgangsoort = {
  letter: 'w',
  soort: 'werkwijzen',
  een: 'Werkwijze',
  meer: 'de werkwijzen',
  schema: 'HowTo',
  lijst: paths.werkwijzen(),
}

/** Short enough to type over from paper; for who is in Vonk it leads to one that is not public too. */
export const kortVan = (id: string): string => paths.kort(codeOf(soort.letter, id))

type Verteld = Pick<Werkwijze, 'id' | 'titel' | 'samenvatting' | 'organisatie' | 'gewijzigdOp'>

const recordOf = ({ id, titel, samenvatting, organisatie, gewijzigdOp }: Verteld, onderdelen: string[]) => ({
  id,
  titel,
  omschrijving: samenvatting,
  van: organisatie,
  href: paths.werkwijze(id),
  gewijzigdOp: dayOf(gewijzigdOp),
  onderdelen,
})

/** For its page, whoever looks: nothing unless somebody who is not signed in reads it too. */
export const werkwijzeNaarBuiten = (w: Werkwijze): NaarBuiten | undefined =>
  may.view(null, w)
    ? {
        soort,
        record: recordOf(
          w,
          w.stappen.map(({ titel }) => titel),
        ),
      }
    : undefined

/** Everybody could read it, and the adviesteam took it out of sight. */
const wasPublic = sql<boolean>`(w.zichtbaarheid = 'openbaar' and w.gepubliceerd_op is not null
  and w.weggehaald_op is not null)`

export const werkwijzeUitgang: Uitgang = {
  ...soort,
  pagina: paths.werkwijze,
  openbaar: (db) =>
    db
      .selectFrom('werkwijze as w')
      .select(['w.id', sql<string>`w.gewijzigd_op::date::text`.as('op')])
      .where(visibleTo(null)),
  find: async (db, id) => {
    const found = await db
      .selectFrom('werkwijze as w')
      .innerJoin('organisatie as o', 'o.id', 'w.organisatieId')
      .select(['w.id', 'w.titel', 'w.samenvatting', 'w.gewijzigdOp', 'o.naam as organisatie'])
      .select(wasPublic.as('weg'))
      .where('w.id', '=', id)
      .where((eb) => eb.or([visibleTo(null)(eb), wasPublic]))
      .executeTakeFirst()
    if (!found) return null
    return found.weg ? 'weg' : recordOf(found, [])
  },
}
