import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  Card,
  CheckboxField,
  capital,
  DataList,
  emptyForm,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  PostButton,
  RadioField,
  type Shell,
  TextArea,
  TwoColumns,
} from '#src/platform/components/index.ts'
import type { Inhoud, Momentopname } from '#src/platform/te-melden.ts'
import { optionsOf } from '#src/proeftuinen/proeftuin/labels.ts'
import {
  besluiten,
  besluitHint,
  besluitLabel,
  type Maatregel,
  type Melding,
  meldredenKort,
  spoedUren,
} from './melding.ts'
import { Verloop } from './verloop-view.tsx'

export type MeldingForms = Record<'voorstel' | 'afwijzing' | 'uitspraak', FormState>
export const noForms: MeldingForms = { voorstel: emptyForm, afwijzing: emptyForm, uitspraak: emptyForm }

export type MeldingProps = {
  shell: Shell
  melding: Melding
  /** As it is now; undefined when it is gone altogether. */
  nu: Inhoud | undefined
  maatregelen: Maatregel[]
  can: { propose: boolean; settle: boolean; hear: boolean }
  forms: MeldingForms
}

export const MeldingPage = (props: MeldingProps) => {
  const { shell, melding: m } = props
  return (
    <Page
      shell={shell}
      title="Melding"
      back={[
        { href: paths.adviesteam(), label: 'Adviesteam' },
        { href: paths.meldingen(), label: 'Meldingen' },
      ]}
    >
      <PageTitle
        title={capital(m.aanduiding)}
        badges={<Badge icon="flag">{capital(meldredenKort[m.reden])}</Badge>}
      />
      <TwoColumns
        main={
          <>
            <section aria-labelledby="toelichting">
              <h2 id="toelichting">Wat er gemeld is</h2>
              <Paragraphs text={m.toelichting} />
            </section>
            <Inhouden {...props} />
            <Verloop maatregelen={props.maatregelen} />
            <Beslissing {...props} />
          </>
        }
        side={<Feiten {...props} />}
      />
    </Page>
  )
}

/** As it was when it was reported, and as it is: once when that is the same. */
const Inhouden = ({ melding, nu }: MeldingProps) => {
  const same = nu !== undefined && wordsOf(nu.momentopname) === wordsOf(melding.momentopname)
  return (
    <section aria-labelledby="inhoud">
      <h2 id="inhoud">Waar het over gaat</h2>
      <div class="vonk-opnamen">
        <Opname
          titel={same ? 'Zo stond het er, en zo staat het er nu' : 'Zoals het was toen het gemeld werd'}
          {...melding}
        />
        {!same && nu && <Opname titel="Zoals het nu is" momentopname={nu.momentopname} />}
      </div>
      {!nu && <p>Het is er niet meer.</p>}
    </section>
  )
}

/** The database keeps the parts, not the order of their names. */
const wordsOf = ({ titel, delen }: Momentopname) =>
  [titel, ...delen.map(({ naam, tekst }) => `${naam}: ${tekst}`)].join('\n')

const Opname = ({ titel, momentopname }: { titel: string; momentopname: Momentopname }) => (
  <Card level={3} eyebrow={titel} title={momentopname.titel}>
    {momentopname.delen.map(({ naam, tekst }) => (
      <>
        <h4 class="vonk-kopje">{naam}</h4>
        <Paragraphs text={tekst} />
      </>
    ))}
    {momentopname.delen.length === 0 && <p>Verder staat er niets.</p>}
  </Card>
)

const Feiten = ({ melding: m, nu }: MeldingProps) => (
  <Card level={2} title="Gegevens">
    <DataList
      items={[
        { label: 'Gemeld', value: <Moment at={m.gemeldOp} /> },
        { label: 'Door', value: m.doorLid ? 'Een lid' : 'Een bezoeker' },
        ...(m.afgehandeldOp ? [{ label: 'Afgehandeld', value: <Moment at={m.afgehandeldOp} /> }] : []),
        // A message is nobody's page but of the two who wrote it.
        ...(nu && m.soort !== 'bericht'
          ? [{ label: 'Waar', value: <a href={nu.href}>Naar de pagina</a> }]
          : []),
      ]}
    />
  </Card>
)

const Beslissing = (props: MeldingProps) => {
  const { can, maatregelen } = props
  if (can.propose) return <Voorstel {...props} />
  if (can.settle) return <Bevestiging {...props} />
  if (can.hear) return <Uitspraak {...props} />
  return (
    maatregelen.some((m) => m.bezwaar && !m.bezwaar.behandeldOp) && (
      <Alert kind="info">Over dit bezwaar beslist iemand die er nog niet bij betrokken was.</Alert>
    )
  )
}

const Voorstel = ({ melding, forms: { voorstel: form } }: MeldingProps) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit">Wat doen we?</h2>
    <Form
      action={paths.meldingMaatregel(melding.id)}
      form={form}
      submit="Leg dit vast"
      sleutel={randomUUID()}
    >
      <RadioField
        form={form}
        name="besluit"
        label="Je voorstel"
        options={optionsOf(besluiten, besluitLabel, besluitHint)}
      />
      <TextArea
        form={form}
        name="motivering"
        label="Waarom?"
        hint="De schrijver leest dit, en wie het meldde ook. Schrijf niet op wie het meldde, en neem geen persoonsgegevens over."
        maxlength={2000}
      />
      <CheckboxField
        form={form}
        name="spoed"
        label="Verberg het meteen"
        hint={`Voor persoonsgegevens die nu weg moeten. Bevestigt niemand het binnen ${spoedUren / 24} dagen? Dan komt het vanzelf terug.`}
      />
    </Form>
  </section>
)

const Bevestiging = ({ melding, forms: { afwijzing: form } }: MeldingProps) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit">Jij bent de tweede</h2>
    <p>
      Bevestig je? Dan ziet niemand het nog: niet op een pagina, niet in een lijst en niet bij het zoeken. De
      schrijver krijgt een mail met de uitleg en kan bezwaar maken.
    </p>
    <PostButton action={paths.meldingBevestiging(melding.id)} label="Bevestig: haal het weg" kind="danger" />
    <h3>Ben je het er niet mee eens?</h3>
    <Form
      action={paths.meldingAfwijzing(melding.id)}
      form={form}
      submit="Wijs het voorstel af"
      kind="secondary"
      sleutel={randomUUID()}
    >
      <TextArea
        form={form}
        name="afwijzing"
        label="Waarom niet?"
        hint="Alleen het adviesteam leest dit. De melding blijft open, en wat verborgen was komt terug."
        maxlength={2000}
      />
    </Form>
  </section>
)

const Uitspraak = ({ melding, forms: { uitspraak: form } }: MeldingProps) => (
  <section aria-labelledby="besluit">
    <h2 id="besluit">Beslis over het bezwaar</h2>
    <p>Je had er nog niets mee te maken. Daarom kijk jij er met frisse ogen naar.</p>
    <Form
      action={paths.meldingUitspraak(melding.id)}
      form={form}
      submit="Leg dit vast"
      sleutel={randomUUID()}
    >
      <RadioField
        form={form}
        name="uitspraak"
        label="Wat besluit je?"
        options={[
          { value: 'terug', label: 'Zet het terug', hint: 'Precies zoals het was.' },
          { value: 'blijft', label: 'Het blijft weg' },
        ]}
      />
      <TextArea
        form={form}
        name="motivering"
        label="Waarom?"
        hint="De schrijver leest dit."
        maxlength={2000}
      />
    </Form>
  </section>
)
