import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { Organisatie } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  amount,
  ButtonLink,
  CheckboxField,
  capital,
  DataList,
  dotted,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  SelectField,
  type Shell,
  Table,
  TextArea,
  TextField,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { regimeLabels } from '#src/tellen/telregimes/telregime.ts'
import { type Doel, doelsectoren, sayVan, sectorLabels } from './doel.ts'

type LijstProps = { shell: Shell; doelen: Doel[]; canKeep: boolean; form: FormState }

/** `eigen`: the organisation of who reads it, of which the targets stand elsewhere. */
export const DoelenPage = ({
  shell,
  doelen,
  canKeep,
  form,
  eigen,
}: LijstProps & { eigen: string | null }) => (
  <Page shell={shell} title="Doelen">
    <PageTitle
      title="Doelen"
      lead="Hoeveel extra banen Nederland afsprak voor mensen met een beperking. Een doel hoort bij een regel om te tellen."
    />
    {eigen && (
      <p>
        <a href={paths.organisatieDoelen(eigen)}>De doelen van je eigen organisatie</a> lezen alleen jij en je
        collega’s, en het adviesteam.
      </p>
    )}
    <Lijst titel="Landelijke doelen" doelen={doelen} />
    {canKeep && (
      <Nieuw action={paths.doelen()} form={form}>
        <SelectField
          form={form}
          name="sector"
          label="Van wie is het doel?"
          options={doelsectoren.map((value) => ({ value, label: capital(sectorLabels[value]) }))}
        />
      </Nieuw>
    )}
  </Page>
)

type VanProps = LijstProps & { organisatie: Pick<Organisatie, 'id' | 'naam'> }

export const OrganisatieDoelenPage = ({ shell, organisatie, doelen, canKeep, form }: VanProps) => (
  <Page
    shell={shell}
    title="Doelen"
    back={[{ href: paths.organisatie(organisatie.id), label: organisatie.naam }]}
  >
    <PageTitle
      title={`Doelen van ${organisatie.naam}`}
      lead="Alleen wie hier werkt leest dit, en het adviesteam."
    />
    {doelen.length === 0 ? (
      <EmptyState title="Hier staat nog geen doel" icon="chart-bar">
        Een doel is een aantal banen aan het eind van een jaar. Wie de pagina van de organisatie bijhoudt, zet
        het hier neer. Kijk ook naar <a href={paths.doelen()}>wat Nederland afsprak</a>.
      </EmptyState>
    ) : (
      <Lijst titel={`Doelen van ${organisatie.naam}`} doelen={doelen} />
    )}
    {canKeep && <Nieuw action={paths.organisatieDoelen(organisatie.id)} form={form} />}
  </Page>
)

const Lijst = ({ titel, doelen }: { titel: string; doelen: Doel[] }) => (
  <Table
    caption={titel}
    captionHidden
    head={['Doel', 'Banen', 'Bron']}
    numeric={[1]}
    rows={doelen.map((doel) => [
      <a href={paths.doel(doel.id)}>{sayRegel(doel)}</a>,
      doel.vervallen ? 'Vervallen' : amount(doel.banen),
      doel.bron,
    ])}
  />
)

/** In the list of an organisation its name stands above. */
const sayRegel = ({ sector, jaar, regimeTitel }: Doel) =>
  capital(dotted([sector && sectorLabels[sector], `eind ${jaar}`, regimeTitel]))

const sayDoel = ({ banen, jaar }: Doel) => `${amount(banen)} banen, eind ${jaar}`

const Nieuw = ({ action, form, children }: { action: string; form: FormState; children?: Child }) => (
  <section aria-labelledby="nieuw">
    <h2 id="nieuw">Voeg een doel toe</h2>
    <Form action={action} form={form} submit="Voeg toe" sleutel={randomUUID()}>
      {children}
      <TextField
        form={form}
        name="jaar"
        label="Jaar"
        width="kort"
        inputmode="numeric"
        hint="Aan het eind van dit jaar zijn de banen er."
      />
      <SelectField
        form={form}
        name="regime"
        label="Met welke regel tel je?"
        hint={
          <>
            Lees <a href={paths.telregimes()}>hoe Vonk telt</a>.
          </>
        }
        options={Object.entries(regimeLabels).map(([value, label]) => ({ value, label }))}
      />
      <Inhoud form={form} />
    </Form>
  </section>
)

