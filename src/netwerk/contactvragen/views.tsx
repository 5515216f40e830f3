import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'

type ContactProps = {
  shell: Shell
  form: FormState
  /** Who runs this Vonk; null: it was not configured, so it is not said. */
  organisatie: string | null
  /** There is somebody to whom a question goes. */
  bereikbaar: boolean
}

export const ContactPage = ({ shell, form, organisatie, bereikbaar }: ContactProps) => (
  <Page shell={shell} title="Contact">
    <PageTitle title="Contact" lead={organisatie && `Deze Vonk is van ${organisatie}.`} />
    <p>
      Wil je weten hoe iets werkt? Kijk eerst bij <a href={paths.help()}>Help</a>. Gaat je vraag over één
      proeftuin? Vraag het dan het team, op de pagina van die proeftuin. Staat er iets wat niet hoort? Kies
      daar ‘Meld dit’.
    </p>
    <Elders {...shell} />
    {bereikbaar && <Vraag form={form} />}
  </Page>
)

/** Only what was configured. */
const Elders = ({ contact }: Shell) => {
  if (contact === null) return null
  const adres = contact.replace(/^mailto:/, '')
  return (
    <p>
      {contact.startsWith('mailto:') ? 'Mailen kan ook: ' : 'Meer manieren om ons te bereiken: '}
      <a href={contact}>{adres}</a>.
    </p>
  )
}

const Vraag = ({ form }: { form: FormState }) => (
  <section aria-labelledby="vraag">
    <h2 id="vraag">Stel je vraag</h2>
    <Form action={paths.contact()} form={form} submit="Verstuur" sleutel={randomUUID()}>
      <TextField form={form} name="naam" label="Je naam" autocomplete="name" maxlength={100} width="middel" />
      <TextField
        form={form}
        name="email"
        label="Je e-mailadres"
        type="email"
        autocomplete="email"
        maxlength={254}
        width="middel"
        hint="Alleen om je te antwoorden."
      />
      <TextArea
        form={form}
        name="tekst"
        label="Je vraag"
        rows={6}
        maxlength={3000}
        hint="Schrijf niets over kandidaten. Je vraag gaat per mail."
      />
    </Form>
  </section>
)
