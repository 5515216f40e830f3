import { AanbiederLogin } from '#src/inloggen/koppelingen/cards.tsx'
import { PasskeyLogin } from '#src/inloggen/passkeys/cards.tsx'
import { weigeringen } from '#src/inloggen/wegen/aanbieder.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Button,
  ButtonLink,
  CardList,
  EndPage,
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { PersonaCard } from './persona-card.tsx'
import { linkMinutes, type PersonaLid } from './toegang.ts'

type InloggenProps = {
  shell: Shell
  form: FormState
  terug: string
  personas: PersonaLid[]
  /** Mails are read in the local mailbox, by everybody. */
  postvak: boolean
  /** Why the visitor is here, when it is not out of his or her own will. */
  reden: Reden | null
  /** Where our own pages come from, when browsers take passkeys for this address. */
  passkeys: string | null
  /** Where members sign in by OpenID Connect. */
  aanbieders: { code: string; naam: string }[]
}

const redenen = {
  ...weigeringen,
  verlopen: {
    title: 'Deze link werkt niet meer',
    text: 'Een inloglink werkt één keer en 20 minuten lang. Vraag hieronder een nieuwe.',
  },
  passkey: {
    title: 'Inloggen met deze passkey lukte niet',
    text: 'Misschien is hij verwijderd, of duurde het te lang. Probeer het opnieuw, of vraag een link per mail.',
  },
  opnieuw: {
    title: 'Log even opnieuw in',
    text: 'Wat je nu wilt doen, kan alleen kort nadat je bent ingelogd. Daarna ga je verder waar je was.',
  },
}

export type Reden = keyof typeof redenen

export const redenIn = (given: string | undefined): Reden | null =>
  given !== undefined && Object.hasOwn(redenen, given) ? (given as Reden) : null

const zonderAanbieders = 'Je krijgt een mail met een link. Een wachtwoord heb je niet nodig.'
const metAanbieders = 'Met een link in je mail, of met een account dat je al hebt.'

export const InloggenPage = (props: InloggenProps) => {
  const { shell, form, terug, personas, postvak, reden, passkeys, aanbieders } = props
  return (
    <Page shell={shell} title="Inloggen" scripts={passkeys === null ? [] : ['passkey-knop.js']}>
      <PageTitle title="Inloggen" lead={aanbieders.length > 0 ? metAanbieders : zonderAanbieders} />
      {reden && (
        <Alert kind="warning" title={redenen[reden].title}>
          {redenen[reden].text}
        </Alert>
      )}
      <Form action={paths.inloggen()} form={form} submit="Stuur me een link">
        <input type="hidden" name="terug" value={terug} />
        <TextField
          form={form}
          name="email"
          label="E-mailadres"
          hint={postvak && <PostvakHint />}
          type="email"
          autocomplete="email"
          maxlength={254}
        />
      </Form>
      <p>
        Nog geen lid van Vonk? <a href={paths.doeMee()}>Doe mee</a>.
      </p>
      <AanbiederLogin aanbieders={aanbieders} terug={terug} />
      {passkeys !== null && <PasskeyLogin oorsprong={passkeys} terug={terug} />}
      {personas.length > 0 && <Personas personas={personas} terug={terug} />}
    </Page>
  )
}

const PostvakHint = () => (
  <>
    Er gaat hier geen echte mail uit. Je leest hem in het <a href={paths.postvak()}>postvak</a>.
  </>
)

const Personas = ({ personas, terug }: { personas: PersonaLid[]; terug: string }) => (
  <section class="vonk-personas">
    <h2>Of kijk mee als…</h2>
    <p>Dit zijn verzonnen mensen. Kies iemand en je bent meteen binnen.</p>
    <CardList label="Mensen in de demo">
      {personas.map(({ persona, naam, functie, organisatie }) => (
        <PersonaCard
          naam={naam}
          functie={functie}
          organisatie={organisatie ?? ''}
          action={paths.persona(persona)}
          fields={{ terug }}
        />
      ))}
    </CardList>
  </section>
)

type GestuurdProps = { shell: Shell; email: string; terug: string; postvak: boolean }

/** The same for every address: whether it is known is told in the mail only. */
export const GestuurdPage = ({ shell, email, terug, postvak }: GestuurdProps) => (
  <EndPage
    shell={{ ...shell, path: paths.inloggen() }}
    title="Kijk in je mail"
    icon="mail"
    action={postvak && <ButtonLink href={paths.postvak()}>Open het postvak</ButtonLink>}
  >
    <p>
      Als <strong>{email}</strong> bij ons bekend is, krijg je een mail met een link. Die werkt {linkMinutes}{' '}
      minuten. Vroeg je er net al een? Die werkt ook nog.
    </p>
    {!postvak && <p>Kwam er na een paar minuten niets? Kijk bij de ongewenste mail.</p>}
    <form class="vonk-knopform" method="post" action={paths.inloggen()}>
      <input type="hidden" name="terug" value={terug} />
      <input type="hidden" name="email" value={email} />
      <Button kind="secondary">Stuur de mail opnieuw</Button>
    </form>
    <p>
      Klopt het adres niet? <a href={paths.inloggen(terug)}>Vul een ander adres in</a>. Nog geen lid?{' '}
      <a href={paths.doeMee()}>Doe mee</a>.
    </p>
  </EndPage>
)

export const InloglinkPage = ({ shell, token, naam }: { shell: Shell; token: string; naam: string }) => (
  <Page shell={{ ...shell, path: paths.inloggen() }} title="Log in">
    <PageTitle title={`Dag ${naam}`} lead="Nog één klik en je bent binnen." />
    <form class="vonk-form" method="post" action={paths.inloglink(token)}>
      <Button>Log in</Button>
    </form>
    <p>
      Ben je {naam} niet? Sluit dan deze pagina, of <a href={paths.inloggen()}>log in met je eigen adres</a>.
    </p>
  </Page>
)
