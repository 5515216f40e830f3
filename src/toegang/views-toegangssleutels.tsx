import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  SelectField,
  type Shell,
  Table,
  TextField,
} from '#src/platform/components/index.ts'
import { type Sleutel, sleutelDagen } from './toegang.ts'

const title = 'Je toegangssleutels'
const mijnVonk = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

type SleutelsProps = { shell: Shell; sleutels: Sleutel[]; form: FormState }

export const SleutelsPage = ({ shell, sleutels, form }: SleutelsProps) => (
  <Page shell={shell} title={title} back={[mijnVonk]}>
    <PageTitle
      title={title}
      lead="Met een sleutel werkt een programma namens jou met de API van Vonk. Het ziet en mag wat jij ziet en mag."
    />
    {sleutels.length > 0 ? (
      <Sleutels sleutels={sleutels} />
    ) : (
      <EmptyState icon="key" title="Je hebt nog geen sleutel">
        Geef elk programma een eigen sleutel. Dan kun je er later een intrekken zonder dat de rest stilvalt.
      </EmptyState>
    )}
    <h2>Maak een sleutel</h2>
    <Form action={paths.toegangssleutels()} form={form} submit="Maak de sleutel" sleutel={randomUUID()}>
      <TextField
        form={form}
        name="naam"
        label="Waarvoor is hij?"
        hint="Bijvoorbeeld: maandrapport inkoop"
        maxlength={100}
      />
      <SelectField
        form={form}
        name="dagen"
        label="Hoe lang werkt hij?"
        options={sleutelDagen.map((dagen) => ({ value: dagen, label: `${dagen} dagen` }))}
      />
    </Form>
  </Page>
)

const Sleutels = ({ sleutels }: { sleutels: Sleutel[] }) => (
  <>
    <Table
      caption="Sleutels die je maakte"
      captionHidden
      head={['Naam', 'Gemaakt', 'Laatst gebruikt', 'Werkt tot', '']}
      rows={sleutels.map(rowOf)}
    />
    <p>De sleutel zelf staat hier niet: je zag hem één keer. Kwijt? Trek hem in en maak een nieuwe.</p>
  </>
)

const rowOf = ({ id, naam, aangemaaktOp, laatstGebruiktOp, verlooptOp, ingetrokkenOp }: Sleutel) => [
  naam,
  <Moment at={aangemaaktOp} />,
  laatstGebruiktOp ? <Moment at={laatstGebruiktOp} /> : 'nog niet',
  <Moment at={verlooptOp} dateOnly />,
  stateOf(ingetrokkenOp, verlooptOp) ?? (
    <PostButton action={paths.sleutelIntrekking(id)} label="Trek in" kind="subtle" />
  ),
]

function stateOf(ingetrokkenOp: Date | null, verlooptOp: Date) {
  if (ingetrokkenOp) return <Badge>ingetrokken</Badge>
  return verlooptOp < new Date() ? <Badge>verlopen</Badge> : null
}

export const NieuweSleutelPage = ({ shell, naam, token }: { shell: Shell; naam: string; token: string }) => (
  <Page
    shell={shell}
    title="Je nieuwe sleutel"
    back={[mijnVonk, { href: paths.toegangssleutels(), label: title }]}
  >
    <PageTitle title="Je nieuwe sleutel" lead={`Voor: ${naam}`} />
    <Alert kind="warning" title="Bewaar hem nu">
      Je ziet deze sleutel alleen op deze pagina. Vonk bewaart hem niet. Behandel hem als een wachtwoord.
    </Alert>
    <p>
      <code>{token}</code>
    </p>
    <p>
      Stuur hem mee met elk verzoek aan de API: <code>Authorization: Bearer {'<sleutel>'}</code>
    </p>
    <ButtonLink href={paths.toegangssleutels()}>Ik heb hem bewaard</ButtonLink>
  </Page>
)
