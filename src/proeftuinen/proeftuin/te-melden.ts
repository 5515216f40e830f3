import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { byFact, delenOf, type Inhoud, meldbaar } from '#src/platform/te-melden.ts'
import { findProeftuin } from './queries.ts'
import { kopOf, tekstnamen } from './velden.ts'

/** A proeftuin with all that hangs on it: a dated fact that its policy and the kept counts know of. */
export const proeftuinMeldbaar = meldbaar({
  soort: 'proeftuin',
  dit: 'deze proeftuin',
  tabellen: [
    'proeftuin',
    'fase_periode',
    'routewissel',
    'route_periode',
    'estafette',
    'afronding',
    'opbrengst',
    'verbetering',
  ],
  pages: paths.proeftuin,
  find: findProeftuin,
  read: readProeftuin,
  ...byFact('proeftuin', 'weggehaald_op'),
})

const beyondTitle = tekstnamen.filter((naam) => naam !== 'titel')

/** What its page says of itself, the rounding off and the switches of route with it. */
async function readProeftuin(db: Db, id: string): Promise<Inhoud | undefined> {
  const p = await db
    .selectFrom('proeftuin as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(tekstnamen.map((naam) => `p.${naam}` as const))
    .select(['p.doorId', 'p.aangemaaktOp', 'o.naam as organisatie'])
    .select([trekkers.as('trekkers'), phases.as('fasen'), lessons.as('afronding'), turns.as('wissels')])
    .select(endings.as('verlopen'))
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!p) return undefined
  const delen = delenOf({
    ...Object.fromEntries(beyondTitle.map((naam) => [kopOf(naam), p[naam]])),
    Fasen: p.fasen,
    Routewissels: p.wissels,
    'Hoe routes gingen': p.verlopen,
    Afronding: p.afronding,
  })
  return {
    aanduiding: `een proeftuin van ${p.organisatie}, begonnen op ${sayDate(p.aangemaaktOp)}`,
    momentopname: { titel: p.titel, delen },
    auteurIds: p.trekkers.length > 0 ? p.trekkers : [p.doorId],
    binnenId: id,
    href: paths.proeftuin(id),
  }
}

const trekkers = sql<string[]>`array(
  select t.lid_id from teamlid t where t.proeftuin_id = p.id and t.rol = 'trekker')`
const phases = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', nullif(f.verwachting, ''), f.terugblik), E'\\n' order by f.begonnen_op)
  from fase_periode f where f.proeftuin_id = p.id and (f.verwachting <> '' or f.terugblik is not null))`
const turns = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', nullif(w.titel, ''), w.reden), E'\\n' order by w.datum, w.volgorde)
  from routewissel w where w.proeftuin_id = p.id)`
const endings = sql<string | null>`(
  select string_agg(r.verloop, E'\\n' order by r.geeindigd_op)
  from route_periode r where r.proeftuin_id = p.id and r.verloop <> '')`
const lessons = sql<string | null>`(
  select concat_ws(E'\\n', a.geleerd, nullif(a.anders_doen, ''), nullif(a.aaneenschakeling, ''),
    (select string_agg(concat_ws(' ', u.omschrijving, u.bewijs), E'\\n') from opbrengst u where u.afronding_id = a.id))
  from afronding a where a.proeftuin_id = p.id and a.heropend_op is null)`
