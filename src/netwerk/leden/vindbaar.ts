import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Vindbaar, vindplaats } from '#src/platform/vindbaar.ts'
import { type Lidpagina, themaNaam } from './lid.ts'
import { isInNetwork, isShown, may, wordsColumn, wordsOpenTo } from './policy.ts'
import { listByIds } from './queries.ts'

/** For members: who is in the network, by what each may see of the other. */
const found: Vindbaar = {
  soorten: [{ soort: 'lid', een: 'Lid', meer: 'Leden', icon: 'user' }],
  treffers: (_db, actor, rijen) =>
    may.list(actor)
      ? sql`select 'lid' as soort, l.id, ${wordsOpenTo(actor)} as woorden, null::date as op, null::text[] as fase, null::text[] as route,
          null::text as uitkomst, case when ${isShown(actor, 'l.onderwerpen_zicht')} then l.categorieen end as categorie,
          (select o.soort::text from organisatie o where o.id = l.organisatie_id) as organisatiesoort, l.regio
        from ${rijen({ tabel: 'lid', woorden: wordsColumn(actor), nieuwst: null })} l where ${isInNetwork}`
      : null,
  toon: async ({ db, actor }, ids) => (await listByIds(db, actor, ids)).map(rowOf),
}

const rowOf = ({ id, naam, functie, organisatie, brengt, zoekt, themas, categorieen }: Lidpagina) => ({
  id,
  titel: naam,
  url: paths.lid(id),
  bij: [functie, organisatie].filter(Boolean).join(', '),
  tekst: [
    brengt,
    zoekt,
    ...themas.map((thema) => themaNaam[thema]),
    ...categorieen.map((categorie) => categorie.naam),
  ]
    .filter(Boolean)
    .join(' '),
})

export const vindbaar = fill(vindplaats, () => found)
