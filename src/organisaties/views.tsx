import { paths } from '#src/paths.ts'
import {
  Alert,
  Badge,
  ButtonLink,
  Card,
  DataList,
  Moment,
  Page,
  PageTitle,
  Person,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { ProeftuinCards } from '#src/proeftuinen/cards.tsx'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin.ts'
import { Domeinen } from './domein-views.tsx'
import { type Domein, type Organisatie, type OrganisatieKort, organisatiesoortLabel } from './organisatie.ts'

export type OrganisatiePageProps = {
  shell: Shell
  organisatie: Organisatie
  onderdelen: OrganisatieKort[]
  moreOnderdelen: boolean
  proeftuinen: ProeftuinKaart[]
  /** null: not for this reader. */
  leden: { id: string; naam: string; functie: string }[] | null
  /** null: not for this reader. */
  domeinen: Domein[] | null
  canEdit: boolean
}

export const OrganisatiePage = (props: OrganisatiePageProps) => {
  const { shell, organisatie, canEdit } = props
  return (
    <Page
      shell={shell}
      title={organisatie.naam}
      back={[{ href: paths.organisaties(), label: 'Organisaties' }]}
    >
      <PageTitle
        title={organisatie.naam}
        badges={<Badge icon="building-community">{organisatiesoortLabel[organisatie.soort]}</Badge>}
        action={canEdit && <ButtonLink href={paths.organisatieBewerken(organisatie.id)}>Bewerk</ButtonLink>}
      />
      <TwoColumns main={<Story {...props} />} side={<Known organisatie={organisatie} />} />
    </Page>
  )
}

const Story = ({
  organisatie,
  onderdelen,
  moreOnderdelen,
  proeftuinen,
  leden,
  domeinen,
}: OrganisatiePageProps) => (
  <>
    {organisatie.opgehevenOp && (
      <Alert kind="info">
        <p>
          Deze organisatie bestaat niet meer sinds <Moment at={organisatie.opgehevenOp} />.
        </p>
      </Alert>
    )}
    {organisatie.samenvatting.split(/\n{2,}/).map((part) => part && <p>{part}</p>)}
    <section>
      <h2>Proeftuinen</h2>
      {proeftuinen.length > 0 ? (
        <ProeftuinCards kaarten={proeftuinen} label="Proeftuinen" />
      ) : (
        <p>Van deze organisatie zijn hier nog geen proeftuinen te zien.</p>
      )}
    </section>
    {onderdelen.length > 0 && <Onderdelen onderdelen={onderdelen} more={moreOnderdelen} />}
    {leden && leden.length > 0 && <Leden leden={leden} />}
    {domeinen && <Domeinen organisatie={organisatie} domeinen={domeinen} />}
  </>
)

const Onderdelen = ({ onderdelen, more }: { onderdelen: OrganisatieKort[]; more: boolean }) => (
  <section>
    <h2>Onderdelen</h2>
    <ul>
      {onderdelen.map(({ id, naam }) => (
        <li>
          <a href={paths.organisatie(id)}>{naam}</a>
        </li>
      ))}
    </ul>
    {more && <p>Dit zijn de eerste honderd.</p>}
  </section>
)

const Leden = ({ leden }: { leden: { id: string; naam: string; functie: string }[] }) => (
  <section>
    <h2>Leden van Vonk</h2>
    <ul class="vonk-mensen">
      {leden.map(({ id, naam, functie }) => (
        <li>
          <Person naam={naam} detail={functie || undefined} href={paths.lid(id)} />
        </li>
      ))}
    </ul>
  </section>
)

const Known = ({ organisatie: o }: { organisatie: Organisatie }) => {
  const items = [
    { label: 'Afkorting', value: o.afkorting },
    { label: 'Plaats', value: o.plaats },
    { label: 'Valt onder', value: o.ouderId && <a href={paths.organisatie(o.ouderId)}>{o.ouderNaam}</a> },
    {
      label: 'TOOI',
      value: o.tooi && <a href={o.tooi}>{o.tooi.replace('https://identifier.overheid.nl/tooi/id/', '')}</a>,
    },
    { label: 'OIN', value: o.oin },
    { label: 'KvK', value: o.kvk },
  ].filter(({ value }) => value)
  return (
    <Card level={2} title="Gegevens">
      <DataList items={[{ label: 'Soort', value: organisatiesoortLabel[o.soort] }, ...items]} />
    </Card>
  )
}
