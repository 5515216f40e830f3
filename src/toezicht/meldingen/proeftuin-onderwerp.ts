import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { kopOf, tekstnamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { byFact, delenOf, type Inhoud, type Onderwerp } from './onderwerp.ts'

/** A proeftuin with all that hangs on it: a dated fact that its policy and the kept counts know of. */
export const proeftuin: Onderwerp = {
  dit: 'deze proeftuin',
  tabellen: ['proeftuin', 'fase_periode', 'routewissel', 'estafette', 'afronding', 'opbrengst'],
  find: findProeftuin,
  read: readProeftuin,
  ...byFact('proeftuin', 'weggehaald_op'),
}

const beyondTitle = tekstnamen.filter((naam) => naam !== 'titel')

/** What its page says of itself, the rounding off and the switches of route with it. */
async function readProeftuin(db: Db, id: string): Promise<Inhoud | undefined> {
  const p = await db
    .selectFrom('proeftuin as p')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(tekstnamen.map((naam) => `p.${naam}` as const))
    .select(['p.doorId', 'p.aangemaaktOp', 'o.naam as organisatie'])
    .select([trekkers.as('trekkers'), phases.as('fasen'), lessons.as('afronding'), turns.as('wissels')])
    .where('p.id', '=', id)
    .executeTakeFirst()
  if (!p) return undefined
  const delen = delenOf({
    ...Object.fromEntries(beyondTitle.map((naam) => [kopOf(naam), p[naam]])),
    Fasen: p.fasen,
    Routewissels: p.wissels,
    Afronding: p.afronding,
  })
  return {
    aanduiding: `een proeftuin van ${p.organisatie}, begonnen op ${sayDate(p.aangemaaktOp)}`,
    momentopname: { titel: p.titel, delen },
    auteurIds: p.trekkers.length > 0 ? p.trekkers : [p.doorId],
    proeftuinId: id,
    href: paths.proeftuin(id),
  }
}

const trekkers = sql<string[]>`array(
  select t.lid_id from teamlid t where t.proeftuin_id = p.id and t.rol = 'trekker')`
const phases = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', nullif(f.verwachting, ''), f.terugblik), E'\\n' order by f.begonnen_op)
  from fase_periode f where f.proeftuin_id = p.id and (f.verwachting <> '' or f.terugblik is not null))`
const turns = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', nullif(w.titel, ''), w.reden), E'\\n' order by w.datum)
  from routewissel w where w.proeftuin_id = p.id and w.van is not null)`
const lessons = sql<string | null>`(
  select concat_ws(E'\\n', a.geleerd, nullif(a.anders_doen, ''), nullif(a.aaneenschakeling, ''),
    (select string_agg(concat_ws(' ', u.omschrijving, u.bewijs), E'\\n') from opbrengst u where u.afronding_id = a.id))
  from afronding a where a.proeftuin_id = p.id and a.heropend_op is null)`

/** A line of the logboek: taken out as its author would, so that whatever leaves out the one leaves out the other. */
export const aantekening: Onderwerp = {
  dit: 'deze aantekening',
  tabellen: ['aantekening', 'aantekening_versie'],
  find: async (db, actor, id) => {
    if (!isUuid(id)) throw new NotFound()
    const row = await db
      .selectFrom('aantekening')
      .select('proeftuinId')
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new NotFound()
    return findAantekening(db, actor, { proeftuin: await findProeftuin(db, actor, row.proeftuinId), id })
  },
  read: readAantekening,
  ...byFact('aantekening', 'verwijderd_op'),
}

async function readAantekening(db: Db, id: string): Promise<Inhoud | undefined> {
  const a = await db
    .selectFrom('aantekening as a')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(['a.titel', 'a.tekst', 'a.datum', 'a.doorId', 'a.gewijzigdDoorId', 'a.proeftuinId'])
    .select('o.naam as organisatie')
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!a) return undefined
  return {
    aanduiding: `een aantekening van ${sayDate(a.datum)}, in een proeftuin van ${a.organisatie}`,
    momentopname: { titel: a.titel, delen: delenOf({ Tekst: a.tekst }) },
    auteurIds: [...new Set([a.doorId, a.gewijzigdDoorId ?? a.doorId])],
    proeftuinId: a.proeftuinId,
    href: `${paths.proeftuin(a.proeftuinId)}#regel-${id}`,
  }
}
