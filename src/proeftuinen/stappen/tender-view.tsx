import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Alert, Form, type FormState, Page, SelectField, type Shell } from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { lezersAchterMuur } from '#src/proeftuinen/muur/muur.ts'
import { gebonden, openingDoorKoppeling } from '#src/proeftuinen/muur/rules.ts'
import { aanbestedingstandLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import type { Koppelbaar } from './tender.ts'

type TenderProps = { shell: Shell; proeftuin: Proeftuin; koppelbaar: Koppelbaar[]; form: FormState }

/** Which tender it belongs to; one that runs is not taken away here. */
export const AanbestedingPage = ({ shell, proeftuin: p, koppelbaar, form }: TenderProps) => (
  <Page shell={shell} title="De aanbesteding" back={backTo(p)}>
    <h1>Bij welke aanbesteding hoort dit?</h1>
    <Now {...p} />
    {p.aanbestedingstand !== 'loopt' && (
      <Choose shell={shell} proeftuin={p} koppelbaar={koppelbaar} form={form} />
    )}
  </Page>
)

const Now = ({ aanbesteding, aanbestedingId, aanbestedingstand: stand }: Proeftuin) => {
  if (aanbestedingId === null || stand === null)
    return <p>Deze proeftuin hoort nu bij geen aanbesteding die in Vonk staat.</p>
  const naam = aanbesteding ? (
    <a href={paths.aanbesteding(aanbestedingId)}>{aanbesteding}</a>
  ) : (
    'een aanbesteding die jij niet kunt zien'
  )
  return (
    <>
      <p>
        Nu: {naam} ({aanbestedingstandLabel[stand].toLowerCase()}).
      </p>
      {stand === 'loopt' && (
        <Alert kind="warning" title="De aanbesteding loopt">
          <p>
            {gebonden} Is de gunning definitief, of is de aanbesteding gestopt? Dat bevestig je op de pagina
            van de aanbesteding.
          </p>
        </Alert>
      )}
    </>
  )
}

const Choose = ({ proeftuin: p, koppelbaar, form }: TenderProps) => (
  <>
    <p>
      Loopt de aanbesteding? Dan gaat deze proeftuin meteen dicht. Wat niet openbaar is, lezen dan niet meer:{' '}
      {lezersAchterMuur(p)}. Staat de aanbesteding nog niet in Vonk?{' '}
      <a href={paths.nieuweAanbesteding()}>Voeg haar eerst toe</a>.
    </p>
    <Form
      action={paths.proeftuinAanbesteding(p.id)}
      form={form}
      submit="Bewaar"
      versie={versieOf(form, p.versie)}
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <SelectField
        form={form}
        name="aanbestedingId"
        label="Aanbesteding"
        optional
        empty="Geen aanbesteding"
        hint="Je ziet hier de aanbestedingen die jij mag aanpassen."
        options={koppelbaar.map(({ id, titel, stand }) => ({
          value: id,
          label: `${titel} (${aanbestedingstandLabel[stand].toLowerCase()})`,
        }))}
      />
      <VerbredingField
        form={form}
        opens={({ aanbestedingId }) => {
          const nieuwe = koppelbaar.find(({ id }) => id === aanbestedingId) ?? null
          return aanbestedingId === undefined ? [] : openingDoorKoppeling(p, nieuwe)({})
        }}
      />
    </Form>
  </>
)
