import { randomUUID } from 'node:crypto'
import type { Regio } from '#src/netwerk/regios/regio.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { Conflict, TekstFields } from './form-view.tsx'
import type { Organisatie } from './organisatie.ts'

type TekstenProps = {
  shell: Shell
  organisatie: Organisatie
  form: FormState
  regios: Regio[]
  /** Somebody changed it while this form was open; `organisatie` is what it is now. */
  conflict?: boolean
}

export const TekstenPage = ({ shell, organisatie: o, form, regios, conflict }: TekstenProps) => (
  <Page
    shell={shell}
    title={`De pagina van ${o.naam}`}
    back={[
      { href: paths.organisaties(), label: 'Organisaties' },
      { href: paths.organisatie(o.id), label: o.naam },
    ]}
  >
    <PageTitle
      title={`De pagina van ${o.naam}`}
      lead="Iedereen kan dit lezen, ook wie niet is ingelogd. Schrijf het zoals je het aan een collega vertelt."
    />
    {conflict && <Conflict now={o} form={form} regios={regios} />}
    <Form
      action={paths.organisatieTeksten(o.id)}
      form={form}
      submit="Bewaar"
      sleutel={randomUUID()}
      versie={conflict ? o.versie : versieOf(form, o.versie)}
      cancel={{ href: paths.organisatie(o.id), label: 'Annuleer' }}
    >
      <TekstFields form={form} />
      <TextField form={form} name="plaats" label="Plaats" width="middel" maxlength={100} optional />
      <RegioField form={form} regios={regios} />
    </Form>
    <p>
      Klopt de naam, de soort, de sector, de PSO of een nummer niet? Vraag het adviesteam. Daar bouwen anderen
      op.
    </p>
  </Page>
)
