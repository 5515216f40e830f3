import { TermijnRegel } from '#src/netwerk/termijnen/cards.tsx'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { Actions, Alert, ButtonLink } from '#src/platform/components/index.ts'
import { fill } from '#src/platform/places.ts'
import { bovenaanProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { doel } from './gastheer.ts'
import { may } from './policy.ts'
import { findGastheer } from './queries.ts'

/** Above a proeftuin whose host did not confirm yet; it is never public, so a visitor never sees it. */
export const gastheerOpProeftuin = fill(bovenaanProeftuin, async ({ db, actor }, proeftuin) => {
  if (!proeftuin.wachtOpGastheer) return null
  const gastheer = await findGastheer(db, proeftuin.id)
  if (!gastheer) return null
  const isConcerned = may.view(actor, proeftuin, gastheer)
  const termijn = isConcerned ? await findTermijn(db, { soort: doel, onderwerpId: proeftuin.id }) : undefined
  return (
    <Alert kind="warning" title="De gastheer bevestigde nog niet">
      <p>
        {gastheer.door} begon deze proeftuin namens {gastheer.organisatie}. Die organisatie heeft dat nog niet
        bevestigd. Tot die tijd wordt de proeftuin niet openbaar.
      </p>
      {termijn && (
        <p>
          <TermijnRegel termijn={termijn} />
        </p>
      )}
      {isConcerned && (
        <Actions>
          <ButtonLink href={paths.gastheer(proeftuin.id)} kind="secondary">
            {actionOf({
              antwoorden: may.answer(actor, proeftuin, gastheer),
              gevraagd: gastheer.gevraagdOp !== null,
            })}
          </ButtonLink>
        </Actions>
      )}
    </Alert>
  )
})

const actionOf = ({ antwoorden, gevraagd }: { antwoorden: boolean; gevraagd: boolean }) =>
  antwoorden ? 'Geef antwoord' : gevraagd ? 'Bekijk hoe het staat' : 'Vraag iemand bij de gastheer'
