import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { NaarBuiten, Uitgang, Uitgangsoort } from '#src/platform/naar-buiten.ts'
import { dayOf } from '#src/platform/today.ts'
import { may, visibleTo } from './policy.ts'
import type { Proeftuin, ProeftuinKaart } from './proeftuin.ts'

const soort: Uitgangsoort = {
  letter: 'p',
  soort: 'proeftuinen',
  een: 'Proeftuin',
  meer: 'de proeftuinen',
  schema: 'LearningResource',
  lijst: paths.proeftuinen(),
}

type Verteld = Pick<ProeftuinKaart, 'id' | 'titel' | 'vraag' | 'organisatie' | 'bewogenOp'>

const recordOf = ({ id, titel, vraag, organisatie, bewogenOp }: Verteld) => ({
  id,
  titel,
  omschrijving: vraag,
  van: organisatie,
  href: paths.proeftuin(id),
  gewijzigdOp: dayOf(bewogenOp),
})

/** For its page, whoever looks: nothing unless somebody who is not signed in reads it too. */
export const proeftuinNaarBuiten = (p: Proeftuin): NaarBuiten | undefined =>
  may.view(null, { ...p, rol: null, inzage: false }) ? { soort, record: recordOf(p) } : undefined

/** Everybody could read it, and the adviesteam took it out of sight. */
const wasPublic = sql<boolean>`(p.zichtbaarheid = 'openbaar' and p.gestart_op is not null
  and p.weggehaald_op is not null)`

export const proeftuinUitgang: Uitgang = {
  ...soort,
  pagina: paths.proeftuin,
  openbaar: (db) =>
    db
      .selectFrom('proeftuin as p')
      .select(['p.id', sql<string>`p.bewogen_op::date::text`.as('op')])
      .where(visibleTo(null)),
  find: async (db, id) => {
    const found = await db
      .selectFrom('proeftuin as p')
      .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
      .select(['p.id', 'p.titel', 'p.vraag', 'p.bewogenOp', 'o.naam as organisatie', wasPublic.as('weg')])
      .where('p.id', '=', id)
      .where((eb) => eb.or([visibleTo(null)(eb), wasPublic]))
      .executeTakeFirst()
    if (!found) return null
    return found.weg ? 'weg' : recordOf(found)
  },
}
