import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { NaarBuiten, Uitgang, Uitgangsoort } from '#src/platform/naar-buiten.ts'
import { dayOf } from '#src/platform/today.ts'
import type { Haakje } from './haakje.ts'
import { may, visibleTo } from './policy.ts'

const soort: Uitgangsoort = {
  letter: 'h',
  soort: 'haakjes',
  een: 'Haakje',
  meer: 'de haakjes',
  schema: 'CreativeWork',
  lijst: paths.haakjes(),
}

const recordOf = ({
  id,
  titel,
  tekst,
  gewijzigdOp,
}: Pick<Haakje, 'id' | 'titel' | 'tekst' | 'gewijzigdOp'>) => ({
  id,
  titel,
  omschrijving: tekst.slice(0, 300),
  van: '',
  href: paths.haakje(id),
  gewijzigdOp: dayOf(gewijzigdOp),
})

/** For its page, whoever looks: nothing unless somebody who is not signed in reads it too. */
export const haakjeNaarBuiten = (h: Haakje): NaarBuiten | undefined =>
  may.view(null, { ...h, eigen: false, dicht: false }) ? { soort, record: recordOf(h) } : undefined

/** Everybody could read it, and the adviesteam took it out of sight, or what it came from. */
const wasPublic = sql<boolean>`(h.zichtbaarheid = 'openbaar'
  and not exists (select from werkwijze w where w.id = h.werkwijze_id
    and (w.gepubliceerd_op is null or w.zichtbaarheid <> 'openbaar'))
  and not exists (select from proeftuin p where p.id = h.proeftuin_id and p.zichtbaarheid <> 'openbaar')
  and (h.weggehaald_op is not null
    or exists (select from werkwijze w where w.id = h.werkwijze_id and w.weggehaald_op is not null)
    or exists (select from proeftuin p where p.id = h.proeftuin_id and p.weggehaald_op is not null)))`

export const haakjeUitgang: Uitgang = {
  ...soort,
  pagina: paths.haakje,
  openbaar: (db) =>
    db
      .selectFrom('haakje as h')
      .select(['h.id', sql<string>`h.gewijzigd_op::date::text`.as('op')])
      .where(visibleTo(null)),
  find: async (db, id) => {
    const found = await db
      .selectFrom('haakje as h')
      .select(['h.id', 'h.titel', 'h.tekst', 'h.gewijzigdOp', wasPublic.as('weg')])
      .where('h.id', '=', id)
      .where((eb) => eb.or([visibleTo(null)(eb), wasPublic]))
      .executeTakeFirst()
    if (!found) return null
    return found.weg ? 'weg' : recordOf(found)
  },
}
