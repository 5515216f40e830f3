import { paths } from '#src/paths/index.ts'
import { fillOfThisAlone } from '#src/platform/places.ts'
import { bijVraag } from '#src/proeftuinen/pagina/places.ts'
import { reactiebaar } from './places.ts'
import { countReacties } from './queries.ts'
import { aantalReacties } from './reactie.ts'
import { findVraag, stukVanVraag } from './vraag.ts'

/** People may react to a proeftuin itself. */
export const reactiesOnderVraag = reactiebaar({ soort: 'proeftuin', find: findVraag })

/** Below its question: how many reacties there are, or that one may be the first. */
export const reactiesBijVraag = fillOfThisAlone(bijVraag, async ({ db, actor }, proeftuin) => {
  const { soort, id, leest, mag } = stukVanVraag(actor, proeftuin)
  const aantal = (await countReacties(db, actor, { soort, ids: [id], leest })).get(id) ?? 0
  if (aantal === 0 && !mag) return null
  return (
    <p>
      <a href={`${paths.proeftuinReacties(id)}#reacties`}>
        {aantal === 0 ? 'Reageer' : aantalReacties(aantal)}
        <span class="vonk-onzichtbaar">: de vraag</span>
      </a>
    </p>
  )
})
