import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  CardList,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  SelectField,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { type Sleutel, sleutelDagen } from './toegang.ts'

const title = 'Je toegangssleutels'
const mijnVonk = { href: paths.mijnVonk(), label: 'Mijn Vonk' }

/** `detour`: where to go before a key is made; null: nowhere. */
type SleutelsProps = { shell: Shell; sleutels: Sleutel[]; form: FormState; detour: string | null }

export const SleutelsPage = ({ shell, sleutels, form, detour }: SleutelsProps) => (
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
    {detour === null ? <MaakSleutel form={form} /> : <EerstInloggen href={detour} />}
  </Page>
)

const MaakSleutel = ({ form }: { form: FormState }) => (
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
)

const EerstInloggen = ({ href }: { href: string }) => (
  <>
    <p>Log eerst opnieuw in. Zo kan niemand aan een open scherm een sleutel maken die maanden werkt.</p>
    <ButtonLink href={href}>Log opnieuw in</ButtonLink>
  </>
)

export const SleutelPage = ({ shell, sleutel }: { shell: Shell; sleutel: Sleutel }) => (
  <Page
    shell={shell}
    title="Een toegangssleutel"
    back={[mijnVonk, { href: paths.toegangssleutels(), label: title }]}
  >
    <PageTitle
      title="Een toegangssleutel"
      lead="Heb jij hem niet gemaakt? Trek hem in, en log daarna overal uit."
    />
    <CardList label="De sleutel">
      <SleutelCard sleutel={sleutel} />
    </CardList>
    <p>
      <a href={paths.sessies()}>Waar je bent ingelogd</a>
    </p>
  </Page>
)

const Sleutels = ({ sleutels }: { sleutels: Sleutel[] }) => (
  <>
    <CardList label="Sleutels die je maakte">
      {sleutels.map((sleutel) => (
        <SleutelCard sleutel={sleutel} />
      ))}
    </CardList>
    <p>De sleutel zelf staat hier niet: je zag hem één keer. Kwijt? Trek hem in en maak een nieuwe.</p>
  </>
)

const SleutelCard = ({ sleutel }: { sleutel: Sleutel }) => {
  const { id, naam, aangemaaktOp, laatstGebruiktOp, verlooptOp, ingetrokkenOp } = sleutel
  const state = stateOf(ingetrokkenOp, verlooptOp)
  return (
    <Card level={2} title={naam} badges={state}>
      <p>
        Gemaakt: <Moment at={aangemaaktOp} />
        <br />
        Laatst gebruikt: {laatstGebruiktOp ? <Moment at={laatstGebruiktOp} /> : 'nog niet'}
        <br />
        Werkt tot: <Moment at={verlooptOp} dateOnly />
      </p>
      {!state && <PostButton action={paths.sleutelIntrekking(id)} label="Trek in" />}
    </Card>
  )
}

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
      <code class="vonk-sleutel">{token}</code>
    </p>
    <p>
      Stuur hem mee met elk verzoek aan de API: <code>Authorization: Bearer {'<sleutel>'}</code>
    </p>
    <ButtonLink href={paths.toegangssleutels()}>Ik heb hem bewaard</ButtonLink>
  </Page>
)
