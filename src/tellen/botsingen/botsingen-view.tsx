import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  CheckboxesField,
  EmptyState,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  RadioField,
  type Shell,
} from '#src/platform/components/index.ts'
import { type Botsing, besluiten, besluitLabels, besluitVan } from './botsing.ts'
import { hoogstens } from './queries.ts'
import { zegBotsing, zegErbij } from './zegt.ts'

type Props = { shell: Shell; open: Botsing[]; besloten: Botsing[]; form: FormState }

export const BotsingenPage = ({ shell, open, besloten, form }: Props) => (
  <Page shell={shell} title="Dubbele plekken" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Dubbele plekken"
      lead="Twee organisaties meldden misschien dezelfde plek. Zolang niemand beslist, telt alleen de oudste melding. Beslis je anders dan een ander, dan geldt het laatste antwoord; de andere organisatie ziet het."
    />
    {open.length === 0 ? (
      <EmptyState title="Er wacht geen dubbele plek op jou" icon="circle-check">
        Melden twee organisaties plekken bij dezelfde werkgever, die rond dezelfde dag begonnen? Dan staan ze
        hier, voor wie telt voor een van beide.
      </EmptyState>
    ) : (
      <Open open={open} form={form} />
    )}
    {besloten.length > 0 && <Besloten besloten={besloten} />}
  </Page>
)

const Open = ({ open, form }: { open: Botsing[]; form: FormState }) => (
  <>
    <Form action={paths.botsingbesluit()} form={form} submit="Beslis" sleutel={randomUUID()}>
      <CheckboxesField
        form={form}
        name="botsingen"
        label="Waarover beslis je?"
        hint="Kruis aan waarvoor hetzelfde antwoord geldt."
        options={open.map((botsing) => ({
          value: botsing.id,
          label: zegBotsing(botsing),
          hint: zegErbij(botsing),
        }))}
      />
      <RadioField
        form={form}
        name="besluit"
        label="Wat is het?"
        options={besluiten.map((value) => ({ value, label: besluitLabels[value] }))}
      />
    </Form>
    {open.length === hoogstens && <p>Hier staan de eerste {hoogstens}.</p>}
    <Plekken open={open} />
  </>
)

/** The way to their pages, for who reads these. */
const Plekken = ({ open }: { open: Botsing[] }) => {
  const links = open.flatMap(({ eerste, tweede }) => [eerste, tweede])
  const plekken = links.filter(({ plekId }) => plekId !== null)
  if (plekken.length === 0) return null
  return (
    <details class="vonk-uitklap">
      <summary>Bekijk de plekken zelf ({plekken.length})</summary>
      <ul>
        {plekken.map(({ plekId, label, voor }) => (
          <li>
            <a href={paths.plek(plekId ?? '')}>{label}</a> van {voor}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Besloten = ({ besloten }: { besloten: Botsing[] }) => (
  <section aria-labelledby="besloten">
    <h2 id="besloten">Waarover besloten is</h2>
    <ul class="vonk-mensen vonk-mensen--lijst">
      {besloten.map((botsing) => {
        const nu = besluitVan(botsing)
        const ander = nu === 'zelfde' ? 'twee' : 'zelfde'
        return (
          <li>
            <span>
              {zegBotsing(botsing)}
              <br />
              <small>
                {nu && besluitLabels[nu]}. {botsing.beslotenDoor}
                {botsing.beslotenVoor && ` van ${botsing.beslotenVoor}`}
                {botsing.beslotenOp && (
                  <>
                    , <Moment at={botsing.beslotenOp} dateOnly />
                  </>
                )}
              </small>
            </span>
            <PostButton
              action={paths.botsingbesluit()}
              fields={{ botsingen: botsing.id, besluit: ander }}
              label={
                <>
                  {ander === 'twee' ? 'Toch twee plekken' : 'Toch één plek'}
                  <span class="vonk-onzichtbaar">: {zegBotsing(botsing)}</span>
                </>
              }
              kind="subtle"
            />
          </li>
        )
      })}
    </ul>
  </section>
)
