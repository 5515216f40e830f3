import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Alert } from '#src/platform/components/index.ts'
import { sayDicht } from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { BegripUitleg } from '#src/proeftuinen/proeftuin/uitleg.tsx'
import { lezersAchterMuur } from './muur.ts'

/** `dagen`: of the standstill. */
export type BevriezingProps = { actor: Actor | null; proeftuin: Proeftuin; dagen: number }

/** For who works in it and reads on: what is closed, to whom, until when, and the one step that opens it. */
export const Bevriezing = ({ actor, proeftuin: p, dagen }: BevriezingProps) => (
  <>
    <Alert kind="warning" title={sayDicht(p, dagen)}>
      <p>
        Hier loopt een inkoop. Wat niet openbaar is, lezen zo lang niet: {lezersAchterMuur(p)}. Je kunt nu
        geen leverancier uitnodigen, en berichten tussen het team en wie kan inschrijven gaan niet via Vonk.
      </p>
      <p>
        Het gaat niet vanzelf open. <WatOpent actor={actor} proeftuin={p} />
      </p>
    </Alert>
    <BegripUitleg namen={['bevriezing']} />
  </>
)

const WatOpent = ({ actor, proeftuin: p }: Omit<BevriezingProps, 'dagen'>) => {
  if (p.aanbestedingstand === 'loopt')
    return p.aanbestedingId && p.aanbesteding ? (
      <>
        Is de gunning definitief, of is de aanbesteding gestopt?{' '}
        <a href={paths.aanbesteding(p.aanbestedingId)}>Bevestig dat bij de aanbesteding</a>.
      </>
    ) : (
      'Wie de aanbesteding bijhoudt, bevestigt dat de gunning definitief is of dat zij is gestopt.'
    )
  return may.open(actor, p) ? (
    <>
      Is er gegund, of is de inkoop gestopt? <a href={paths.fasen(p.id)}>Begin de volgende fase</a>: daar
      bevestig je dat.
    </>
  ) : (
    'Een collega uit het team die bij een overheid werkt, bevestigt dat er is gegund of dat de inkoop is gestopt.'
  )
}
