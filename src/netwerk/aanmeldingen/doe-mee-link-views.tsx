import { randomUUID } from 'node:crypto'
import { AkkoordZin } from '#src/netwerk/voorwaarden/cards.tsx'
import { sayVerklaring, type Verklaring } from '#src/netwerk/werk/leverancierswerk.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Button,
  ButtonLink,
  DataList,
  EmptyState,
  Form,
  type FormState,
  Mailadres,
  Page,
  PageTitle,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'

type Gevonden = Verklaring & {
  naam: string
  email: string
  organisatie: string
  rolNaam: string
  vraag: string | null
}
type LinkProps = { shell: Shell; token: string; aanmelding: Gevonden }

/** Shows what was typed: somebody else may have typed it. */
export const BevestigingPage = ({ shell, token, aanmelding: a }: LinkProps) => (
  <Page shell={{ ...shell, path: paths.doeMee() }} title="Bevestig je adres">
    <PageTitle title="Klopt dit?" lead="Met één klik bevestig je dat dit adres van jou is." />
    <DataList
      items={[
        { label: 'Naam', value: a.naam },
        { label: 'E-mailadres', value: <Mailadres email={a.email} /> },
        { label: 'Organisatie', value: a.organisatie },
        { label: 'Rol', value: a.rolNaam },
        { label: 'Werkt voor een leverancier', value: sayVerklaring(a) },
      ]}
    />
    <form class="vonk-form" method="post" action={paths.doeMeeBevestiging(token)}>
      <AkkoordZin />
      <Button>Ja, bevestig mijn adres</Button>
    </form>
    <p>
      Klopt het niet? <a href={paths.doeMee()}>Meld je dan opnieuw aan</a>. Heb je dit niet zelf ingevuld?
      Sluit deze pagina. Er gebeurt niets.
    </p>
  </Page>
)

export const AntwoordPage = ({ shell, token, aanmelding, form }: LinkProps & { form: FormState }) => (
  <Page shell={{ ...shell, path: paths.doeMee() }} title="Geef antwoord">
    <PageTitle title={`Dag ${aanmelding.naam}`} lead="Het adviesteam vraagt iets over je aanmelding." />
    <Alert kind="info" title="De vraag">
      {aanmelding.vraag ?? ''}
    </Alert>
    <Form
      action={paths.doeMeeAntwoord(token)}
      form={form}
      submit="Verstuur je antwoord"
      sleutel={randomUUID()}
    >
      <TextArea form={form} name="antwoord" label="Je antwoord" maxlength={2000} rows={6} />
    </Form>
  </Page>
)

/** `typed`: what was written a moment too late. */
export const VervallenPage = ({ shell, typed }: { shell: Shell; typed?: string }) => (
  <Page shell={{ ...shell, path: paths.doeMee() }} title="Deze link werkt niet meer">
    <EmptyState
      level={1}
      icon="clock"
      title="Deze link werkt niet meer"
      action={
        <>
          <ButtonLink href={paths.doeMee()}>Meld je opnieuw aan</ButtonLink>
          <ButtonLink href={paths.inloggen()} kind="secondary">
            Log in
          </ButtonLink>
        </>
      }
    >
      <p>Gebruikte je hem al? Dan is het goed, je hoeft niets te doen. Anders was hij te oud.</p>
    </EmptyState>
    {typed && (
      <Alert kind="info" title="Wat je schreef">
        {typed}
      </Alert>
    )}
  </Page>
)
