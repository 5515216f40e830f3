import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  Form,
  type FormState,
  Page,
  PageTitle,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Contact, Inkoop } from './bericht.ts'
import { Inhoud, InkoopUitleg, inkoopLoopt } from './views.tsx'

export type Over = 'vraag' | 'meedoen'

const woorden = {
  vraag: {
    titel: 'Vraag het team',
    lead: 'Je vraag gaat naar wie deze proeftuin trekt, via Vonk. Jullie zien elkaars adres niet.',
    label: 'Je vraag',
    uitleg:
      'Leden vragen het team hoe iets ging, of ze een keer mogen komen kijken. Het team antwoordt via Vonk.',
  },
  meedoen: {
    titel: 'Vraag of je mee kunt doen',
    lead: 'Vertel wat je wilt brengen. Wie de proeftuin trekt, leest het en kan je uitnodigen voor het team.',
    label: 'Wat wil je brengen?',
    uitleg:
      'Meedoen kan op veel manieren: meedenken, werk hebben, mensen begeleiden, of vertellen wat jij meemaakte.',
  },
} satisfies Record<Over, Record<string, string>>

type Shared = { shell: Shell; proeftuin: Proeftuin; over: Over }
type TeamvraagProps = Shared & { form: FormState; open: Contact[]; inkoop: Inkoop | null }

const backTo = ({ id, titel }: Proeftuin) => [
  { href: paths.proeftuinen(), label: 'Proeftuinen' },
  { href: paths.proeftuin(id), label: titel },
]

export const TeamvraagPage = ({ shell, proeftuin: p, over, form, open, inkoop }: TeamvraagProps) => (
  <Page shell={shell} title={woorden[over].titel} back={backTo(p)}>
    <PageTitle title={woorden[over].titel} lead={open.length > 0 && woorden[over].lead} />
    {open.length > 0 ? (
      <Form
        action={paths.teamvraag(p.id, over === 'meedoen' ? over : undefined)}
        form={form}
        submit="Verstuur"
        sleutel={randomUUID()}
        cancel={{ href: paths.proeftuin(p.id), label: 'Toch niet' }}
      >
        <Inhoud form={form} wie={open.map(({ naam }) => naam).join(' en ')} label={woorden[over].label} />
      </Form>
    ) : (
      <Dicht proeftuin={p} inkoop={inkoop} />
    )}
  </Page>
)

type DichtProps = { proeftuin: Proeftuin; inkoop: Inkoop | null }

/** The same whatever the reason, but for a purchase that the actor knows of, and for who leads it alone. */
const Waarom = ({ proeftuin: p, inkoop }: DichtProps) => {
  if (inkoop)
    return (
      <Alert kind="info" title={inkoopLoopt}>
        <InkoopUitleg {...inkoop} />
      </Alert>
    )
  if (p.rol === 'trekker')
    return (
      <Alert kind="info" title="Je trekt deze proeftuin zelf">
        <p>Schrijf het in het logboek, dan leest je team het.</p>
      </Alert>
    )
  return (
    <Alert kind="info" title="Nu niet bereikbaar via Vonk">
      <p>Wie deze proeftuin trekt, kun je nu geen bericht sturen. Probeer het later nog eens.</p>
    </Alert>
  )
}

const Dicht = ({ proeftuin: p, inkoop }: DichtProps) => (
  <>
    <Waarom proeftuin={p} inkoop={inkoop} />
    <Actions>
      <ButtonLink href={paths.proeftuin(p.id)} kind="secondary">
        Terug naar de proeftuin
      </ButtonLink>
      {!inkoop && p.rol === null && (
        <ButtonLink href={paths.contact()} kind="secondary">
          Vraag het het adviesteam
        </ButtonLink>
      )}
    </Actions>
  </>
)

/** For who is no member: what it is, and the way in with this as the goal. */
export const UitlegPage = ({ shell, proeftuin: p, over, isGast }: Shared & { isGast: boolean }) => (
  <Page shell={shell} title={woorden[over].titel} back={backTo(p)}>
    <PageTitle title={woorden[over].titel} lead={woorden[over].uitleg} />
    <p>
      Daarvoor ben je lid van Vonk. Dat is gratis, ook voor leveranciers. Je meldt je aan met je e-mailadres
      van je werk, en zegt erbij dat het om deze proeftuin gaat.
    </p>
    <Actions>
      <ButtonLink href={paths.doeMee(undefined, p.id)}>Word lid</ButtonLink>
      {!isGast && (
        <ButtonLink
          href={paths.inloggen(paths.teamvraag(p.id, over === 'meedoen' ? over : undefined))}
          kind="secondary"
        >
          Ik ben al lid
        </ButtonLink>
      )}
    </Actions>
  </Page>
)
