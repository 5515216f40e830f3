import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  CheckboxField,
  dot,
  EndPage,
  Form,
  type FormState,
  MeldLink,
  Moment,
  Page,
  PageTitle,
  PostButton,
  RichText,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { renderMarkdown } from '#src/platform/markdown.ts'
import { type Bericht, type Contact, type Inkoop, isNieuw, zonderRe } from './bericht.ts'

const mijnVonk = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

/** What is asked of every message, whether it is the first or an answer. */
export const Inhoud = ({ form, wie, label }: { form: FormState; wie: string; label: string }) => (
  <>
    <TextArea form={form} name="tekst" label={label} maxlength={5000} />
    <CheckboxField
      form={form}
      name="deelAdres"
      label={`${wie} mag mijn e-mailadres zien`}
      hint="Een antwoord op de mail gaat dan rechtstreeks naar jou. Anders antwoordt iedereen in Vonk."
    />
  </>
)

type SchrijfProps = { shell: Shell; contact: Contact; form: FormState }

export const SchrijfPage = ({ shell, contact, form }: SchrijfProps) => (
  <Page
    shell={shell}
    title={`Schrijf ${contact.naam}`}
    back={[{ href: paths.lid(contact.id), label: contact.naam }]}
  >
    <PageTitle
      title={`Schrijf ${contact.naam}`}
      lead="Je bericht gaat per mail, via Vonk. Jullie zien elkaars adres niet."
    />
    <Form
      action={paths.schrijfBericht(contact.id)}
      form={form}
      submit="Verstuur"
      sleutel={randomUUID()}
      cancel={{ href: paths.lid(contact.id), label: 'Toch niet' }}
    >
      <TextField form={form} name="onderwerp" label="Onderwerp" maxlength={120} />
      <Inhoud form={form} wie={contact.naam} label="Je bericht" />
    </Form>
  </Page>
)

const nietBereikbaar = 'Nu niet bereikbaar via Vonk'

export const NietBereikbaarPage = ({ shell, contact }: { shell: Shell; contact: Contact }) => (
  <EndPage
    shell={shell}
    title={contact.inkoop ? inkoopLoopt : nietBereikbaar}
    icon="mail"
    action={<ButtonLink href={paths.lid(contact.id)}>Terug naar de pagina van dit lid</ButtonLink>}
  >
    {contact.inkoop ? (
      <InkoopUitleg {...contact.inkoop} />
    ) : (
      'Je kunt dit lid nu geen bericht sturen. Probeer het later nog eens, of zoek iemand anders.'
    )}
  </EndPage>
)

export const inkoopLoopt = 'Nu niet via Vonk: er loopt een inkoop'

/** The same to either side; each knows that it runs. */
export const InkoopUitleg = ({ id, titel, bijAanbesteding }: Inkoop) => (
  <>
    <p>
      De inkoop van <a href={paths.proeftuin(id)}>{titel}</a> loopt. Tot die is afgelopen, schrijven het team
      en wie kan inschrijven elkaar niet via Vonk, waar het ook over gaat: geen leverancier mag meer weten dan
      een ander.
    </p>
    {bijAanbesteding ? <Inlichtingenronde /> : <Offerteaanvraag />}
  </>
)

const Inlichtingenronde = () => (
  <p>
    <strong>Vraag het via de inlichtingenronde.</strong> Dan stelt een leverancier de vraag op de plek die in
    de aankondiging of de offerteaanvraag staat, en krijgen alle leveranciers hetzelfde antwoord.
  </p>
)

/** Without a tender there is no such round. */
const Offerteaanvraag = () => (
  <p>
    <strong>Vraag het zoals in de offerteaanvraag staat.</strong> Er wordt nu gekozen met wie er gewerkt
    wordt. Wie een offerte mocht doen, vindt in die aanvraag bij wie een vraag hoort.
  </p>
)

