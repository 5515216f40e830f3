import { randomUUID } from 'node:crypto'
import { kantLabel, type Organisatie, organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  ButtonLink,
  Card,
  dotted,
  EmptyState,
  emptyForm,
  Form,
  Page,
  PageTitle,
  SearchForm,
  type Shell,
} from '#src/platform/components/index.ts'
import { Moves, TakenOver } from './plan-parts.tsx'
import type { Kandidaat } from './queries.ts'
import { type Helft, isOneSide, kenmerkOf, type Plan } from './samenvoeging.ts'

type KiesProps = { shell: Shell; organisatie: Organisatie; q: string; kandidaten: Kandidaat[] }

const crumbs = (id: string, naam: string) => [
  { href: paths.organisaties(), label: 'Organisaties' },
  { href: paths.organisatie(id), label: naam },
]

export const KiesPage = ({ shell, organisatie: o, q, kandidaten }: KiesProps) => (
  <Page shell={shell} title="Welke is dubbel?" back={crumbs(o.id, o.naam)}>
    <PageTitle
      title="Welke is dubbel?"
      lead={`Kies de organisatie die eigenlijk ${o.naam} is. Daarna zie je precies wat er gebeurt. Er verandert nog niets.`}
    />
    <SearchForm action={paths.samenvoeging(o.id)} label="Zoek op naam of afkorting" q={q} keep={{}} />
    {kandidaten.length === 0 ? (
      <EmptyState title="Geen naam gevonden die erop lijkt" icon="search">
        Zoek op een deel van de naam, of op de afkorting.
      </EmptyState>
    ) : (
      <ul class="vonk-mensen vonk-mensen--lijst">
        {kandidaten.map((one) => (
          <li>
            <Kandidaatregel {...one} />
            <ButtonLink href={paths.samenvoegingMet(o.id, one.id)} kind="secondary">
              Bekijk<span class="vonk-onzichtbaar">: {one.naam}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    )}
  </Page>
)

const Kandidaatregel = ({ naam, soort, plaats, leden, proeftuinen }: Kandidaat) => (
  <span>
    <strong>{naam}</strong>
    <br />
    {dotted([
      organisatiesoortLabel[soort],
      plaats,
      leden === 1 ? '1 lid' : `${leden} leden`,
      proeftuinen === 1 ? '1 proeftuin' : `${proeftuinen} proeftuinen`,
    ])}
  </span>
)

type PlanProps = {
  shell: Shell
  plan: Plan
  /** It is not what was shown before. */
  changed: boolean
}

export const PlanPage = ({ shell, plan, changed }: PlanProps) => {
  const { blijft, weg } = plan
  return (
    <Page shell={shell} title="Voeg samen" back={crumbs(blijft.id, blijft.naam)}>
      <PageTitle
        title="Voeg samen"
        action={
          <ButtonLink href={paths.samenvoegingMet(weg.id, blijft.id)} kind="secondary">
            Laat de andere blijven
          </ButtonLink>
        }
      />
      {changed && (
        <Alert kind="warning" title="Er is intussen iets veranderd">
          Er is nog niets samengevoegd. Hieronder staat wat er nu gebeurt. Klopt het? Bevestig het dan
          opnieuw.
        </Alert>
      )}
      <div class="vonk-brengt-zoekt">
        <HalfCard half={blijft} eyebrow="Deze blijft" />
        <HalfCard half={weg} eyebrow="Deze gaat erin op" />
      </div>
      <Moves plan={plan} />
      <TakenOver plan={plan} />
      {isOneSide(plan) ? <Confirm plan={plan} /> : <TweeKanten plan={plan} />}
    </Page>
  )
}

const HalfCard = ({ half, eyebrow }: { half: Helft; eyebrow: string }) => (
  <Card level={2} eyebrow={eyebrow} title={half.naam}>
    <p>
      {dotted([
        organisatiesoortLabel[half.soort],
        kantLabel[half.kant],
        half.plaats,
        half.ouderNaam && `valt onder ${half.ouderNaam}`,
      ])}
    </p>
  </Card>
)

/** Why it is refused, and the way on. */
const TweeKanten = ({ plan: { blijft, weg } }: { plan: Plan }) => (
  <Alert kind="warning" title="Ze staan aan verschillende kanten">
    <p>
      {blijft.naam}: {kantLabel[blijft.kant]}. {weg.naam}: {kantLabel[weg.kant]}. Wie bij een van de twee
      werkt, zou zo ongemerkt van kant wisselen. Verander eerst de kant van een van de twee:{' '}
      <a href={paths.kantwissel(blijft.id)}>{blijft.naam}</a> of{' '}
      <a href={paths.kantwissel(weg.id)}>{weg.naam}</a>.
    </p>
  </Alert>
)

const Confirm = ({ plan }: { plan: Plan }) => {
  const { blijft, weg } = plan
  return (
    <section aria-labelledby="bevestig">
      <h2 id="bevestig">Klopt dit?</h2>
      <p>
        {weg.naam} verdwijnt uit de lijsten. Wie het oude adres opent, komt bij {blijft.naam}. Je kunt dit
        niet ongedaan maken.
      </p>
      <Form
        action={paths.samenvoegingMet(blijft.id, weg.id)}
        form={emptyForm}
        submit="Voeg samen"
        kind="danger"
        sleutel={randomUUID()}
        cancel={{ href: paths.organisatie(blijft.id), label: 'Annuleer' }}
      >
        <input type="hidden" name="kenmerk" value={kenmerkOf(plan)} />
      </Form>
    </section>
  )
}
