import { randomUUID } from 'node:crypto'
import type { Child } from 'hono/jsx'
import type { Regio } from '#src/netwerk/regios/regio.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  capital,
  DataList,
  Form,
  type FormState,
  Meer,
  OpDag,
  Page,
  PageTitle,
  type Shell,
  TextField,
  Timeline,
  TimelineEntry,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { today } from '#src/platform/today.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { kwartaalMet, zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { type Invulbaar, type Plek, type PlekFeit, standOp, tredeLabels, zegUren } from './plek.ts'
import { zegBetrokken, zegBewijs, zegFeit, zegSinds } from './zegt.ts'

type Props = {
  shell: Shell
  plek: Plek
  proeftuin: Proeftuin | null
  mag: boolean
  magRegister: boolean
  /** What other nouns show; see places.ts. */
  delen: Child[]
}

export const backToPlekken = (proeftuin: Proeftuin | null) =>
  proeftuin
    ? [
        { href: paths.proeftuin(proeftuin.id), label: proeftuin.titel },
        { href: paths.plekken(proeftuin.id), label: 'Plekken' },
      ]
    : []

export const PlekPage = ({ shell, plek, proeftuin, mag, magRegister, delen }: Props) => {
  const geldt = plek.feiten.filter(isGeldig)
  const { trede, sinds, minutenPerWeek } = standOp(geldt, today())
  return (
    <Page shell={shell} title={plek.label} back={backToPlekken(proeftuin)}>
      <PageTitle
        title={plek.label}
        lead={`${capital(tredeLabels[trede])}${sinds ? ` sinds ${zegSinds(sinds)}` : ''}${minutenPerWeek === null ? '' : `, ${zegUren(minutenPerWeek)} per week`}: ${zegBetrokken(plek)}.`}
      />
      {mag && <WatGebeurde plek={plek} trede={trede} magRegister={magRegister} />}
      {delen}
      <section aria-labelledby="feiten">
        <h2 id="feiten">Wat er gebeurde</h2>
        <Timeline>
          {[...geldt].reverse().map((feit) => (
            <Feit plek={plek} feit={feit} mag={mag} />
          ))}
        </Timeline>
      </section>
      <Verbeterd plek={plek} />
      <Waar plek={plek} proeftuin={proeftuin} mag={mag} />
    </Page>
  )
}

const isGeldig = ({ vervangenOp, vervalt }: PlekFeit) => vervangenOp === null && !vervalt

const daarna: Record<string, Invulbaar[]> = {
  leeg: ['geplaatst', 'proefplaatsing', 'snuffelstage'],
  snuffelstage: ['geplaatst', 'proefplaatsing', 'beeindigd'],
  proefplaatsing: ['geplaatst', 'beeindigd'],
  geplaatst: ['uren', 'verloond', 'beeindigd', 'doorgestroomd'],
  doorgestroomd: ['geplaatst', 'verloond'],
  gestopt: ['geplaatst', 'verloond'],
}
const knopLabels: Record<Invulbaar, string> = {
  snuffelstage: 'Een snuffelstage begon',
  proefplaatsing: 'Een proefplaatsing begon',
  geplaatst: 'Er kwam een contract',
  uren: 'Andere uren',
  verloond: 'Verloonde uren',
  register: 'Register nagekeken',
  doorgestroomd: 'Doorgestroomd',
  beeindigd: 'Gestopt',
}

/** What may have happened since, the likely first. */
const WatGebeurde = ({ plek, trede, magRegister }: { plek: Plek; trede: string; magRegister: boolean }) => (
  <nav class="utrecht-button-group vonk-acties" aria-label="Schrijf op wat er gebeurde">
    {[...(daarna[trede] ?? []), ...(magRegister ? (['register'] as const) : [])].map((soort, nummer) => (
      <ButtonLink href={paths.nieuwFeit(plek.id, soort)} kind={nummer === 0 ? 'primary' : 'secondary'}>
        {knopLabels[soort]}
      </ButtonLink>
    ))}
  </nav>
)

