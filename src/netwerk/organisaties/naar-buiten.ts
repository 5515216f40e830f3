import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { NaarBuiten, Uitgang, Uitgangsoort } from '#src/platform/naar-buiten.ts'
import { type Organisatie, organisatiesoortLabel } from './organisatie.ts'

const soort: Uitgangsoort = {
  letter: 'o',
  soort: 'organisaties',
  een: 'Organisatie',
  meer: 'de organisaties',
  schema: 'Organization',
  lijst: paths.organisaties(),
}

type Verteld = Pick<Organisatie, 'id' | 'naam' | 'soort' | 'samenvatting'>

const recordOf = ({ id, naam, samenvatting, ...o }: Verteld) => ({
  id,
  titel: naam,
  omschrijving: samenvatting.slice(0, 300),
  van: organisatiesoortLabel[o.soort],
  href: paths.organisatie(id),
  gewijzigdOp: null,
})

/** Which organisations there are is public. */
export const organisatieNaarBuiten = (o: Organisatie): NaarBuiten => ({ soort, record: recordOf(o) })

export const organisatieUitgang: Uitgang = {
  ...soort,
  pagina: paths.organisatie,
  openbaar: (db) =>
    db
      .selectFrom('organisatie')
      .select(['id', sql<string | null>`null`.as('op')])
      .where('opgehevenOp', 'is', null),
  /** What went into another is that other now. */
  find: async (db, id) => {
    const found = await db
      .selectFrom('organisatie as gevraagd')
      .innerJoin('organisatie as o', (join) =>
        join.on('o.id', '=', sql`coalesce(gevraagd.opgegaan_in_id, gevraagd.id)`),
      )
      .select(['o.id', 'o.naam', 'o.soort', 'o.samenvatting'])
      .where('gevraagd.id', '=', id)
      .executeTakeFirst()
    return found ? recordOf(found) : null
  },
}
