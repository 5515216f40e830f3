import { randomUUID } from 'node:crypto'
import { type Organisatie, organisatiesoortLabel } from '#src/organisaties/organisatie.ts'
import { paths } from '#src/paths.ts'
import {
  Alert,
  ButtonLink,
  Card,
  CheckboxField,
  dotted,
  EmptyState,
  Form,
  type FormState,
  Page,
  PageTitle,
  SearchForm,
  type Shell,
} from '#src/platform/components/index.ts'
import { Moves, TakenOver } from './plan-parts.tsx'
import type { Kandidaat } from './queries.ts'
import { type Helft, kantwissel, kenmerkOf, type Plan } from './samenvoeging.ts'

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
  form: FormState
  /** It is not what was shown before. */
  changed: boolean
}

export const PlanPage = ({ shell, plan, form, changed }: PlanProps) => {
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
      <Confirm {...{ plan, form }} />
    </Page>
  )
}

const HalfCard = ({ half, eyebrow }: { half: Helft; eyebrow: string }) => (
  <Card level={2} eyebrow={eyebrow} title={half.naam}>
    <p>
      {dotted([
        organisatiesoortLabel[half.soort],
        half.plaats,
        half.ouderNaam && `valt onder ${half.ouderNaam}`,
      ])}
    </p>
  </Card>
)

const Confirm = ({ plan, form }: { plan: Plan; form: FormState }) => {
  const { blijft, weg } = plan
  const wissel = kantwissel(plan)
  return (
    <section aria-labelledby="bevestig">
      <h2 id="bevestig">Klopt dit?</h2>
      <p>
        {weg.naam} verdwijnt uit de lijsten. Wie het oude adres opent, komt bij {blijft.naam}. Je kunt dit
        niet ongedaan maken.
      </p>
      {wissel && (
        <Alert kind="warning" title="Let op: ze staan aan verschillende kanten">
          <p>
            {people(wissel.leden)} van de kant ‘{wissel.van}’ naar de kant ‘{wissel.naar}’. Daar hangt van af
            wie wat ziet, ook zolang een aanbesteding loopt.
            {plan.aantallen.domeinen > 0 &&
              wissel.naar === 'opdrachtgever' &&
              ' En wie zich aanmeldt met een adres op een domein dat verhuist, is voortaan meteen lid.'}
          </p>
        </Alert>
      )}
      <Form
        action={paths.samenvoegingMet(blijft.id, weg.id)}
        form={form}
        submit="Voeg samen"
        kind="danger"
        sleutel={randomUUID()}
        cancel={{ href: paths.organisatie(blijft.id), label: 'Annuleer' }}
      >
        <input type="hidden" name="kenmerk" value={kenmerkOf(plan)} />
        {wissel && (
          <CheckboxField
            form={form}
            name="akkoord"
            label={`Ik weet dat ${people(wissel.leden).toLowerCase()} van ‘${wissel.van}’ naar ‘${wissel.naar}’.`}
          />
        )}
      </Form>
    </section>
  )
}

const people = (n: number) => (n === 1 ? 'Er gaat 1 lid' : `Er gaan ${n} leden`)
