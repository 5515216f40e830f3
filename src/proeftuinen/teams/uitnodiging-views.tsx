import { randomUUID } from 'node:crypto'
import { AkkoordZin } from '#src/netwerk/voorwaarden/cards.tsx'
import { LeverancierswerkFields } from '#src/netwerk/werk/cards.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Alert,
  ButtonLink,
  EndPage,
  Form,
  type FormState,
  Page,
  Paragraphs,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Ontvangen } from './team.ts'

const Question = ({ titel, door, organisatie, rol, boodschap }: Ontvangen) => (
  <>
    <h1>Doe mee aan ‘{titel}’</h1>
    <p>
      {door} van {organisatie} vraagt je mee te doen. Je rol: {teamrolLabel[rol].toLowerCase()}.
    </p>
    {boodschap && (
      <blockquote>
        <Paragraphs text={boodschap} />
      </blockquote>
    )}
  </>
)

/** What saying yes opens, and to whom it shows. */
const WatJeZiet = ({ levert }: Ontvangen) => (
  <>
    <h2>Wat je ziet als je meedoet</h2>
    {levert ? (
      <>
        <p>
          Van deze proeftuin lees je wat voor het team, het netwerk of iedereen is, behalve wat een andere
          leverancier voor het team schreef. Wat voor de overheid is, lees je niet.
        </p>
        <p>
          Wordt er een inkoop voorbereid? Dan lees je alleen je eigen aantekeningen voor het team en wat
          openbaar is. Loopt de inkoop? Dan lees je alleen wat openbaar is, tot die voorbij is. Dat blijft zo
          als je uit het team stapt.
        </p>
      </>
    ) : (
      <p>De vraag, het logboek en de afspraken van deze proeftuin, ook wat alleen voor het team is.</p>
    )}
    <p>Het team ziet je naam, je rol en waar je werkt. Andere leden zien dat je meedoet.</p>
  </>
)

/** A press, and never a look: a mail scanner opens links. */
const NoThanks = ({ sleutel }: { sleutel: string }) => (
  <>
    <h2>Liever niet?</h2>
    <p>Je hoeft niet te zeggen waarom. Wie je vroeg, ziet alleen dat je niet meedoet.</p>
    <PostButton action={paths.afwijzing(sleutel)} label="Nee, dank je" />
  </>
)

type KennismakingProps = { shell: Shell; token: string; uitnodiging: Ontvangen; form: FormState }

export const KennismakingPage = ({ shell, token, uitnodiging, form }: KennismakingProps) => (
  <Page shell={shell} title="Een uitnodiging">
    <Question {...uitnodiging} />
    <WatJeZiet {...uitnodiging} />
    <h2>Doe je mee?</h2>
    <Form action={paths.uitnodiging(token)} form={form} submit="Ja, ik doe mee" sleutel={randomUUID()}>
      <p>Je hebt nog geen account. Vertel wie je bent, dan kun je meteen meekijken in deze proeftuin.</p>
      <TextField form={form} name="naam" label="Je naam" autocomplete="name" maxlength={100} width="middel" />
      <TextField
        form={form}
        name="functie"
        label="Je functie"
        optional
        autocomplete="organization-title"
        maxlength={120}
        width="middel"
      />
      <LeverancierswerkFields form={form} />
      <AkkoordZin />
    </Form>
    <NoThanks sleutel={token} />
  </Page>
)

/** `neverLeads`: asked to lead, by who did not know that this member works for a supplier. */
type LidProps = { shell: Shell; uitnodiging: Ontvangen; isReceiver: boolean; neverLeads: boolean }

export const LidPage = ({ shell, uitnodiging, isReceiver, neverLeads }: LidProps) => (
  <Page shell={shell} title="Een uitnodiging">
    <Question {...uitnodiging} />
    <WatJeZiet {...uitnodiging} />
    {isReceiver ? (
      <>
        {neverLeads ? (
          <Alert kind="warning" title="Deze rol kan niet">
            <p>
              Wie aan de kant van leveranciers staat, trekt geen proeftuin. Vraag {uitnodiging.door} om een
              uitnodiging in een andere rol.
            </p>
          </Alert>
        ) : (
          <>
            <AkkoordZin />
            <PostButton action={paths.aanneming(uitnodiging.id)} label="Ja, ik doe mee" kind="primary" />
          </>
        )}
        <NoThanks sleutel={uitnodiging.id} />
      </>
    ) : (
      <>
        <p>Je hebt al een account. Log eerst in, dan antwoord je hier.</p>
        <Actions>
          <ButtonLink href={paths.inloggen(paths.uitnodiging(uitnodiging.id))}>Log in</ButtonLink>
        </Actions>
      </>
    )}
  </Page>
)

export const AfgeslagenPage = ({ shell, uitnodiging: { titel, door } }: GeslotenProps) => (
  <EndPage
    shell={shell}
    title="Je doet niet mee"
    icon="circle-check"
    action={<ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>}
  >
    Je sloeg de uitnodiging voor ‘{titel}’ af. Bedenk je je? Vraag {door} om een nieuwe.
  </EndPage>
)

type GeslotenProps = { shell: Shell; uitnodiging: Ontvangen }

export const GeslotenPage = ({ shell, uitnodiging: { titel, door } }: GeslotenProps) => (
  <EndPage
    shell={shell}
    title="Deze proeftuin is nu dicht"
    icon="lock"
    action={<ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>}
  >
    Bij ‘{titel}’ loopt een inkoop. Zo lang kan er geen leverancier bij komen: dat is eerlijk voor iedereen.
    Vraag {door} daarna om een nieuwe uitnodiging.
  </EndPage>
)

export const VerlopenPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={shell}
    title="Deze uitnodiging werkt niet meer"
    icon="clock"
    action={<ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>}
  >
    Hij is al gebruikt, ingetrokken of te oud. Vraag wie je uitnodigde om een nieuwe.
  </EndPage>
)
