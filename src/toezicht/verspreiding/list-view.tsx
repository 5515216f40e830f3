import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { paths, type Query } from '#src/paths/index.ts'
import {
  dotted,
  EmptyState,
  type FilterGroup,
  Filters,
  Page,
  Pager,
  PageTitle,
  PlainList,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { gevolgdsoorten } from '#src/verspreiden/navolgingen/navolging.ts'
import { Bewijsregel } from '#src/verspreiden/navolgingen/parts.tsx'
import { Kwartalen } from './kwartalen.tsx'
import { back, kop, naamOf, sayDuwtjes, saySpread, soortLabel } from './parts.ts'
import { type Keuze, pageSize, type Voorbeeld } from './voorbeeld.ts'

type ListProps = {
  shell: Shell
  keuze: Keuze
  categorieen: Categorie[]
  voorbeelden: Voorbeeld[]
  totaal: number
}

export const VerspreidingPage = (props: ListProps) => (
  <Page shell={props.shell} title={kop} back={[back]}>
    <PageTitle
      title={kop}
      lead="Welke voorbeelden anderen nadoen, en welke nog niet. Vonk telt wie zelf zei: dit doen wij ook. Wie alleen leest, telt Vonk niet."
    />
    <TwoColumns sideFirst side={<Keuzes {...props} />} main={<Gevonden {...props} />} />
  </Page>
)

const search = ({ pagina: _, ...keuze }: Keuze, changed: Query) =>
  paths.verspreiding({ ...keuze, ...changed })

const Keuzes = ({ keuze, categorieen }: ListProps) => {
  const option = (naam: 'soort' | 'categorie', waarde: string, label: string) => {
    const active = keuze[naam] === waarde
    return { label, active, href: search(keuze, { [naam]: active ? undefined : waarde }) }
  }
  const groups: FilterGroup[] = [
    {
      label: 'Volgorde',
      options: [
        { label: 'Meest gevolgd eerst', active: !keuze.op, href: search(keuze, { op: undefined }) },
        { label: 'Minst gevolgd eerst', active: keuze.op === 'minst', href: search(keuze, { op: 'minst' }) },
      ],
    },
    {
      label: 'Wat',
      options: gevolgdsoorten.map((soort) => option('soort', soort, soortLabel[soort].meer)),
    },
    {
      label: 'Soort werk',
      options: categorieen.map(({ code, naam }) => option('categorie', code, naam)),
    },
  ]
  return <Filters groups={groups} />
}

const Gevonden = ({ keuze, voorbeelden, totaal, categorieen }: ListProps) => {
  const at = (pagina: number) => search(keuze, { pagina: pagina === 1 ? undefined : String(pagina) })
  if (voorbeelden.length === 0)
    return (
      <EmptyState title="Hier is niets dat gevolgd kan worden" icon="list-check">
        Vonk keek naar gepubliceerde werkwijzen, haakjes en afgeronde proeftuinen. Kies minder filters.
      </EmptyState>
    )
  return (
    <>
      <p class="vonk-aantal" role="status">
        {totaal === 1 ? '1 voorbeeld' : `${totaal} voorbeelden`}
      </p>
      <PlainList class="vonk-verspreiding">
        {voorbeelden.map((voorbeeld) => (
          <Rij voorbeeld={voorbeeld} categorieen={categorieen} />
        ))}
      </PlainList>
      <Pager
        next={keuze.pagina * pageSize < totaal ? at(keuze.pagina + 1) : undefined}
        previous={keuze.pagina > 1 ? at(keuze.pagina - 1) : undefined}
      />
    </>
  )
}

const Rij = ({ voorbeeld: v, categorieen }: { voorbeeld: Voorbeeld; categorieen: Categorie[] }) => (
  <li>
    <div>
      <p class="vonk-kopje">{dotted([soortLabel[v.soort].een, naamOf(categorieen, v.categorie)])}</p>
      <h2 class="vonk-verspreiding__titel">
        <a href={paths.verspreidingVan(v.soort, v.id)}>{v.titel}</a>
      </h2>
      <p class="vonk-klein">{saySpread(v)}</p>
      {v.duwtjes > 0 && <p class="vonk-klein">{sayDuwtjes(v)}</p>}
      <Bewijsregel bewijs={v.bewijs} />
    </div>
    <Kwartalen kwartalen={v.kwartalen} titel={v.titel} />
  </li>
)
