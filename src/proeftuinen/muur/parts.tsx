import { Alert, type FormState, RadioField } from '#src/platform/components/index.ts'
import { inkoopeindeHint, inkoopeindeLabel, optionsOf } from '#src/proeftuinen/proeftuin/labels.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { kooptIn, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { Bevriezing, type BevriezingProps } from './bevriezing-banner.tsx'
import { inkoopeinden, lezersAchterMuur, sluitMuur, type Wijziging } from './muur.ts'

type KeuzeProps = { form: FormState; p: Proeftuin; mayOpen: boolean; label?: string }

/** What opens a purchase without a tender, and for whom. */
export const KeuzeField = ({ form, p, mayOpen, label }: KeuzeProps) =>
  mayOpen ? (
    <RadioField
      form={form}
      name="keuze"
      label={label ?? 'Is er gegund, of is de inkoop gestopt?'}
      hint={`Hiermee gaat de proeftuin weer open. Wat niet openbaar is, lezen daarna ook: ${lezersAchterMuur(p)}.`}
      options={optionsOf(inkoopeinden, inkoopeindeLabel, inkoopeindeHint)}
    />
  ) : (
    <OpenenIsVoorOverheid />
  )

/** It was sent, and came back: then what was typed is shown, whatever closed meanwhile. */
export const hasProblems = ({ problems }: FormState) => Object.keys(problems).length > 0

/** Instead of what would be refused: what opens it is for somebody on the buyers' side. */
export const OpenenIsVoorOverheid = () => (
  <Alert kind="warning" title="Hiermee gaat de proeftuin weer open">
    <p>Dat kan alleen iemand bevestigen die bij een overheid werkt. Vraag het een collega uit het team.</p>
  </Alert>
)

/** What a step closes and for whom; undefined when it closes nothing. */
export const sluitHint = (p: Proeftuin, wijziging: Wijziging): string | undefined =>
  sluitMuur(p, wijziging)
    ? `Let op: dit sluit wat niet openbaar is voor ${lezersAchterMuur(p)}. Het gaat pas weer open als iemand bevestigt dat er is gegund, of dat de inkoop is gestopt.`
    : undefined

/** What runs or is prepared here, to whom it matters; that it runs only to the team, which knows it already. */
export const InkoopZin = ({ actor, proeftuin: p, dagen }: BevriezingProps) => {
  if (p.bevroren && may.write(actor, p)) return <Bevriezing actor={actor} proeftuin={p} dagen={dagen} />
  return bereidtZichtbaarVoor(p) && (p.gevolgd || (p.bevroren && actor?.leverancier)) ? (
    <p class="vonk-klein">
      Hier wordt een inkoop voorbereid. Vonk legt vast dat een lid van een leverancier deze pagina opent.
    </p>
  ) : null
}

/** By what the page itself shows; a tender that not everybody may see adds nothing to it. */
const bereidtZichtbaarVoor = ({ fase, routes, uitkomst }: Proeftuin) =>
  ['voorbereiden', 'specificeren'].includes(fase) && kooptIn(routes) && uitkomst === null
