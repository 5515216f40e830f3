import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Card, capital, DataList, MeldLink } from '#src/platform/components/index.ts'
import { feitenVan } from './feiten-view.tsx'
import {
  kantBij,
  kantLabel,
  type Organisatie,
  type OrganisatieKort,
  organisatiesoortLabel,
} from './organisatie.ts'
import { may } from './policy.ts'

export const Onderdelen = ({ onderdelen, more }: { onderdelen: OrganisatieKort[]; more: boolean }) => (
  <section aria-labelledby="onderdelen">
    <h2 id="onderdelen">Onderdelen</h2>
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

type BeheerProps = { actor: Actor | null; organisatie: Organisatie; eigen: Child[] }

/** For who works there, and for the adviesteam: who keeps the page, and how to. */
export const Beheer = ({ actor, organisatie: o, eigen }: BeheerProps) => {
  if (!may.isOwn(actor, o) && !may.edit(actor)) return null
  return (
    <Card level={2} title={may.isOwn(actor, o) ? 'Jouw organisatie' : 'Voor het adviesteam'}>
      {may.edit(actor) && kantBij(o.soort) !== o.kant && <AndereKant {...o} />}
      {!o.beheerd && <p>Nog niemand houdt deze pagina bij.</p>}
      {eigen}
      <ul class="vonk-stappen">
        {o.beheert && <Step href={paths.organisatieTeksten(o.id)}>Werk de pagina bij</Step>}
        {may.editTeksten(actor, o) && (
          <Step href={paths.organisatiebeheer(o.id)}>Wie houdt de pagina bij?</Step>
        )}
        {may.isOwn(actor, o) && !o.beheert && (
          <Step href={paths.beheerverzoek(o.id)}>
            {o.beheerd ? 'Houd de pagina mee bij' : 'Houd de pagina bij'}
          </Step>
        )}
        {may.edit(actor) && <Step href={paths.kantwissel(o.id)}>Verander de kant</Step>}
        {may.merge(actor) && <Step href={paths.samenvoeging(o.id)}>Voeg samen met een dubbele</Step>}
      </ul>
    </Card>
  )
}

/** The kind suggests one side, and it stands on another: for who may change that. */
export const AndereKant = ({ id, soort, kant }: Pick<Organisatie, 'id' | 'soort' | 'kant'>) => (
  <p>
    Bij de soort ‘{organisatiesoortLabel[soort]}’ past meestal ‘{kantLabel[kantBij(soort)]}’, en hier staat ‘
    {kantLabel[kant]}’. Klopt dat niet? <a href={paths.kantwissel(id)}>Verander de kant</a>.
  </p>
)

const Step = ({ href, children }: { href: string; children: string }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
)

export const Known = ({ actor, organisatie: o }: { actor: Actor | null; organisatie: Organisatie }) => {
  const items = [
    { label: 'Kant bij inkoop', value: may.viewKant(actor) && capital(kantLabel[o.kant]) },
    ...feitenVan(o),
    { label: 'Afkorting', value: o.afkorting },
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
      <p>
        <MeldLink href={paths.melden('organisatie', o.id)} titel={o.naam} />
      </p>
    </Card>
  )
}
