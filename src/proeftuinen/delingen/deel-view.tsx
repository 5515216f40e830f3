import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  Button,
  Form,
  type FormState,
  Page,
  type Shell,
  valuesOf,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import { sleutelsOf, type Verbreding } from '#src/platform/forms/verbreding.ts'
import {
  zichtbaarheidHint,
  zichtbaarheidLabel,
  zichtbaarheidTitle,
} from '#src/proeftuinen/proeftuin/labels.ts'
import { type Proeftuin, standOf, zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { BegripUitleg } from '#src/proeftuinen/proeftuin/uitleg.tsx'
import { type Lezer, lezerKnop } from './als.ts'
import { bezwaar, meeTegelijk, type Notitie, niemandBij, openingDoor } from './deling.ts'
import { sayLezers } from './lezers.ts'
import { Meegaand } from './mee-view.tsx'
import type { Erbij } from './places.ts'
import type { Ledental } from './queries.ts'

export type DeelProps = {
  shell: Shell
  proeftuin: Proeftuin
  /** The circle that is looked at. */
  naar: Proeftuin['zichtbaarheid']
  notities: Notitie[]
  /** What hangs on it and on them. */
  erbij: Erbij[]
  ledental: Ledental
  /** As whom one can look. */
  lezers: Lezer[]
  form: FormState
}

/** One step: which circle, what goes along, who newly reads it, and a look through their eyes. */
export const DeelPage = (props: DeelProps) => {
  const { shell, proeftuin: p, naar } = props
  return (
    <Page shell={shell} title="Delen" back={backTo(p)}>
      <h1>Met wie deel je deze proeftuin?</h1>
      <Kringen {...props} />
      <InkoopAlert proeftuin={p} naar={naar} />
      <Keuze {...props} />
      <BegripUitleg namen={p.bevroren ? ['kring', 'bevriezing'] : ['kring']} />
    </Page>
  )
}

/** Links, so that what can go along is known for the circle that was chosen. */
const Kringen = ({ proeftuin: p, naar }: DeelProps) => (
  <nav aria-label="Kies de kring">
    <ul class="vonk-kringen">
      {kringenVoor(p).map((kring) => (
        <li>
          <a href={paths.zichtbaarheid(p.id, kring)} aria-current={kring === naar ? 'true' : undefined}>
            {zichtbaarheidTitle[kring]}
          </a>{' '}
          {kring === p.zichtbaarheid && <Badge>nu</Badge>}
          <p>{zichtbaarheidHint[kring]}</p>
        </li>
      ))}
    </ul>
    {p.wachtOpGastheer && (
      <p>
        Openbaar kan zodra de gastheer bevestigt. <a href={paths.gastheer(p.id)}>Bekijk hoe het staat</a>
      </p>
    )}
  </nav>
)

/** Not for everybody before its host said yes. */
const kringenVoor = ({ wachtOpGastheer }: Proeftuin) =>
  zichtbaarheden.filter((kring) => kring !== 'openbaar' || !wachtOpGastheer)

/** While a purchase runs a circle is not what it says; and what everybody reads, every bidder reads. */
const InkoopAlert = ({ proeftuin: p, naar }: Pick<DeelProps, 'proeftuin' | 'naar'>) =>
  !p.bevroren || (naar !== 'openbaar' && naar !== 'netwerk') ? null : (
    <Alert kind="warning" title="Er loopt een inkoop">
      <p>
        {naar === 'openbaar'
          ? 'Wat je nu openbaar maakt, leest elke leverancier, ook wie meedingt. Kijk goed na of dat kan.'
          : 'Wie niet bij een overheid werkt, leest dit pas als de inkoop voorbij is. Tot die tijd lezen alleen de overheid en het team mee.'}
      </p>
    </Alert>
  )

const Keuze = (props: DeelProps) => {
  const { proeftuin: p, naar, form } = props
  const kan = props.notities.filter((one) => bezwaar(p, one, naar) === null)
  const kanNiet = props.notities.filter((one) => {
    const reden = bezwaar(p, one, naar)
    return reden !== null && reden !== niemandBij
  })
  const opens = openingDoor(p, kan)({ zichtbaarheid: naar })
  if (naar === p.zichtbaarheid && kan.length + kanNiet.length === 0) return <NietsTeDoen {...props} />
  return (
    <Form
      action={paths.zichtbaarheid(p.id)}
      form={form}
      submit={submitOf(p, naar)}
      versie={versieOf(form, p.versie)}
      sleutel={randomUUID()}
      sleutelBijKnop
      cancel={cancelTo(p)}
    >
      <input type="hidden" name="zichtbaarheid" value={naar} />
      {opens.length > 0 && <input type="hidden" name="akkoord" value={sleutelsOf(opens)} />}
      <Meegaand form={form} proeftuin={p} naar={naar} erbij={props.erbij} kan={kan} kanNiet={kanNiet} />
      {props.notities.length === meeTegelijk && (
        <p>Dit zijn de nieuwste {meeTegelijk}. Deel ze, dan staan hier daarna de oudere.</p>
      )}
      {opens.length > 0 ? <Nieuw opens={opens} {...props} /> : <Kleiner {...props} />}
      {opens.length > 0 && kan.length > 0 && <NietsAangevinkt {...props} />}
      <Bekijk {...props} />
    </Form>
  )
}

const submitOf = (p: Proeftuin, naar: Proeftuin['zichtbaarheid']) =>
  openingDoor(p, [])({ zichtbaarheid: naar }).length > 0 || naar === p.zichtbaarheid
    ? `Deel met ${zichtbaarheidLabel[naar]}`
    : `Toon alleen nog aan ${zichtbaarheidLabel[naar]}`

const NietsTeDoen = ({ proeftuin: p }: DeelProps) => (
  <p>
    Deze proeftuin is nu voor {zichtbaarheidLabel[p.zichtbaarheid]}, en alles in het logboek wat mee kan ook.
    Kies een andere kring om te zien wat er dan verandert.
  </p>
)

const Nieuw = ({ opens, proeftuin: p, ledental }: DeelProps & { opens: Verbreding[] }) => (
  <section aria-labelledby="lezers-kop">
    <h2 id="lezers-kop">Wie leest dit hierna, en nu nog niet?</h2>
    <ul>
      {opens.map((one) => (
        <li>
          {one.wat}: {sayLezers(one, ledental)}.
        </li>
      ))}
    </ul>
    {standOf(p) === 'concept' && <p>Dat begint als je de proeftuin start. Nu is het nog een concept.</p>}
    <p class="vonk-klein">
      Reacties onder een aantekening gaan niet mee: die blijven voor wie ze geschreven zijn. Je kunt het delen
      daarna in één keer terugnemen. Wie het al las, weet het dan wel.
    </p>
  </section>
)

const Kleiner = ({ proeftuin: p, naar }: DeelProps) =>
  naar === p.zichtbaarheid ? null : (
    <section aria-labelledby="lezers-kop">
      <h2 id="lezers-kop">De kring wordt kleiner</h2>
      <p>
        Hierna leest alleen nog mee: {zichtbaarheidLabel[naar]}. Aantekeningen die voor meer mensen waren,
        worden mee kleiner. Er komt niemand bij.
      </p>
    </section>
  )

/** Of the circles that open to others than the team: who then comes to read. */
const nieuweLezer: Record<Proeftuin['zichtbaarheid'], string> = {
  team: 'wie nieuw meeleest',
  overheid: 'een collega bij een overheid',
  netwerk: 'een lid van Vonk',
  openbaar: 'een bezoeker',
}

/** As the page was made: it stays true for who ticks one, also without a script. */
const NietsAangevinkt = ({ proeftuin: p, naar, form }: DeelProps) =>
  naar === p.zichtbaarheid || valuesOf(form, 'aantekeningen').length > 0 ? null : (
    <p>
      Er is nog geen aantekening aangevinkt. Laat je dat zo, dan gaat er geen mee: {nieuweLezer[naar]} leest
      dan niet wat jullie in het logboek schreven.
    </p>
  )

/** The real page, by the real rules, for who is nobody: nothing is kept of it. */
const Bekijk = ({ proeftuin: p, lezers }: DeelProps) => (
  <fieldset class="vonk-bekijk">
    <legend>Bekijk eerst hoe een ander het dan ziet</legend>
    {lezers.map((lezer) => (
      <Button kind="secondary" name="als" value={lezer} formaction={paths.delingVoorbeeld(p.id)}>
        Bekijk als {lezerKnop[lezer]}
      </Button>
    ))}
  </fieldset>
)
