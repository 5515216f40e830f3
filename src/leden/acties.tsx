import { paths } from '#src/paths.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Actions, ButtonLink, MeldLink } from '#src/platform/components/index.ts'
import type { LidZicht } from './lid.ts'

/** `bereikbaar`: the actor may write to this member. */
type ActiesProps = { actor: Actor | null; lid: Pick<LidZicht, 'id'>; bereikbaar: boolean }

/** What one can do on the page of somebody: one link or form each. */
export const ProfielActies = ({ actor, lid, bereikbaar }: ActiesProps) => (
  <Actions>
    {actor?.id !== lid.id && <MeldLink wat="lid" id={lid.id} titel="dit profiel" />}
    {actor?.id === lid.id && <ButtonLink href={paths.profiel()}>Pas je profiel aan</ButtonLink>}
    {bereikbaar && <ButtonLink href={paths.schrijfBericht(lid.id)}>Schrijf een bericht</ButtonLink>}
  </Actions>
)
