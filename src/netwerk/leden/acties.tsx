import { VolgKnop } from '#src/mijn/volgingen/cards.tsx'
import type { Bereik } from '#src/netwerk/berichten/queries.ts'
import { paths } from '#src/paths.ts'
import { type Actor, isLid } from '#src/platform/actor.ts'
import { Actions, ButtonLink, MeldLink } from '#src/platform/components/index.ts'
import type { Lidpagina } from './lid.ts'

type ActiesProps = {
  actor: Actor | null
  lid: Pick<Lidpagina, 'id' | 'naam'>
  /** Whether the actor may write to this member; if not, the purchase that both know to run. */
  bereik: Bereik
  /** Whether the reader follows this member; null: cannot. */
  volgt: boolean | null
}

/** What one can do on the page of somebody: one link or form each. */
export const ProfielActies = ({ actor, lid, bereik, volgt }: ActiesProps) => (
  <Actions>
    {actor?.id === lid.id && <ButtonLink href={paths.profiel()}>Pas je profiel aan</ButtonLink>}
    {bereik.open && <ButtonLink href={paths.schrijfBericht(lid.id)}>Schrijf een bericht</ButtonLink>}
    {volgt !== null && <VolgKnop soort="leden" id={lid.id} titel={lid.naam} volgt={volgt} />}
    {actor?.id !== lid.id && <MeldLink wat="lid" id={lid.id} titel="dit profiel" />}
    {isLid(actor) && actor.id !== lid.id && !bereik.open && (
      <span class="vonk-klein">
        Nu niet bereikbaar via Vonk{bereik.inkoop && `: de inkoop van ‘${bereik.inkoop.titel}’ loopt`}
      </span>
    )}
  </Actions>
)
