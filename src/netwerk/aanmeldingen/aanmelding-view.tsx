import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  Form,
  type FormProps,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  TextArea,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { type Aanmelding, isOpen } from './aanmelding.ts'
import { Conflict, Known, Settled, Story, Warnings } from './aanmelding-parts.tsx'
import { OrganisatieFields } from './doe-mee-views.tsx'
import { BlijftDicht, stondBijLeveranciers, ToelatenDoenAnderen } from './kant-parts.tsx'

export type Forms = Record<'toelating' | 'vraag' | 'weigering', FormState>

export type AanmeldingProps = {
  shell: Shell
  /** Whether the reader decides on who comes in. */
  mayAdmit: boolean
  aanmelding: Aanmelding
  forms: Forms
  /** Somebody else was first; this is the form that came too late. */
  conflict?: keyof Forms
}

export const AanmeldingPage = ({ shell, mayAdmit, aanmelding: a, forms, conflict }: AanmeldingProps) => (
  <Page
    shell={shell}
    title={a.naam}
    back={[{ href: paths.adviesteam(), label: 'Adviesteam' }]}
    scripts={['suggestieVeld.js']}
  >
    <PageTitle title={a.naam} badges={<Badge icon="user">{a.rolNaam}</Badge>} />
    {conflict && <Conflict aanmelding={a} form={forms[conflict]} />}
    <TwoColumns
      main={
        <>
          <Warnings aanmelding={a} />
          <Story aanmelding={a} />
          {isOpen(a) ? (
            <Decision
              shell={shell}
              mayAdmit={mayAdmit}
              aanmelding={a}
              forms={forms}
              {...(conflict && { conflict })}
            />
          ) : (
            <Settled aanmelding={a} />
          )}
        </>
      }
      side={<Known aanmelding={a} />}
    />
  </Page>
)

type ToelatingProps = { aanmelding: Aanmelding; form: Omit<FormProps, 'submit' | 'children'> }

const Toelating = ({ aanmelding: a, form }: ToelatingProps) => (
  <>
    <p>{a.naam} wordt lid namens deze organisatie en krijgt een mail.</p>
    <BlijftDicht naam={a.naam} stond={stondBijLeveranciers(a)} />
    <Form {...form} submit="Laat toe">
      <OrganisatieFields
        form={form.form}
        naam="Organisatie"
        naamHint="Pas aan als het een andere is."
        soortHint="Alleen voor een organisatie die nog niet in Vonk staat: die voeg je hiermee toe."
      />
    </Form>
  </>
)

const actions = {
  toelating: paths.aanmeldingToelating,
  vraag: paths.aanmeldingVraag,
  weigering: paths.aanmeldingWeigering,
}

/** Three ways on; each sends a mail. */
const Decision = ({ mayAdmit, aanmelding: a, forms, conflict }: AanmeldingProps) => {
  const common = (which: keyof Forms) => ({
    action: actions[which](a.id),
    form: forms[which],
    sleutel: randomUUID(),
    versie: conflict ? a.versie : versieOf(forms[which], a.versie),
  })
  return (
    <>
      <section aria-labelledby="toelating">
        <h2 id="toelating">Laat toe</h2>
        {mayAdmit ? <Toelating form={common('toelating')} aanmelding={a} /> : <ToelatenDoenAnderen />}
      </section>
      <section aria-labelledby="vraag">
        <h2 id="vraag">Stel een vraag</h2>
        <Form {...common('vraag')} submit="Verstuur de vraag" kind="secondary">
          <TextArea
            form={forms.vraag}
            name="vraag"
            label="Je vraag"
            hint="Gaat per mail. Antwoorden kan zonder in te loggen."
            maxlength={2000}
          />
        </Form>
      </section>
      <section aria-labelledby="weigering">
        <h2 id="weigering">Weiger</h2>
        <Form {...common('weigering')} submit="Weiger" kind="danger">
          <TextArea
            form={forms.weigering}
            name="reden"
            label="Waarom niet?"
            hint={`${a.naam} leest dit in een mail. Schrijf ook wat wel kan.`}
            maxlength={2000}
          />
        </Form>
      </section>
    </>
  )
}
