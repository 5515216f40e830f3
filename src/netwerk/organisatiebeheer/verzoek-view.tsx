import { randomUUID } from 'node:crypto'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextArea,
} from '#src/platform/components/index.ts'
import { doorzetDagen, standOf, type Weg } from './organisatiebeheer.ts'
import type { EigenVerzoek } from './queries.ts'

type VerzoekProps = {
  shell: Shell
  organisatie: Organisatie
  weg: Weg
  /** The last one of this member. */
  verzoek: EigenVerzoek | undefined
  form: FormState
}

export const VerzoekPage = (props: VerzoekProps) => {
  const { shell, organisatie: o, verzoek } = props
  const isOpen = verzoek && standOf(verzoek) === 'open'
  return (
    <Page
      shell={shell}
      title={`Houd de pagina van ${o.naam} bij`}
      back={[
        { href: paths.organisaties(), label: 'Organisaties' },
        { href: paths.organisatie(o.id), label: o.naam },
      ]}
    >
      <PageTitle
        title={`Houd de pagina van ${o.naam} bij`}
        lead="Als beheerder schrijf je wat jullie doen, brengen en zoeken. En je kiest welke collega’s dat ook mogen."
      />
      {verzoek?.uitleg && !isOpen && <Refused verzoek={verzoek} />}
      {isOpen ? <Waiting organisatie={o} verzoek={verzoek} /> : <Ask {...props} />}
    </Page>
  )
}

const Refused = ({ verzoek }: { verzoek: EigenVerzoek }) => (
  <Alert kind="info" title="Je vroeg het eerder">
    <p>Het antwoord was nee: “{verzoek.uitleg}”</p>
    <p>Is er iets veranderd? Dan kun je het opnieuw vragen.</p>
  </Alert>
)

const Waiting = ({ organisatie, verzoek }: { organisatie: Organisatie; verzoek: EigenVerzoek }) => (
  <section aria-labelledby="onderweg">
    <h2 id="onderweg">Je vraag is onderweg</h2>
    <p>
      Je vroeg het <Moment at={verzoek.gevraagdOp} />.{' '}
      {verzoek.doorgezetOp
        ? 'Het adviesteam heeft je vraag en antwoordt per mail.'
        : `De beheerders hebben je vraag en antwoorden per mail. Na ${doorzetDagen} dagen kijkt het adviesteam mee.`}
    </p>
    {verzoek.reden && <p>Je schreef: “{verzoek.reden}”</p>}
    <PostButton action={paths.beheerverzoekIntrekking(organisatie.id)} label="Trek je vraag in" />
  </section>
)

const Ask = ({ organisatie: o, weg, form }: VerzoekProps) => {
  if (weg === 'meteen') return <AtOnce organisatie={o} />
  const adviesteam = weg === 'adviesteam'
  return (
    <section aria-labelledby="vraag">
      <h2 id="vraag">{adviesteam ? 'Vraag het adviesteam' : 'Vraag het de beheerders'}</h2>
      <p>
        {adviesteam
          ? 'Je e-mailadres ligt niet op een domein dat we van deze organisatie kennen. Vertel daarom kort wat je er doet. Je krijgt antwoord per mail.'
          : 'Er zijn al collega’s die de pagina bijhouden. Zij krijgen je vraag per mail.'}
      </p>
      <Form
        action={paths.beheerverzoek(o.id)}
        form={form}
        submit="Verstuur je vraag"
        sleutel={randomUUID()}
        cancel={{ href: paths.organisatie(o.id), label: 'Annuleer' }}
      >
        <TextArea
          form={form}
          name="reden"
          label={adviesteam ? 'Waarom jij?' : 'Wil je er iets bij zeggen?'}
          hint="Wie hierover besluit, leest dit."
          maxlength={1000}
          optional={!adviesteam}
        />
      </Form>
    </section>
  )
}

const AtOnce = ({ organisatie: o }: { organisatie: Organisatie }) => (
  <section aria-labelledby="meteen">
    <h2 id="meteen">Je kunt meteen beginnen</h2>
    <p>
      Je e-mailadres hoort bij {o.naam}, en nog niemand houdt de pagina bij. Zeg je ja, dan ben je de eerste
      beheerder. Je leest dat ook terug in een mail. Stoppen kan altijd.
    </p>
    <Form
      action={paths.beheeraanvaarding(o.id)}
      form={{ values: {}, problems: {} }}
      submit="Ja, ik houd de pagina bij"
      sleutel={randomUUID()}
      cancel={{ href: paths.organisatie(o.id), label: 'Nu niet' }}
    />
  </section>
)
