import { Alert } from '#src/platform/components/alert.tsx'
import { RadioField } from '#src/platform/components/choices.tsx'
import type { FormState } from '#src/platform/components/types.ts'
import { inkoopeindeHint, inkoopeindeLabel, optionsOf } from './labels.ts'
import { inkoopeinden, lezersAchterMuur, sluitMuur, type Wijziging } from './muur.ts'
import type { Proeftuin } from './proeftuin.ts'

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
    <Alert kind="warning" title="Hiermee gaat de proeftuin weer open">
      <p>Dat kan alleen iemand bevestigen die bij een overheid werkt. Vraag het een collega uit het team.</p>
    </Alert>
  )

/** What a step closes and for whom; undefined when it closes nothing. */
export const sluitHint = (p: Proeftuin, wijziging: Wijziging): string | undefined =>
  sluitMuur(p, wijziging)
    ? `Let op: dit sluit wat niet openbaar is voor ${lezersAchterMuur(p)}. Het gaat pas weer open als iemand bevestigt dat er is gegund, of dat de inkoop is gestopt.`
    : undefined
