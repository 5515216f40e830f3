import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { Regio } from '#src/netwerk/regios/regio.ts'
import { paths } from '#src/paths/index.ts'
import { Button, DataList, Form, type FormState, Page, type Shell } from '#src/platform/components/index.ts'
import { scripts } from './edit-views.tsx'
import { AanbestedingFields } from './form-view.tsx'
import { back } from './notice-views.tsx'
import { saysPerLot } from './percelen.ts'
import { Percelen, readPercelen } from './percelen-view.tsx'
import type { CpvWoorden } from './queries.ts'
import { alles, summaryOf } from './samenvatting.tsx'
import { type Meegenomen, pack } from './travel.ts'
import { sayVeld, type Veld, veldLabels } from './velden.ts'
import { SocialAlerts } from './warnings.tsx'

export type PreviewProps = {
  shell: Shell
  form: FormState
  regios: Regio[]
  notice: Meegenomen
  /** What the reader noticed, in words. */
  bevindingen: string[]
  /** The words of its CPV codes. */
  cpv: CpvWoorden[]
  /** Whether Vonk knows who buys; undefined when it was not looked up again. */
  kentKoper?: boolean | undefined
  /** The standstill, in days. */
  dagen: number
}

/** Five lines to say yes to; all that can be corrected is one click away, and so is where in the notice it stood. */
export const PreviewPage = (props: PreviewProps) => {
  const { shell, form, notice, bevindingen, cpv, kentKoper } = props
  return (
    <Page shell={shell} title="Klopt dit?" back={back} scripts={scripts}>
      <h1>Klopt dit?</h1>
      <p>Dit las Vonk in de aankondiging. Er is nog niets bewaard.</p>
      <Form
        action={paths.aanbestedingen()}
        form={form}
        submit="Bewaar en start een proeftuin"
        also={
          <Button kind="secondary" name="alleen" value="ja">
            Alleen bewaren
          </Button>
        }
        sleutel={randomUUID()}
        multipart
        cancel={{ href: paths.aankondigingInlezen(), label: 'Kies een ander bestand' }}
      >
        <input type="hidden" name="aankondiging" value={pack(notice)} />
        <input type="hidden" name="vervolg" value="proeftuin" />
        <DataList items={summaryOf({ values: form.values, percelen: notice.percelen, cpv, kentKoper })} />
        <p>Wie dit straks ziet: {sayVeld('zichtbaarheid', form.values).toLowerCase()}.</p>
        <SocialAlerts {...socialOf(form)} />
        <Details {...props} />
        <Folded title={`Wat Vonk opviel (${bevindingen.length})`} shown={bevindingen.length > 0}>
          <ul>
            {bevindingen.map((tekst) => (
              <li>{tekst}</li>
            ))}
          </ul>
        </Folded>
        <Folded title="Waar dit in de aankondiging staat" shown>
          <DataList items={sourcesOf(notice)} />
        </Folded>
      </Form>
    </Page>
  )
}

const Details = ({ form, regios, notice, dagen }: PreviewProps) => (
  <Folded title={alles} shown open={Object.keys(form.problems).length > 0 || form.nakijken !== undefined}>
    <AanbestedingFields form={form} regios={regios} gunning={!saysPerLot(notice)} />
    <Percelen percelen={readPercelen(notice.percelen)} dagen={dagen} />
    {notice.aantalPercelen > notice.percelen.length && (
      <p>
        De aankondiging heeft {notice.aantalPercelen} percelen. Vonk bewaart de eerste{' '}
        {notice.percelen.length}.
      </p>
    )}
  </Folded>
)

type FoldedProps = { title: string; shown: boolean; open?: boolean; children: Child }

const Folded = ({ title, shown, open, children }: FoldedProps) =>
  shown ? (
    <details class="vonk-uitklap" open={open}>
      <summary>{title}</summary>
      {children}
    </details>
  ) : null

const socialOf = ({ values }: FormState) => ({
  voorbehoudenDeelname: values.voorbehoudenDeelname === 'ja',
  voorbehoudenUitvoering: values.voorbehoudenUitvoering === 'ja',
  sociaalDoel: [values.sociaalDoel ?? []].flat(),
  strategischDoel: [values.strategischDoel ?? []].flat(),
})

/** By the number of the field in eForms, for who wants to look it up. */
const sourcesOf = ({ herkomst, begrepen }: Meegenomen) =>
  Object.entries(herkomst)
    .filter(([veld]) => (begrepen[veld as Veld] ?? '').length > 0)
    .map(([veld, bt]) => ({ label: veldLabels[veld as Veld], value: bt }))
