import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { isClosed } from '#src/proeftuinen/proeftuin/policy.ts'
import { soortLabel } from './aantekening.ts'
import { isReadable } from './policy.ts'

const isLes = sql`case when a.soort = 'les' then 'les' else 'aantekening' end`

const newest = sql`select * from kennisspoor order by datum desc`

/**
 * Those that the actor may read, of proeftuinen that have begun; a lesson is a kind of its own. Of a proeftuin that is closed
 * to its supplier, nothing is found by its route or outcome: its card does not tell these either.
 */
const found: Vindbaar = {
  soorten: [
    { soort: 'les', een: 'Les', meer: 'Lessen', icon: 'bulb' },
    { soort: 'aantekening', een: 'Aantekening', meer: 'Aantekeningen', icon: 'pencil' },
  ],
  treffers: (_db, actor, rijen) => sql`
    select ${isLes} as soort, a.id, s.zoektekst as woorden, a.datum as op, array[a.fase::text] as fase, coalesce(k.route, '{}') as route,
      k.uitkomst, array[p.categorie] as categorie, p.organisatiesoort::text, p.regio
    from ${rijen({ tabel: 'kennisspoor', woorden: 'zoektekst', nieuwst: newest })} s
      cross join lateral (select * from aantekening b where b.id = s.aantekening_id offset 0) a
      cross join lateral (select * from proeftuin q where q.id = s.proeftuin_id offset 0) p
      left join lateral (select p.routes::text[] as route, coalesce(p.uitkomst::text, 'loopt') as uitkomst where not ${isClosed(actor)}) k
        on true
    where ${isReadable(actor)}`,
  toon: async ({ db, actor }, ids) => {
    const { rows } = await sql<{
      id: string
      titel: string
      tekst: string
      soort: keyof typeof soortLabel
      datum: string
      proeftuin: string
      proeftuinId: string
    }>`
      select a.id, a.titel, a.tekst, a.soort, a.datum::text, p.titel as proeftuin, p.id as "proeftuinId"
      from aantekening a join proeftuin p on p.id = a.proeftuin_id
      where a.id = any(${ids}::uuid[]) and a.verwijderd_op is null and ${isReadable(actor)}`.execute(db)
    return rows.map(({ id, titel, tekst, soort, datum, proeftuin, proeftuinId }) => ({
      id,
      soort: soort === 'les' ? 'les' : 'aantekening',
      titel: titel || soortLabel[soort],
      url: paths.aantekening(proeftuinId, id),
      bij: `${proeftuin}, ${sayDate(datum)}`,
      tekst,
    }))
  },
}

export const vindbaar = fill(vindplaats, () => found)
