import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Actions,
  Alert,
  Badge,
  ButtonLink,
  Card,
  Deel,
  Moment,
  Page,
  PageTitle,
  Paragraphs,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { Domeinen } from './domein-views.tsx'
import { organisatieNaarBuiten } from './naar-buiten.ts'
import { type Domein, type Organisatie, type OrganisatieKort, organisatiesoortLabel } from './organisatie.ts'
import { Beheer, Known, Onderdelen } from './parts.tsx'
import { may } from './policy.ts'

export type OrganisatiePageProps = {
  shell: Shell
  actor: Actor | null
  organisatie: Organisatie
  onderdelen: OrganisatieKort[]
  moreOnderdelen: boolean
  /** null: not for this reader. */
  domeinen: Domein[] | null
  /** What other nouns show, and let one do or begin; see places.ts. */
  delen: Child[]
  mensen: Child[]
  acties: Child[]
  begin: Child[]
  /** For who works there. */
  eigen: Child[]
}

export const OrganisatiePage = (props: OrganisatiePageProps) => {
  const { shell, organisatie: o } = props
  return (
    <Page
      shell={shell}
      title={o.naam}
      description={o.samenvatting.slice(0, 160) || undefined}
      buiten={organisatieNaarBuiten(o)}
      back={[{ href: paths.organisaties(), label: 'Organisaties' }]}
    >
      <PageTitle
        title={o.naam}
        lead={leadOf(o)}
        badges={<Badges {...props} />}
        action={
          <Actions>
            <MainAction {...props} />
          </Actions>
        }
      />
      <TwoColumns main={<Story {...props} />} side={<Side {...props} />} />
    </Page>
  )
}

/** A short summary opens the page; a longer one is read below it. */
const leadOf = ({ samenvatting }: Organisatie) =>
  samenvatting.length <= 240 && !samenvatting.includes('\n') ? samenvatting : ''

const Badges = ({ organisatie: o }: OrganisatiePageProps) => (
  <>
    <Badge icon="building-community">{organisatiesoortLabel[o.soort]}</Badge>
    {o.plaats && <Badge icon="map-pin">{o.plaats}</Badge>}
  </>
)

/** Who keeps it, who works there, who could follow it, and who could join. */
const MainAction = ({ actor, organisatie: o, acties, begin }: OrganisatiePageProps) => {
  if (may.edit(actor))
    return (
      <>
        <ButtonLink href={paths.organisatieBewerken(o.id)}>Bewerk</ButtonLink>
        {acties}
      </>
    )
  if (may.editTeksten(actor, o))
    return <ButtonLink href={paths.organisatieTeksten(o.id)}>Werk de pagina bij</ButtonLink>
  const own = may.isOwn(actor, o) ? begin.filter(Boolean) : []
  if (own.length > 0) return <>{own}</>
  if (actor?.toegelaten) return <>{acties}</>
  return <ButtonLink href={paths.doeMee()}>{actor ? 'Word lid' : 'Doe mee'}</ButtonLink>
}

const Story = (props: OrganisatiePageProps) => {
  const { organisatie: o, onderdelen, moreOnderdelen, domeinen, delen, mensen } = props
  return (
    <>
      {o.opgehevenOp && (
        <Alert kind="info">
          <p>
            Deze organisatie bestaat niet meer sinds <Moment at={o.opgehevenOp} />.
          </p>
        </Alert>
      )}
      <Intro {...props} />
      {delen}
      {mensen}
      {onderdelen.length > 0 && <Onderdelen onderdelen={onderdelen} more={moreOnderdelen} />}
      {domeinen && <Domeinen organisatie={o} domeinen={domeinen} />}
    </>
  )
}

/** In its own words. Who could write them, and did not yet, is asked to. */
const Intro = ({ organisatie: o, actor }: OrganisatiePageProps) => (
  <>
    {leadOf(o) === '' && <Paragraphs text={o.samenvatting} />}
    {(o.brengt || o.zoekt) && (
      <div class="vonk-brengt-zoekt">
        {o.brengt && (
          <Card level={2} title="Wat ze brengt">
            <Paragraphs text={o.brengt} />
          </Card>
        )}
        {o.zoekt && (
          <Card level={2} title="Wat ze zoekt">
            <Paragraphs text={o.zoekt} />
          </Card>
        )}
      </div>
    )}
    {!o.brengt && !o.zoekt && may.editTeksten(actor, o) && (
      <p>
        Wat brengt {o.naam}, en wat zoekt ze? <a href={paths.organisatieTeksten(o.id)}>Vertel het hier</a>. Zo
        weten anderen jullie te vinden.
      </p>
    )}
  </>
)

const Side = (props: OrganisatiePageProps) => (
  <>
    <Beheer {...props} />
    <Known {...props} />
    <Deel shell={props.shell} buiten={organisatieNaarBuiten(props.organisatie)} />
  </>
)
