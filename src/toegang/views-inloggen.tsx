import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths.ts'
import {
  Alert,
  Button,
  CardList,
  Form,
  type FormState,
  Page,
  PageTitle,
  PersonaCard,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import type { PersonaLid } from './toegang.ts'

type InloggenProps = {
  shell: Shell
  form: FormState
  terug: string
  personas: PersonaLid[]
  /** Mails are read in the local mailbox, by everybody. */
  postvak: boolean
  /** The visitor came with a link that no longer works. */
  verlopen: boolean
}

export const InloggenPage = ({ shell, form, terug, personas, postvak, verlopen }: InloggenProps) => (
  <Page shell={shell} title="Inloggen">
    <PageTitle title="Inloggen" lead="Je krijgt een mail met een link. Een wachtwoord heb je niet nodig." />
    {verlopen && (
      <Alert kind="warning" title="Deze link werkt niet meer">
        Een inloglink werkt één keer en 20 minuten lang. Vraag hieronder een nieuwe.
      </Alert>
    )}
    <Form action={paths.inloggen()} form={form} submit="Stuur me een link" sleutel={randomUUID()}>
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
    {personas.length > 0 && <Personas personas={personas} terug={terug} />}
  </Page>
)

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