const Inhoud = ({ form }: { form: FormState }) => (
  <>
    <TextField
      form={form}
      name="banen"
      label="Hoeveel banen"
      width="kort"
      inputmode="decimal"
      hint="Geen fte of personen: banen zoals de regel ze telt."
    />
    <TextArea
      form={form}
      name="bron"
      label="Bron"
      rows={2}
      maxlength={500}
      hint="Waar het is afgesproken, en wanneer."
    />
  </>
)

const terug = (doel: Doel) =>
  doel.organisatieId === null
    ? [{ href: paths.doelen(), label: 'Doelen' }]
    : [
        { href: paths.organisatie(doel.organisatieId), label: sayVan(doel) },
        { href: paths.organisatieDoelen(doel.organisatieId), label: 'Doelen' },
      ]

/** `versies`: the newest first. */
type DoelProps = { shell: Shell; versies: [Doel, ...Doel[]]; canKeep: boolean }

export const DoelPage = ({ shell, versies: [doel, ...eerder], canKeep }: DoelProps) => (
  <Page shell={shell} title={sayDoel(doel)} back={terug(doel)}>
    <PageTitle
      title={sayDoel(doel)}
      lead={`Doel van ${sayVan(doel)}.`}
      action={canKeep && <ButtonLink href={paths.doelVersies(doel.id)}>Nieuwe versie</ButtonLink>}
    />
    {doel.vervallen && <Alert kind="warning">Dit is geen doel meer.</Alert>}
    <DataList
      items={[
        { label: 'Geteld met', value: <a href={paths.telregime(doel.regime)}>{doel.regimeTitel}</a> },
        { label: 'Bron', value: doel.bron },
        { label: 'Vastgelegd', value: <Moment at={doel.op} dateOnly /> },
      ]}
    />
    {eerder.length > 0 && <Eerder eerder={eerder} />}
  </Page>
)

const Eerder = ({ eerder }: { eerder: Doel[] }) => (
  <Table
    caption="Wat er eerder stond"
    head={['Versie', 'Banen', 'Vastgelegd', 'Bron']}
    numeric={[1]}
    rows={eerder.map(({ versie, vervallen, banen, op, bron }) => [
      `Versie ${versie}`,
      vervallen ? 'Vervallen' : amount(banen),
      <Moment at={op} dateOnly />,
      bron,
    ])}
  />
)

type VersieProps = { shell: Shell; doel: Doel; form: FormState; intussen: boolean }

/** `intussen`: somebody else laid down a version first. */
export const VersiePage = ({ shell, doel, form, intussen }: VersieProps) => (
  <Page
    shell={shell}
    title="Nieuwe versie"
    back={[...terug(doel), { href: paths.doel(doel.id), label: sayDoel(doel) }]}
  >
    <PageTitle
      title="Nieuwe versie"
      lead={`Doel van ${sayVan(doel)}, eind ${doel.jaar}. Wat er nu staat, blijft te lezen met de datum erbij.`}
    />
    {intussen && (
      <Alert kind="warning" title="Iemand anders legde intussen een versie vast" role="alert">
        <p>
          Er staat nu: {amount(doel.banen)} banen. {doel.bron} Klopt wat jij schreef dan nog? Leg het vast.
        </p>
      </Alert>
    )}
    <Form
      action={paths.doelVersies(doel.id)}
      form={form}
      submit="Leg vast"
      versie={intussen ? doel.versie : versieOf(form, doel.versie)}
      sleutel={randomUUID()}
      cancel={{ href: paths.doel(doel.id), label: 'Annuleer' }}
    >
      <Inhoud form={form} />
      <CheckboxField form={form} name="vervallen" label="Dit is geen doel meer" />
    </Form>
  </Page>
)
