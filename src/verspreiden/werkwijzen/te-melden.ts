import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { byFact, delenOf, type Inhoud, meldbaar } from '#src/platform/te-melden.ts'
import { findWerkwijze } from './queries.ts'
import { tekstnamen, tekstvelden } from './velden.ts'

/** A werkwijze with its steps, pitfalls and what it was before. */
export const werkwijzeMeldbaar = meldbaar({
  soort: 'werkwijze',
  dit: 'deze werkwijze',
  tabellen: ['werkwijze', 'werkwijze_stap', 'werkwijze_valkuil', 'werkwijze_versie'],
  pages: paths.werkwijze,
  find: findWerkwijze,
  read: readWerkwijze,
  ...byFact('werkwijze', 'weggehaald_op'),
})

async function readWerkwijze(db: Db, id: string): Promise<Inhoud | undefined> {
  const w = await db
    .selectFrom('werkwijze as w')
    .innerJoin('organisatie as o', 'o.id', 'w.organisatieId')
    .select(tekstnamen.map((naam) => `w.${naam}` as const))
    .select(['w.titel', 'w.doorId', 'w.aangemaaktOp', 'o.naam as organisatie'])
    .select([steps.as('stappen'), pitfalls.as('valkuilen'), versions.as('versies')])
    .where('w.id', '=', id)
    .executeTakeFirst()
  if (!w) return undefined
  const delen = delenOf({
    ...Object.fromEntries(tekstnamen.map((naam) => [tekstvelden[naam].kop, w[naam]])),
    Stappen: w.stappen,
    Valkuilen: w.valkuilen,
    Versies: w.versies,
  })
  return {
    aanduiding: `een werkwijze van ${w.organisatie}, begonnen op ${sayDate(w.aangemaaktOp)}`,
    momentopname: { titel: w.titel, delen },
    auteurIds: [w.doorId],
    binnenId: null,
    href: paths.werkwijze(id),
  }
}

const steps = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', s.titel, nullif(s.tekst, ''), nullif(concat_ws(' ', s.wie, s.duur), ' '),
    nullif(s.tip, ''), nullif(s.tip_van, '')), E'\\n' order by s.volgorde)
  from werkwijze_stap s where s.werkwijze_id = w.id)`
const pitfalls = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', v.titel, nullif(v.tekst, '')), E'\\n' order by v.volgorde)
  from werkwijze_valkuil v where v.werkwijze_id = w.id)`
const versions = sql<string | null>`(
  select string_agg(concat_ws(E'\\n', nullif(u.wat, ''), nullif(u.waarom, '')), E'\\n' order by u.versie)
  from werkwijze_versie u where u.werkwijze_id = w.id and u.wat <> '')`
