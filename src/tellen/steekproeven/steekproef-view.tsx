import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  DateField,
  dotted,
  Form,
  type FormState,
  Page,
  PageTitle,
  RadioField,
  type Shell,
} from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import { zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { type Getrokken, type Steekproef, uitkomsten, uitkomstLabels } from './steekproef.ts'

type Props = { shell: Shell; steekproef: Steekproef; form: FormState }

export const SteekproefPage = ({ shell, steekproef: s, form }: Props) => (
  <Page
    shell={shell}
    title={`Steekproef over het ${zegKwartaal(s.kwartaal)}`}
    back={[
      { href: paths.adviesteam(), label: 'Adviesteam' },
      { href: paths.steekproeven(), label: 'Steekproeven' },
    ]}
  >
    <PageTitle
      title={`Steekproef over het ${zegKwartaal(s.kwartaal)}`}
      lead={`${s.aantal} van ${s.uit} plekken; ${s.nagegaan} nagegaan, ${s.klopt} kloppen, ${s.kloptNiet} niet. Bel wie het opgaf en vraag of de plek er was, voor die uren. Vraag nooit wie er werkt.`}
    />
    <Form
      action={paths.steekproefuitkomsten(s.id)}
      form={form}
      submit="Bewaar wat je vond"
      sleutel={randomUUID()}
    >
      {s.plekken.map((plek, n) => (
        <Plek plek={plek} n={n} form={form} />
      ))}
    </Form>
    <details class="vonk-uitklap">
      <summary>Hoe getrokken is</summary>
      <p>
        Zaad ‘{s.zaad}’, manier {s.algoritme}: van elke plek die in het kwartaal telde is sha256 genomen van
        het zaad, een spatie en haar nummer. De eerste {s.aantal} op volgorde zijn getrokken. Wie dat
        overdoet, krijgt dezelfde.
      </p>
    </details>
  </Page>
)

const Plek = ({ plek, n, form }: { plek: Getrokken; n: number; form: FormState }) => {
  const naam = (veld: string) => `plekken.${n}.${veld}`
  const values = {
    [naam('uitkomst')]: plek.uitkomst ?? '',
    [naam('op')]: plek.nagegaanOp ?? '',
    ...form.values,
  }
  const ingevuld = { ...form, values }
  return (
    <>
      <input type="hidden" name={naam('plek')} value={plek.plekId} />
      <RadioField
        form={ingevuld}
        name={naam('uitkomst')}
        label={`${plek.volgorde}. ${plek.label}`}
        hint={
          dotted([
            `opgegeven door ${plek.voor}`,
            plek.werkgever !== plek.voor && `werkgever ${plek.werkgever}`,
            plek.inlener && plek.inlener !== plek.voor && `bij ${plek.inlener}`,
            plek.koper && plek.koper !== plek.voor && `voor ${plek.koper}`,
          ]) || undefined
        }
        options={uitkomsten.map((value) => ({ value, label: uitkomstLabels[value] }))}
        optional
      />
      <DateField form={ingevuld} name={naam('op')} label="Nagegaan op" max={today()} optional />
    </>
  )
}
