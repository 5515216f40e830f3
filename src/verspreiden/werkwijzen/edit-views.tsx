import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  EmptyState,
  Form,
  type FormState,
  Page,
  RadioField,
  RichText,
  type Shell,
  Table,
  TextField,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { openingOf } from '#src/platform/forms/verbreding.ts'
import { VerbredingField } from '#src/platform/forms/verbreding-veld.tsx'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { optionsOf, zichtbaarheidHint, zichtbaarheidTitle } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Bronkeuze } from './bronnen.ts'
import { WerkwijzeForm } from './form-view.tsx'
import type { Keuzes } from './keuzes.ts'
import type { Les } from './lessen.ts'
import { back } from './page-view.tsx'
import { bronverschil, verschillenVan } from './verschillen.ts'
import { kringenVan, type Werkwijze } from './werkwijze.ts'

const cancelTo = (id: string) => ({ href: paths.werkwijze(id), label: 'Annuleer' })
const crumbsOf = ({ id, titel }: Werkwijze) => [...back, { href: paths.werkwijze(id), label: titel }]

type KiesProps = { shell: Shell; proeftuinen: Bronkeuze[] }

/** Of which proeftuin: a werkwijze says what was done, not what could be done. */
export const KiesPage = ({ shell, proeftuinen }: KiesProps) => (
  <Page shell={shell} title="Maak een werkwijze" back={back}>
    <h1>Maak een werkwijze</h1>
    {proeftuinen.length === 0 ? (
      <EmptyState
        icon="flag"
        title="Eerst een afgeronde proeftuin"
        action={<ButtonLink href={paths.proeftuinen()}>Bekijk de proeftuinen</ButtonLink>}
      >
        Een werkwijze vertelt wat je echt deed. Rond een proeftuin af waar je in meedoet, dan maak je er hier
        een werkwijze van.
      </EmptyState>
    ) : (
      <>
        <p>Van welke proeftuin? De titel, de fase en de lessen staan dan klaar.</p>
        <ul class="vonk-rijen">
          {proeftuinen.map(({ id, titel, organisatie }) => (
            <li>
              <a href={paths.nieuweWerkwijze(id)}>{titel}</a> {organisatie}
            </li>
          ))}
        </ul>
      </>
    )}
  </Page>
)

type NieuwProps = {
  shell: Shell
  form: FormState
  keuzes: Keuzes
  keuze: Bronkeuze[]
  proeftuin: Proeftuin
  lessen: Les[]
}

export const NieuwPage = ({ shell, form, keuzes, keuze, proeftuin: p, lessen }: NieuwProps) => (
  <Page
    shell={shell}
    title="Maak hier een werkwijze van"
    back={[...back, { href: paths.proeftuin(p.id), label: p.titel }]}
  >
    <h1>Maak hier een werkwijze van</h1>
    <p>
      Schrijf het op voor iemand die het morgen wil doen. Het blijft een concept tot je het publiceert: het
      team van deze proeftuin en het adviesteam lezen mee.
    </p>
    <TwoColumns
      main={
        <WerkwijzeForm
          action={paths.nieuweWerkwijze(p.id)}
          form={form}
          keuzes={keuzes}
          keuze={keuze}
          bronlabel="Uit welke proeftuinen komt het nog meer?"
          organisatie={p.organisatie}
          submit="Bewaar als concept"
          cancel={{ href: paths.proeftuin(p.id), label: 'Annuleer' }}
        />
      }
      side={<Lessen lessen={lessen} />}
    />
  </Page>
)

/** What was learned, beside the form: to write the steps from. */
const Lessen = ({ lessen }: { lessen: Les[] }) =>
  lessen.length === 0 ? (
    <p>Hier kwamen geen lessen uit die jij kunt lezen.</p>
  ) : (
    <section aria-labelledby="lessen-kop" class="vonk-lessen">
      <h2 id="lessen-kop" class="vonk-kopje">
        Wat jullie leerden
      </h2>
      {lessen.map(({ titel, tekst }) => (
        <details class="vonk-uitklap" open>
          <summary>{titel}</summary>
          <RichText html={renderMarkdown(tekst)} />
        </details>
      ))}
    </section>
  )

