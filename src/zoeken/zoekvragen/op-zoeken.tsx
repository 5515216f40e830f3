import { paths } from '#src/paths/index.ts'
import { PostButton } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { chosenOf } from '#src/zoeken/zoeken/filters.ts'
import { bijZoekvraag } from '#src/zoeken/zoeken/places.ts'
import { may } from './policy.ts'

/** On the page for searching, whether something was found or not: one step, with the words and filters as they are. */
export const bewaarZoekvraagKnop = fill(bijZoekvraag, ({ actor }, query) => {
  if (!may.keep(actor) || query.q.length < 2) return null
  const filters = Object.entries(chosenOf(query)).filter(([, value]) => value !== undefined)
  return (
    <div class="vonk-zoekbewaar">
      <PostButton
        action={paths.zoekvragen()}
        label="Bewaar deze zoekvraag"
        fields={Object.fromEntries([['q', query.q], ...filters]) as Record<string, string>}
      />
      <p class="vonk-klein">
        Vonk mailt je elke week als er iets nieuws is. <a href={paths.zoekvragen()}>Je zoekvragen</a>
      </p>
    </div>
  )
})
