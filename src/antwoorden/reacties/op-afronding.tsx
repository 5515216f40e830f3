import { paths } from '#src/paths/index.ts'
import { fillOfThisAlone } from '#src/platform/places.ts'
import { bijLessen } from '#src/proeftuinen/pagina/places.ts'
import { findLessen, isTeLezen, stukVanLessen } from './afronding.ts'
import { reactiebaar } from './places.ts'
import { countReacties } from './queries.ts'
import { aantalReacties } from './reactie.ts'

/** People may react to what was learned. */
export const reactiesOnderLessen = reactiebaar({ soort: 'afronding', find: findLessen })

/** Below it: how many reacties there are, or that one may be the first. */
export const reactiesBijLessen = fillOfThisAlone(bijLessen, async ({ db, actor }, proeftuin) => {
  if (!isTeLezen(actor, proeftuin)) return null
  const { soort, id, leest, mag } = stukVanLessen(actor, proeftuin)
  const aantal = (await countReacties(db, actor, { soort, ids: [id], leest })).get(id) ?? 0
  if (aantal === 0 && !mag) return null
  return (
    <p>
      <a href={`${paths.afrondingReacties(id)}#reacties`}>
        {aantal === 0 ? 'Reageer' : aantalReacties(aantal)}
        <span class="vonk-onzichtbaar">: wat we leerden</span>
      </a>
    </p>
  )
})