export type EditProps = {
  shell: Shell
  werkwijze: Werkwijze
  form: FormState
  keuzes: Keuzes
  keuze: Bronkeuze[]
  /** Somebody else changed it meanwhile. */
  conflict?: boolean | undefined
}

export const EditPage = ({ shell, werkwijze: w, form, keuzes, keuze, conflict = false }: EditProps) => {
  const title = w.gepubliceerdOp ? 'Maak een nieuwe versie' : 'Werk het concept uit'
  return (
    <Page shell={shell} title={title} back={crumbsOf(w)}>
      <h1>{title}</h1>
      {conflict && <Conflict werkwijze={w} keuze={keuze} form={form} />}
      <WerkwijzeForm
        action={paths.werkwijzeBewerken(w.id)}
        form={form}
        keuzes={keuzes}
        keuze={keuze}
        bronlabel="Uit welke proeftuinen komt het?"
        organisatie={w.organisatie}
        submit={w.gepubliceerdOp ? 'Publiceer deze versie' : 'Bewaar'}
        versie={conflict ? w.versie : versieOf(form, w.versie)}
        cancel={cancelTo(w.id)}
      >
        {w.gepubliceerdOp && <WatEnWaarom form={form} werkwijze={w} />}
      </WerkwijzeForm>
    </Page>
  )
}

const WatEnWaarom = ({ form, werkwijze }: { form: FormState; werkwijze: Werkwijze }) => (
  <>
    <h2>Wat is er anders?</h2>
    <TextField
      form={form}
      name="wat"
      label="Wat veranderde er?"
      maxlength={300}
      hint="Zoals ‘een tip bij stap 2’."
    />
    <TextField
      form={form}
      name="waarom"
      label="Waarom?"
      maxlength={300}
      hint="Zoals ‘kleine bedrijven lazen de aankondiging niet’."
    />
    <Kring form={form} />
    <VerbredingField form={form} opens={openingOf(werkwijze)} />
  </>
)

const Kring = ({ form }: { form: FormState }) => (
  <RadioField
    form={form}
    name="zichtbaarheid"
    label="Wie mag het lezen?"
    options={optionsOf(kringenVan, zichtbaarheidTitle, zichtbaarheidHint)}
  />
)

type ConflictProps = Pick<EditProps, 'werkwijze' | 'keuze' | 'form'>

const Conflict = ({ werkwijze, keuze, form }: ConflictProps) => (
  <>
    <Alert kind="warning" title="Iemand anders was je voor" role="alert">
      Hieronder zie je wat er nu staat en wat jij schreef. Wat jij schreef staat nog in het formulier. Bewaar
      je, dan geldt dat.
    </Alert>
    <Table
      caption="De verschillen"
      head={['Veld', 'Nu in Vonk', 'Jij schreef']}
      rows={[...verschillenVan(werkwijze, form.values), ...bronverschil(keuze, form.values)].map(
        ({ kop, was, is }) => [kop, was, is],
      )}
    />
  </>
)

type PublicatieProps = { shell: Shell; werkwijze: Werkwijze; form: FormState }

/** Until now only who makes it could read it: whoever else will is confirmed. */
export const PublicatiePage = ({ shell, werkwijze: w, form }: PublicatieProps) => (
  <Page shell={shell} title="Publiceer de werkwijze" back={crumbsOf(w)}>
    <h1>Publiceer de werkwijze</h1>
    <p>
      Loopt er een inkoop in een proeftuin waar dit van komt? Dan blijft het dicht voor leveranciers, tenzij
      je kiest voor iedereen.
    </p>
    <Form
      action={paths.werkwijzePublicatie(w.id)}
      form={form}
      submit="Publiceer"
      sleutel={randomUUID()}
      cancel={cancelTo(w.id)}
    >
      <Kring form={form} />
      <VerbredingField form={form} opens={openingOf({ zichtbaarheid: 'team' })} />
    </Form>
  </Page>
)
