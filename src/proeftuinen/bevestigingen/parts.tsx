import { amount, DataList, type FormState, RadioField, TextArea } from '#src/platform/components/index.ts'
import type { Getal } from './bevestiging.ts'

/** '13,3 fte: Aan het werk'. */
export const sayGetal = ({ omschrijving, waarde, eenheid }: Omit<Getal, 'opbrengstId' | 'geldt'>) =>
  `${amount(waarde)} ${eenheid}: ${omschrijving}`

type Over = {
  titel: string
  organisatie: string
  door: string
  /** Where who asks works. */
  vanOrganisatie: string | null
  openbaar: boolean
  getallen: Getal[]
}

/** What the other side reads before it answers: no more than it needs. */
export const WatKlopt = ({ titel, organisatie, door, vanOrganisatie, openbaar, getallen }: Over) => {
  const nu = getallen.filter(({ geldt }) => geldt)
  return (
    <>
      <p>
        {door}
        {vanOrganisatie ? ` van ${vanOrganisatie}` : ''} vraagt of {organisatie} kan zeggen:{' '}
        {nu.length === 1 ? 'klopt dit getal?' : 'kloppen deze getallen?'} Het team van de proeftuin ‘{titel}’
        gaf {nu.length === 1 ? 'het' : 'ze'} zelf op. Een proeftuin is een proef met social return: samen
        uitproberen hoe meer mensen aan het werk komen en blijven.
      </p>
      <DataList
        items={nu.map(({ omschrijving, waarde, eenheid }) => ({
          label: omschrijving,
          value: `${amount(waarde)} ${eenheid}`,
        }))}
      />
      <p>
        Klopt het? Dan staat erbij dat {organisatie} het bevestigde, voor{' '}
        {openbaar ? 'iedereen op internet' : 'wie de proeftuin leest'}. Jouw naam staat er niet bij. Klopt het
        niet? Dan blijft er staan dat alleen het team het zegt. Wat je schrijft, leest alleen het team zonder
        leveranciers.
      </p>
    </>
  )
}

export const AntwoordFields = ({ form }: { form: FormState }) => (
  <>
    <RadioField
      form={form}
      name="antwoord"
      label="Klopt het?"
      options={[
        { value: 'klopt', label: 'Dit klopt' },
        { value: 'klopt_niet', label: 'Dit klopt niet', hint: 'Ook als één van de getallen niet klopt.' },
      ]}
    />
    <TextArea
      form={form}
      name="toelichting"
      label="Wat klopt er niet, en wat is het dan wel?"
      hint="Nodig als het niet klopt. Noem geen namen van mensen."
      optional
      rows={4}
      maxlength={1000}
    />
  </>
)
