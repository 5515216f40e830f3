import { randomUUID } from 'node:crypto'
import { keuzeOptions, type Rol } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { soortOptions } from '#src/netwerk/organisaties/organisatie.ts'
import { LeverancierswerkFields } from '#src/netwerk/werk/cards.tsx'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  EmptyState,
  EndPage,
  Form,
  type FormState,
  Page,
  PageTitle,
  SelectField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'

import type { Doel } from './places.ts'

type DoeMeeProps = {
  shell: Shell
  form: FormState
  rollen: Rol[]
  uitnodiger: { id: string; door: string } | null
  /** Signed in with an account from elsewhere, that no member has. */
  elders?: boolean
  /** For what somebody came. */
  doel?: Doel | null
}

export const DoeMeePage = ({ shell, form, rollen, uitnodiger, elders = false, doel }: DoeMeeProps) => (
  <Page
    shell={shell}
    title="Doe mee"
    description="Word lid van Vonk, het lerende netwerk voor social return. Voor iedereen die meewerkt aan banen die blijven."
    scripts={['suggestieVeld.js']}
  >
    <PageTitle
      title="Doe mee"
      lead="Vonk is voor iedereen die meewerkt aan social return. Meedoen is gratis, ook voor leveranciers."
    />
    {uitnodiger && (
      <Alert kind="info">
        <p>
          <strong>{uitnodiger.door}</strong> vraagt je mee te doen.
        </p>
      </Alert>
    )}
    {doel && (
      <Alert kind="info">
        <p>Je meldt je aan om {doel.wat}. Dat staat hieronder al bij je reden; vul het gerust aan.</p>
      </Alert>
    )}
    {elders && (
      <Alert kind="info" title="Je bent nog geen lid van Vonk">
        Je kunt je hier aanmelden. Je naam en e-mailadres staan er al. Ben je wel lid, maar met een ander
        adres? Log dan in met een link per mail, en koppel je account bij Mijn Vonk.
      </Alert>
    )}
    <p>
      Je krijgt eerst een mail om je adres te bevestigen. Werk je bij een overheid die we kennen? Dan ben je
      daarna meteen lid. Anders leest het adviesteam je aanmelding en hoor je het binnen een paar dagen.
    </p>
    <Form action={paths.doeMee()} form={form} submit="Meld je aan" sleutel={randomUUID()}>
      {uitnodiger && <input type="hidden" name="uitnodiging" value={uitnodiger.id} />}
      <Fields form={form} rollen={rollen} />
    </Form>
    <p>
      Ben je al lid? <a href={paths.inloggen()}>Log in</a>. Wat we met je gegevens doen, lees je bij{' '}
      <a href={paths.privacy()}>Privacy</a>.
    </p>
  </Page>
)

const Fields = ({ form, rollen }: Pick<DoeMeeProps, 'form' | 'rollen'>) => (
  <>
    <TextField form={form} name="naam" label="Je naam" autocomplete="name" maxlength={100} width="middel" />
    <TextField
      form={form}
      name="email"
      label="Je e-mailadres op het werk"
      type="email"
      autocomplete="email"
      maxlength={254}
      width="middel"
    />
    <OrganisatieFields
      form={form}
      naam="Waar werk je?"
      naamHint="Typ de naam en kies uit de lijst. Staat je organisatie er niet bij? Typ dan de hele naam."
      soortHint="Alleen nodig als je organisatie nog niet in de lijst staat."
    />
    <SelectField form={form} name="rol" label="Wat doe je?" options={keuzeOptions(rollen)} />
    <LeverancierswerkFields form={form} naam />
    <TextArea
      form={form}
      name="motivatie"
      label="Waarom wil je meedoen?"
      hint="Een paar zinnen is genoeg. Schrijf niets over kandidaten."
      maxlength={1000}
    />
  </>
)

type OrganisatieFieldsProps = { form: FormState; naam: string; naamHint: string; soortHint: string }

/** One that is known, or a new one with its kind; for who asks and for who admits. */
export const OrganisatieFields = ({ form, naam, naamHint, soortHint }: OrganisatieFieldsProps) => (
  <>
    <suggestie-veld bron={paths.organisatieZoek()} waarde="naam" uitleg="plaats">
      <TextField
        form={form}
        name="organisatie"
        label={naam}
        hint={naamHint}
        autocomplete="organization"
        maxlength={200}
      />
    </suggestie-veld>
    <SelectField
      form={form}
      name="soort"
      label="Wat voor organisatie is het?"
      hint={soortHint}
      options={soortOptions}
      optional
    />
  </>
)

/** The same for every address: whether it is known is told in the mail only. */
export const OnderwegPage = ({ shell, postvak }: { shell: Shell; postvak: boolean }) => (
  <EndPage
    shell={shell}
    title="Kijk in je mail"
    icon="mail"
    action={postvak && <ButtonLink href={paths.postvak()}>Open het postvak</ButtonLink>}
  >
    <p>We stuurden je een mail met een link. Daarmee ga je verder.</p>
    {postvak ? (
      <p>Er gaat hier geen echte mail uit. Je leest hem in het postvak.</p>
    ) : (
      <p>Kwam er niets? Kijk bij de ongewenste mail, of meld je over een uur opnieuw aan.</p>
    )}
  </EndPage>
)

export const BevestigdPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={shell}
    title="Je adres is bevestigd"
    icon="circle-check"
    action={<ButtonLink href={paths.proeftuinen()}>Kijk alvast rond</ButtonLink>}
  >
    <p>Het adviesteam leest je aanmelding. Je krijgt binnen een paar dagen een mail.</p>
  </EndPage>
)

export const BeantwoordPage = ({ shell }: { shell: Shell }) => (
  <Page shell={shell} title="Je antwoord is binnen">
    <EmptyState
      level={1}
      icon="circle-check"
      title="Dank je, je antwoord is binnen"
      action={<ButtonLink href={paths.proeftuinen()}>Kijk alvast rond</ButtonLink>}
    >
      <p>Het adviesteam leest het en stuurt je een mail.</p>
    </EmptyState>
  </Page>
)
