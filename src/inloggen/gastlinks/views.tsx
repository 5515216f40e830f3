import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  EndPage,
  Form,
  type FormState,
  type IconName,
  Moment,
  Page,
  type Shell,
  sayMoment,
  TextField,
} from '#src/platform/components/index.ts'
import { type Gastlink, meesteKeren, standOf } from './gastlink.ts'
import type { Gastdoel, Getoond } from './places.ts'

type VraagProps = {
  shell: Shell
  sleutel: string
  link: Gastlink
  doel: Gastdoel
  getoond: Getoond
  form: FormState
  doorgave: FormState
}

/** Opening it uses nothing up: a mail scanner opens links. */
export const VraagPage = ({ shell, sleutel, link, doel, getoond, form, doorgave }: VraagProps) => (
  <Page shell={shell} title={getoond.titel}>
    <h1>{getoond.titel}</h1>
    {getoond.vraag}
    <h2>Jouw antwoord</h2>
    <Form action={paths.gastantwoord(sleutel)} form={form} submit="Geef antwoord" sleutel={randomUUID()}>
      {(getoond.velden ?? doel.velden)(form)}
    </Form>
    <p>
      Je hoeft niet in te loggen. Deze link is alleen voor {link.email} en werkt tot en met{' '}
      <Moment at={link.verlooptOp} dateOnly />.
    </p>
    <Doorgave sleutel={sleutel} link={link} form={doorgave} />
  </Page>
)

const Doorgave = ({ sleutel, link, form }: { sleutel: string; link: Gastlink; form: FormState }) => (
  <details class="vonk-uitklap" open={Object.keys(form.problems).length > 0}>
    <summary>Dit is niet aan mij</summary>
    <Form
      action={paths.gastdoorgave(sleutel)}
      naam="doorgave"
      form={form}
      submit="Geef door"
      sleutel={randomUUID()}
      kind="secondary"
    >
      <p>
        {link.keer < meesteKeren
          ? 'Weet je wie het wel weet? Dan stuurt Vonk de vraag daarheen. Laat het veld leeg als je het niet weet: dan hoort wie het vroeg alleen dat jij het niet bent.'
          : 'De vraag is al een paar keer doorgegeven. Wie het vroeg, hoort dat jij het niet bent en zoekt iemand anders.'}
      </p>
      {link.keer < meesteKeren && (
        <TextField
          form={form}
          name="email"
          label="E-mailadres van wie het wel weet"
          type="email"
          optional
          maxlength={254}
          width="middel"
        />
      )}
    </Form>
  </details>
)

type EndProps = { shell: Shell; title: string; icon: IconName; action?: Child; children: Child }

const End = ({ action, ...props }: EndProps) => (
  <EndPage {...props} action={action ?? <ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>} />
)

type LinkProps = { shell: Shell; link: Gastlink }

const wie = ({ door }: Gastlink) => door ?? 'wie je de mail stuurde'

/** Used twice, late, passed on or revoked: what happened, and how to go on. */
export const VoorbijPage = ({ shell, link }: LinkProps) => {
  switch (standOf(link)) {
    case 'gebruikt':
      return (
        <End shell={shell} title="Hier is al op geantwoord" icon="circle-check">
          Dat was {sayMoment(link.gebruiktOp ?? new Date(), new Date())}. Klopt dat antwoord niet? Laat het{' '}
          {wie(link)} weten: die kan de vraag opnieuw stellen.
        </End>
      )
    case 'doorgegeven':
      return (
        <End shell={shell} title="Deze vraag is doorgegeven" icon="circle-check">
          Jij hoeft niets meer te doen. Is de vraag toch voor jou? Vraag {wie(link)} om een nieuwe link.
        </End>
      )
    case 'ingetrokken':
      return (
        <End shell={shell} title="Deze vraag is niet meer nodig" icon="circle-x">
          Er is al antwoord, of de vraag is ingetrokken. Je hoeft niets te doen. Wil je weten hoe het zit?
          Vraag het {wie(link)}.
        </End>
      )
    default:
      return (
        <End shell={shell} title="Deze link werkt niet meer" icon="clock">
          Hij werkte tot en met {sayMoment(link.verlooptOp, new Date(), true)}. Wil je alsnog antwoorden?
          Vraag {wie(link)} om een nieuwe link.
        </End>
      )
  }
}

export const OnbekendPage = ({ shell }: { shell: Shell }) => (
  <End shell={shell} title="Deze link werkt niet" icon="circle-x">
    Misschien mist er een stuk van. Open de link in de mail, of kopieer hem helemaal. Lukt het niet? Vraag wie
    je de mail stuurde om een nieuwe link.
  </End>
)

export const WegPage = ({ shell, link }: LinkProps) => (
  <End shell={shell} title="Deze vraag is er niet meer" icon="circle-x">
    Waar de vraag over ging, is weggehaald of al geregeld. Je hoeft niets te doen. Wil je weten hoe het zit?
    Vraag het {wie(link)}.
  </End>
)

export const DichtPage = ({ shell, link }: LinkProps) => (
  <End shell={shell} title="Dit is nu dicht" icon="lock">
    Er loopt een inkoop waar deze vraag over gaat. Zo lang blijft de vraag voor jou dicht: dat is eerlijk voor
    iedereen die mag bieden. De link werkt weer als de inkoop voorbij is. Is hij dan verlopen? Vraag{' '}
    {wie(link)} om een nieuwe.
  </End>
)

export const AnderPage = ({ shell, naam }: { shell: Shell; naam: string }) => (
  <End shell={shell} title="Deze vraag is voor iemand anders" icon="lock">
    Je bent ingelogd als {naam}, en de link is voor een ander e-mailadres. Is dat ook van jou? Log uit en open
    de link opnieuw. Anders kun je de mail weggooien, of terugsturen naar wie hem jou gaf.
  </End>
)

export const BedanktPage = ({ shell, tekst }: { shell: Shell; tekst: string }) => (
  <End shell={shell} title="Dank je wel" icon="circle-check">
    {tekst}
  </End>
)
