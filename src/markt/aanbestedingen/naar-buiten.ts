import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { NaarBuiten, Uitgang, Uitgangsoort } from '#src/platform/naar-buiten.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { isGone, may, visibleTo } from './policy.ts'

const soort: Uitgangsoort = {
  letter: 'a',
  soort: 'aanbestedingen',
  een: 'Aanbesteding',
  meer: 'de aanbestedingen',
  schema: 'CreativeWork',
  lijst: paths.aanbestedingen(),
}

type Verteld = Pick<Aanbesteding, 'id' | 'titel' | 'omschrijving' | 'koper'>

const recordOf = ({ id, titel, omschrijving, koper }: Verteld, gewijzigdOp: string | null) => ({
  id,
  titel,
  omschrijving: omschrijving.slice(0, 300),
  van: koper,
  href: paths.aanbesteding(id),
  gewijzigdOp,
})

/** For its page, whoever looks: nothing unless somebody who is not signed in reads it too. */
export const aanbestedingNaarBuiten = (a: Aanbesteding): NaarBuiten | undefined =>
  may.view(null, a) ? { soort, record: recordOf(a, null) } : undefined

const changedOn = sql<string>`aanbesteding.gewijzigd_op::date::text`

/** Everybody could read it, and the adviesteam took it out of sight. */
const wasPublic = sql<boolean>`(aanbesteding.zichtbaarheid = 'openbaar' and ${isGone})`

export const aanbestedingUitgang: Uitgang = {
  ...soort,
  pagina: paths.aanbesteding,
  openbaar: (db) =>
    db
      .selectFrom('aanbesteding')
      .select(['aanbesteding.id', changedOn.as('op')])
      .where(visibleTo(null)),
  find: async (db, id) => {
    const found = await db
      .selectFrom('aanbesteding')
      .select(['aanbesteding.id', 'titel', 'omschrijving', changedOn.as('op'), wasPublic.as('weg')])
      .select(
        sql<string>`coalesce((select o.naam from organisatie o where o.id = aanbesteding.koper_id),
        aanbesteding.koper_naam)`.as('koper'),
      )
      .where('aanbesteding.id', '=', id)
      .where((eb) => eb.or([visibleTo(null)(eb), wasPublic]))
      .executeTakeFirst()
    if (!found) return null
    return found.weg ? 'weg' : recordOf(found, found.op)
  },
}
