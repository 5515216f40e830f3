import {
  Button,
  DateField,
  type FormState,
  RadioField,
  SelectField,
  sayDate,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { type GevraagdePlek, redenen, redenOpties } from './navraag.ts'

type Props = { plekken: GevraagdePlek[]; form: FormState }

/** One click for all of them above, and each by itself below. */
export const NavraagFields = ({ plekken, form }: Props) => (
  <>
    <p>
      <Button name="alles" value="ja">
        {plekken.length === 1 ? 'Ja, de plek is er nog' : 'Ja, ze zijn er allemaal nog'}
      </Button>
    </p>
    {plekken.map((plek, n) => (
      <Plek plek={plek} n={n} form={form} />
    ))}
  </>
)

const Plek = ({ plek, n, form }: { plek: GevraagdePlek; n: number; form: FormState }) => {
  const naam = (veld: string) => `plekken.${n}.${veld}`
  const weg = form.values[naam('er')] === 'nee'
  return (
    <>
      <input type="hidden" name={naam('plek')} value={plek.plekId} />
      <RadioField
        form={form}
        name={naam('er')}
        label={`Is ‘${plek.label}’ er nog?`}
        hint={`Bij ${plek.waar}, sinds ${sayDate(plek.begin)}: ${plek.na} maanden geleden begonnen.`}
        options={[
          { value: 'ja', label: 'Ja, nog er' },
          { value: 'nee', label: 'Nee' },
        ]}
      />
      <details class="vonk-uitklap" open={weg}>
        <summary>Is ‘{plek.label}’ er niet meer?</summary>
        <DateField form={form} name={naam('op')} label="Niet meer sinds" max={today()} optional />
        <SelectField
          form={form}
          name={naam('reden')}
          label="Waarom niet?"
          hint="Het gaat om het werk. Schrijf nooit iets over wie er werkte."
          options={redenen.map((value) => ({ value, label: redenOpties[value] }))}
          optional
        />
      </details>
    </>
  )
}

/** What is asked, and why. */
export const WaaromNavraag = ({ plekken }: { plekken: GevraagdePlek[] }) => (
  <p>
    {plekken.length === 1 ? 'Deze plek begon' : 'Deze plekken begonnen'} drie, zes of twaalf maanden geleden.
    Vonk wil weten of {plekken.length === 1 ? 'de plek' : 'ze'} er nog {plekken.length === 1 ? 'is' : 'zijn'}.
    De vraag gaat over het werk, niet over wie het doet.
  </p>
)
