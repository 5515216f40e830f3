import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState } from '#src/platform/components/index.ts'
import { countedHits } from './counts.ts'
import { asQuery, type FilterQuery, filterNames } from './filters.ts'
import type { Gezocht, Nabij } from './nabij.ts'

type NietsProps = { query: FilterQuery; gezocht: Gezocht; categorieen: Categorie[]; isLid: boolean }

/** A list without hits: what was looked at, what is near, and what one can do. Never that nothing was tried. */
export const NietsGevonden = (props: NietsProps) => {
  const { query, gezocht, isLid } = props
  if (gezocht.aantal === 0 && !hasFilters(query)) return <NietsTeZien />
  return (
    <EmptyState title={titleOf(query)} icon="search" action={<Actions isLid={isLid} />}>
      <p>{query.q ? `${saidOf(props)} Wat jij niet mag lezen, is niet meegezocht.` : saidOf(props)}</p>
      <Near {...props} />
    </EmptyState>
  )
}

const titleOf = ({ q }: FilterQuery) =>
  q ? `Niets gevonden voor ‘${q}’` : 'Geen proeftuin past bij deze filters'

function saidOf({ query, gezocht: { aantal } }: NietsProps): string {
  const zien = `${proeftuinen(aantal)} die jij mag zien`
  if (!query.q) return `Van de ${zien} past er geen bij alles wat je koos. Kies minder filters.`
  const filters = hasFilters({ ...query, q: undefined }) ? ' en die passen bij je filters' : ''
  return `Vonk zocht in titel, vraag, aanleiding, logboek en lessen van ${zien}${filters}.`
}

const proeftuinen = (n: number) => {
  if (n >= countedHits) return `${n.toLocaleString('nl-NL')} proeftuinen`
  return n === 1 ? '1 proeftuin' : `${n} proeftuinen`
}

const Near = ({ query, gezocht, categorieen }: NietsProps) => {
  const naamVan = new Map(categorieen.map(({ code, naam }) => [code, naam]))
  const chosen = { ...asQuery(query), q: undefined }
  const near = [
    ...(gezocht.zonderFilters > 0
      ? [
          {
            label: `‘${query.q}’ zonder filters`,
            aantal: gezocht.zonderFilters,
            href: paths.proeftuinen({ q: query.q }),
          },
        ]
      : []),
    ...[...gezocht.lijkt, ...gezocht.woorden].map(wordLink),
    ...gezocht.categorieen.map(({ code, aantal }) => ({
      label: `Soort werk: ${naamVan.get(code) ?? code}`,
      aantal,
      href: paths.proeftuinen({ ...chosen, categorie: code }),
    })),
  ]
  return near.length === 0 ? null : (
    <>
      <p>Dit is er wel:</p>
      <ul class="vonk-nabij">
        {near.map(({ label, aantal, href }) => (
          <li>
            <a href={href}>{label}</a> ({aantal >= countedHits ? `meer dan ${countedHits}` : aantal})
          </li>
        ))}
      </ul>
    </>
  )
}

/** Without the filters: those are counted without them, too. */
const wordLink = ({ q, aantal }: Nabij) => ({
  label: q.endsWith('*') ? `Woorden die beginnen met ‘${q.slice(0, -1)}’` : `‘${q}’`,
  aantal,
  href: paths.proeftuinen({ q }),
})

const Actions = ({ isLid }: Pick<NietsProps, 'isLid'>) => (
  <>
    <ButtonLink href={paths.proeftuinen()}>Bekijk alle proeftuinen</ButtonLink>
    {!isLid && (
      <ButtonLink href={paths.doeMee()} kind="secondary">
        Word lid, dan zie je meer
      </ButtonLink>
    )}
  </>
)

const NietsTeZien = () => (
  <EmptyState title="Jij ziet hier nog geen proeftuinen" icon="seedling">
    Een proeftuin start met één vraag, zoals ‘Hoe kunnen we onze dossiers scannen met nieuwe collega’s?’
  </EmptyState>
)

export const hasFilters = (query: FilterQuery) =>
  Boolean(query.q) || filterNames.some((name) => query[name] !== undefined)