type GesprekProps = {
  shell: Shell
  actor: Actor
  /** The one that was asked for, which an answer answers. */
  bericht: Bericht
  gesprek: Bericht[]
  /** Before this one there is more. */
  eerder: string | undefined
  /** Not the end of the conversation, but an earlier part. */
  vroeger: boolean
  contact: Contact
  form: FormState
  bereikbaar: boolean
}

export const GesprekPage = (props: GesprekProps) => {
  const { shell, actor, bericht, gesprek, eerder, vroeger, contact } = props
  const title = `Berichten met ${contact.naam}`
  return (
    <Page shell={shell} title={title} back={[mijnVonk, { href: paths.berichten(), label: 'Je berichten' }]}>
      <PageTitle title={title} lead={<a href={paths.lid(contact.id)}>Wie is {contact.naam}?</a>} />
      {eerder && (
        <p>
          <a href={paths.eigenBericht(bericht.id, eerder)}>Lees wat jullie eerder schreven</a>
        </p>
      )}
      {gesprek.map((one, n) => (
        <Een bericht={one} vorige={gesprek[n - 1]} actorId={actor.id} />
      ))}
      {vroeger && (
        <p>
          <a href={paths.eigenBericht(bericht.id)}>Terug naar de nieuwste berichten</a>
        </p>
      )}
      <Antwoord {...props} />
      <h2>Genoeg gehad?</h2>
      {contact.doorMij ? (
        <PostButton action={paths.deblokkade(bericht.id)} label={`Laat ${contact.naam} weer schrijven`} />
      ) : (
        <PostButton action={paths.blokkade(bericht.id)} label={`Blokkeer ${contact.naam}`} />
      )}
    </Page>
  )
}

type EenProps = { bericht: Bericht; vorige: Bericht | undefined; actorId: string }

/** The subject stands where it begins: an answer bears the same. */
const Een = ({ bericht, vorige, actorId }: EenProps) => {
  const isOwn = bericht.vanId === actorId
  const begins = zonderRe(bericht.onderwerp) !== zonderRe(vorige?.onderwerp ?? '')
  return (
    <article class={isOwn ? 'vonk-bericht vonk-bericht--eigen' : 'vonk-bericht'} id={`bericht-${bericht.id}`}>
      {begins && <h2>{bericht.onderwerp}</h2>}
      <p class="vonk-kopje">
        {isOwn ? 'Jij' : bericht.van}
        {dot}
        <Moment at={bericht.verstuurdOp} />
        {bericht.adresGedeeld && `${dot}met e-mailadres`}{' '}
        {isNieuw(bericht, actorId) && <Badge kind="sun">Nieuw</Badge>}
      </p>
      <RichText html={renderMarkdown(bericht.tekst)} />
      <Actions>
        <PostButton
          action={paths.berichtVerwijdering(bericht.id)}
          label={
            <>
              Verwijder bij mij
              <span class="vonk-onzichtbaar">
                : het bericht van <Moment at={bericht.verstuurdOp} />
              </span>
            </>
          }
          kind="subtle"
        />
        {!isOwn && <MeldLink href={paths.melden('bericht', bericht.id)} titel="dit bericht" />}
      </Actions>
    </article>
  )
}

const Antwoord = ({ bericht, contact, form, bereikbaar }: GesprekProps) =>
  bereikbaar ? (
    <section>
      <h2>Antwoord</h2>
      <Form action={paths.berichtAntwoord(bericht.id)} form={form} submit="Verstuur" sleutel={randomUUID()}>
        <Inhoud form={form} wie={contact.naam} label="Je antwoord" />
      </Form>
    </section>
  ) : (
    <Dicht {...contact} />
  )

/** What stands instead of the form. */
const Dicht = ({ inkoop, doorMij }: Contact) =>
  inkoop ? (
    <Alert kind="info" title={inkoopLoopt}>
      <InkoopUitleg {...inkoop} />
    </Alert>
  ) : (
    <Alert kind="info" title={nietBereikbaar}>
      {doorMij ? 'Je hebt dit lid geblokkeerd.' : 'Je kunt dit lid nu geen bericht sturen.'}
    </Alert>
  )
