import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  CardList,
  capital,
  EmptyState,
  EndPage,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  RadioField,
  type Shell,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { optionsOf } from '#src/proeftuinen/proeftuin/labels.ts'
import { type Gevolgd, meldredenen, meldredenHint, meldredenKort, meldredenLabel } from './melding.ts'

type MeldProps = {
  shell: Shell
  form: FormState
  wat: string
  id: string
  /** ‘deze proeftuin’. */
  dit: string
}

export const MeldPage = ({ shell, form, wat, id, dit }: MeldProps) => (
  <Page shell={shell} title={`Meld ${dit}`}>
    <PageTitle
      title={`Meld ${dit}`}
      lead="Zie je iets wat hier niet hoort? Goed dat je het zegt. Het adviesteam kijkt ernaar."
    />
    <Form action={paths.melden(wat, id)} form={form} submit="Verstuur je melding" sleutel={randomUUID()}>
      <RadioField
        form={form}
        name="reden"
        label="Wat is er mis?"
        options={optionsOf(meldredenen, meldredenLabel, meldredenHint)}
      />
      <TextArea
        form={form}
        name="toelichting"
        label="Leg het uit"
        hint="Waar staat het, en waarom hoort het hier niet? Neem geen persoonsgegevens over: het adviesteam ziet zelf wat er staat."
        maxlength={4000}
        rows={5}
      />
      {shell.lid === null && (
        <TextField
          form={form}
          name="email"
          type="email"
          autocomplete="email"
          label="Je e-mailadres"
          hint="Alleen om je te laten weten wat we deden. Wie dit schreef, krijgt het niet te zien."
          optional
        />
      )}
    </Form>
    <p class="vonk-klein">
      Wie dit schreef hoort niet dat jij het meldde. Lees{' '}
      <a href={paths.huisregels()}>wat er met een melding gebeurt</a>.
    </p>
  </Page>
)

export const DankPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={shell}
    title="Dank je wel"
    icon="heart-handshake"
    action={
      shell.lid ? (
        <ButtonLink href={paths.mijnMeldingen()}>Volg je melding</ButtonLink>
      ) : (
        <ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>
      )
    }
  >
    <p>
      Je melding is binnen bij het adviesteam. Zo houd je Vonk een plek waar mensen eerlijk durven schrijven.
    </p>
    <p>
      {shell.lid
        ? 'In Mijn Vonk zie je wat ermee gebeurt.'
        : 'Gaf je een e-mailadres op? Dan krijg je een mail met een link waarmee je volgt wat ermee gebeurt.'}
    </p>
  </EndPage>
)

export const MijnMeldingenPage = ({ shell, meldingen }: { shell: Shell; meldingen: Gevolgd[] }) => (
  <Page shell={shell} title="Wat je meldde" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle title="Wat je meldde" lead="En wat het adviesteam ermee deed. Alleen jij ziet dit." />
    {meldingen.length === 0 ? (
      <EmptyState title="Je meldde nog niets" icon="flag" level={2}>
        Bij alles in Vonk staat ‘Meld dit’. Staat er bijvoorbeeld iets over iemands gezondheid? Meld het, dan
        kijkt het adviesteam ernaar.
      </EmptyState>
    ) : (
      <CardList label="Wat je meldde">
        {meldingen.map((melding) => (
          <GevolgdCard melding={melding} />
        ))}
      </CardList>
    )}
  </Page>
)

const GevolgdCard = ({ melding: m }: { melding: Gevolgd }) => (
  <Card
    eyebrow={<Moment at={m.gemeldOp} dateOnly />}
    title={capital(m.aanduiding)}
    badges={<Badge icon={m.afgehandeldOp ? 'circle-check' : 'clock'}>{uitslagOf(m)}</Badge>}
    footer={<>Gemeld als: {meldredenKort[m.reden]}</>}
  >
    {m.motivering && <p>“{m.motivering}”</p>}
  </Card>
)

export function uitslagOf({ afgehandeldOp, besluit, hersteld }: Gevolgd): string {
  if (!afgehandeldOp) return 'Het adviesteam kijkt ernaar'
  if (hersteld) return 'Weggehaald, en na bezwaar terug'
  if (besluit === 'weghalen') return 'Weggehaald'
  return besluit === 'aanpassen' ? 'De schrijver is gevraagd het aan te passen' : 'Blijft staan'
}

export const VolgPage = ({ shell, melding }: { shell: Shell; melding: Gevolgd }) => (
  <Page shell={shell} title="Je melding">
    <PageTitle title="Je melding" badges={<Badge icon="flag">{meldredenKort[melding.reden]}</Badge>} />
    <p>
      Je meldde <Moment at={melding.gemeldOp} />: {melding.aanduiding}.
    </p>
    <Alert kind={melding.afgehandeldOp ? 'good' : 'info'} title={uitslagOf(melding)}>
      {melding.motivering ? (
        <p>Het adviesteam schrijft: “{melding.motivering}”</p>
      ) : (
        <p>Is er iets besloten? Dan krijg je een mail. Deze link blijft werken.</p>
      )}
    </Alert>
  </Page>
)

export const VolgVervallenPage = ({ shell }: { shell: Shell }) => (
  <EndPage
    shell={shell}
    title="Deze link werkt niet"
    icon="link"
    action={<ButtonLink href={paths.home()}>Naar de voorpagina</ButtonLink>}
  >
    Open de link in je mail opnieuw. Is een deel ervan weggevallen? Kopieer hem dan in zijn geheel.
  </EndPage>
)