const Feit = ({ plek, feit, mag }: { plek: Plek; feit: PlekFeit; mag: boolean }) => (
  <TimelineEntry
    id={feit.id}
    look={{ word: '', icon: feit.klopt ? 'circle-check' : 'calendar', mark: feit.klopt ? 'blad' : 'lucht' }}
    when={feit.soort === 'verloond' ? zegKwartaal(kwartaalMet(feit.op)) : <OpDag at={feit.op} />}
    title={zegFeit(feit)}
    menu={
      mag &&
      feit.soort !== 'nog_er' && (
        <Meer bij={zegFeit(feit)}>
          <a href={paths.feitCorrectie(plek.id, feit.id)}>Verbeter dit</a>
        </Meer>
      )
    }
    footer={
      <small>
        {zegBewijs(feit)}, <OpDag at={feit.gemeldOp} />
        {feit.vervangtId !== null && ' (verbeterd)'}
      </small>
    }
  />
)

/** What stood there before: nothing that was written is lost. */
const Verbeterd = ({ plek }: { plek: Plek }) => {
  const eerder = plek.feiten.filter((feit) => feit.vervangenOp !== null)
  if (eerder.length === 0) return null
  return (
    <details class="vonk-uitklap">
      <summary>Wat er eerder stond ({eerder.length})</summary>
      <ul>
        {eerder.map((feit) => (
          <li>
            <OpDag at={feit.op} />: {zegFeit(feit)} ({zegBewijs(feit)}); verbeterd{' '}
            {feit.vervangenOp && <OpDag at={feit.vervangenOp} />}
            {plek.feiten.some(({ vervangtId, vervalt }) => vervalt && vervangtId === feit.id) &&
              ', het was nooit zo'}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Waar = ({ plek, proeftuin, mag }: Pick<Props, 'plek' | 'proeftuin' | 'mag'>) => (
  <section aria-labelledby="waar">
    <h2 id="waar">Waar en bij wie</h2>
    <DataList
      items={[
        { label: 'Werkgever', value: plek.werkgever },
        ...(plek.inlener ? [{ label: 'Wie inhuurt', value: plek.inlener }] : []),
        ...(plek.koper ? [{ label: 'Wie inkoopt', value: plek.koper }] : []),
        { label: 'Waar', value: plek.werkplek || 'niet ingevuld' },
        { label: 'Regio', value: plek.regioNaam ?? 'niet bekend' },
        {
          label: 'Hoort bij',
          value: proeftuin ? (
            <a href={paths.proeftuin(proeftuin.id)}>{proeftuin.titel}</a>
          ) : (
            'een proeftuin die je niet ziet'
          ),
        },
        {
          label: 'Werk van de opdracht zelf',
          value: plek.binnenOpdracht ? 'ja' : 'nee, de plek kwam er daarnaast',
        },
      ]}
    />
    {mag && (
      <p>
        <a href={paths.plekBewerken(plek.id)}>Verander hoe de plek heet of waar die is</a>
      </p>
    )}
  </section>
)

type EditProps = { shell: Shell; plek: Plek; proeftuin: Proeftuin | null; regios: Regio[]; form: FormState }

export const PlekBewerkenPage = ({ shell, plek, proeftuin, regios, form }: EditProps) => (
  <Page
    shell={shell}
    title={`Bewerk ${plek.label}`}
    back={[...backToPlekken(proeftuin), { href: paths.plek(plek.id), label: plek.label }]}
  >
    <PageTitle title={`Bewerk ${plek.label}`} lead="Wat er gebeurde, verbeter je bij het feit zelf." />
    <Form
      action={paths.plekBewerken(plek.id)}
      form={form}
      submit="Bewaar"
      sleutel={randomUUID()}
      versie={versieOf(form, plek.versie)}
      cancel={{ href: paths.plek(plek.id), label: 'Annuleer' }}
    >
      <TextField
        form={form}
        name="label"
        label="Hoe noemen jullie de plek?"
        hint="Schrijf niet wie er werkt."
        maxlength={40}
        width="middel"
      />
      <TextField
        form={form}
        name="werkplek"
        label="Waar is het werk?"
        maxlength={80}
        width="middel"
        optional
      />
      <RegioField form={form} regios={regios} />
    </Form>
  </Page>
)
