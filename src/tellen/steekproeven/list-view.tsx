import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Badge,
  dotted,
  Form,
  type FormState,
  Page,
  PageTitle,
  Row,
  Rows,
  SelectField,
  type Shell,
  sayDate,
  TextField,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { kwartaalMet, kwartaalNa, zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { isAf, type SteekproefKort } from './steekproef.ts'

type Props = { shell: Shell; steekproeven: SteekproefKort[]; form: FormState }

export const SteekproevenPage = ({ shell, steekproeven, form }: Props) => (
  <Page shell={shell} title="Steekproeven" back={[{ href: paths.adviesteam(), label: 'Adviesteam' }]}>
    <PageTitle
      title="Steekproeven"
      lead="Een paar plekken van een kwartaal, door het lot gekozen en buiten Vonk nagegaan. Wat klopte en wat niet, staat hier."
    />
    {steekproeven.length > 0 && (
      <Rows label="Steekproeven">
        {steekproeven.map((one) => (
          <Steekproefrij steekproef={one} />
        ))}
      </Rows>
    )}
    <section aria-labelledby="trek">
      <h2 id="trek">Trek een steekproef</h2>
      <Form action={paths.steekproeven()} form={form} submit="Trek de steekproef" sleutel={randomUUID()}>
        <SelectField form={form} name="kwartaal" label="Welk kwartaal?" options={kwartalen()} />
        <TextField
          form={form}
          name="aantal"
          label="Hoeveel plekken?"
          hint="Tien zeggen al iets. Meer kost meer tijd: elke plek ga je met de hand na."
          type="number"
          width="kort"
        />
        <TextField
          form={form}
          name="zaad"
          label="Het zaad"
          hint="Een woord of getal dat niemand vooraf kent, zoals de slotkoers van vandaag. Met hetzelfde zaad trekt iedereen dezelfde plekken, zodat te controleren is dat niemand koos."
          maxlength={60}
          width="middel"
        />
      </Form>
    </section>
  </Page>
)

/** The last eight that are over. */
function kwartalen() {
  const nu = kwartaalMet(today())
  return Array.from({ length: 8 }, (_, n) => kwartaalNa(nu, -1 - n)).map((value) => ({
    value,
    label: zegKwartaal(value),
  }))
}

const Steekproefrij = ({ steekproef: s }: { steekproef: SteekproefKort }) => (
  <Row
    href={paths.steekproef(s.id)}
    title={zegKwartaal(s.kwartaal)}
    mark={{ icon: 'search', kind: isAf(s) ? 'good' : 'neutral' }}
    facts={dotted([`${s.aantal} van ${s.uit} plekken`, `zaad ‘${s.zaad}’`, sayDate(s.getrokkenOp), s.door])}
    badges={
      <Badge kind={isAf(s) ? 'good' : 'neutral'}>
        {isAf(s)
          ? `${s.klopt} van ${s.klopt + s.kloptNiet} kloppen`
          : `${s.nagegaan} van ${s.aantal} nagegaan`}
      </Badge>
    }
  />
)
