import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { paths, type Query } from '#src/paths/index.ts'
import {
  EmptyState,
  type FilterGroup,
  Filters,
  Page,
  Pager,
  PageTitle,
  PlainList,
  type Shell,
  sayDate,
  Table,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { type Gevolgdsoort, gevolgdsoorten } from '#src/verspreiden/navolgingen/navolging.ts'
import { Bewijsregel } from '#src/verspreiden/navolgingen/parts.tsx'
import { Kwartalen } from './kwartalen.tsx'
import type { NogNiet } from './nog-niet.ts'
import { type Keuze, kwartaalgrenzen, pageSize, sayKwartaal, type Voorbeeld } from './voorbeeld.ts'

const soortLabel: Record<Gevolgdsoort, { een: string; meer: string }> = {
  werkwijze: { een: 'Werkwijze', meer: 'Werkwijzen' },
  haakje: { een: 'Haakje', meer: 'Haakjes' },
  proeftuin: { een: 'Proeftuin', meer: 'Proeftuinen' },
}
const adres: Record<Gevolgdsoort, (id: string) => string> = {
  werkwijze: paths.werkwijze,
  haakje: paths.haakje,
  proeftuin: paths.proeftuin,
}

const back = { href: paths.adviesteam(), label: 'Adviesteam' }
const kop = 'Wat zich verspreidt'

const naamOf = (categorieen: Categorie[], code: string | null) =>
  categorieen.find((one) => one.code === code)?.naam ?? null

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
      <p class="vonk-kopje">
        {[soortLabel[v.soort].een, naamOf(categorieen, v.categorie)].filter(Boolean).join(' · ')}
      </p>
      <h2 class="vonk-verspreiding__titel">
        <a href={paths.verspreidingVan(v.soort, v.id)}>{v.titel}</a>
      </h2>
      <p class="vonk-klein">{saySpread(v)}</p>
      <Bewijsregel bewijs={v.bewijs} />
    </div>
    <Kwartalen kwartalen={v.kwartalen} titel={v.titel} />
  </li>
)

const sayOrganisaties = (n: number) =>
  n === 0
    ? 'Nog niemand zei dit na te doen'
    : n === 1
      ? '1 organisatie doet dit na'
      : `${n} organisaties doen dit na`

const saySpread = ({ organisaties, laatst, sinds, kopieen }: Voorbeeld) =>
  [
    sayOrganisaties(organisaties),
    laatst ? `de laatste begon op ${sayDate(laatst)}` : `sinds ${sayDate(sinds)}`,
    ...(!kopieen ? [] : [`door ${kopieen === 1 ? '1 lid' : `${kopieen} leden`} gekopieerd`]),
  ].join(', ')

type OneProps = { shell: Shell; voorbeeld: Voorbeeld; nogNiet: NogNiet[]; categorieen: Categorie[] }

export const VoorbeeldPage = ({ shell, voorbeeld: v, nogNiet, categorieen }: OneProps) => (
  <Page shell={shell} title={v.titel} back={[back, { href: paths.verspreiding(), label: kop }]}>
    <PageTitle title={v.titel} lead={`${saySpread(v)}.`} />
    <Bewijsregel bewijs={v.bewijs} />
    <p>
      <a href={adres[v.soort](v.id)}>Naar {v.soort === 'haakje' ? 'het haakje' : `de ${v.soort}`}</a>
    </p>
    <h2>Wie begon wanneer</h2>
    <Table
      caption="Organisaties die begonnen, per kwartaal, zoals zij het zelf zeiden"
      head={['Kwartaal', 'Begonnen']}
      numeric={[1]}
      rows={kwartaalgrenzen()
        .slice(0, -1)
        .map((van, n) => [sayKwartaal(van), v.kwartalen[n] ?? 0])}
    />
    <NogNietDeel nogNiet={nogNiet} naam={naamOf(categorieen, v.categorie)} />
  </Page>
)

const NogNietDeel = ({ nogNiet, naam }: { nogNiet: NogNiet[]; naam: string | null }) => (
  <section aria-labelledby="nog-niet">
    <h2 id="nog-niet">Wie dit ook kan gebruiken</h2>
    {naam === null ? (
      <p>Dit hoort niet bij één soort werk. Vonk kan niet zeggen wie er een contract voor heeft.</p>
    ) : nogNiet.length === 0 ? (
      <p>
        Vonk kent geen organisatie met een lopend contract in {naam.toLowerCase()} die dit nog niet nadoet.
      </p>
    ) : (
      <>
        <p>
          {nogNiet.length === 1 ? '1 organisatie heeft' : `${nogNiet.length} organisaties hebben`} een lopend
          contract in {naam.toLowerCase()} en zeiden nog niet dat ze dit nadoen. Of ze het lazen, weet Vonk
          niet. Stuur iemand een bericht.
        </p>
        <PlainList class="vonk-nogniet">
          {nogNiet.map((organisatie) => (
            <Organisatie {...organisatie} />
          ))}
        </PlainList>
      </>
    )}
  </section>
)

const Organisatie = ({ id, naam, mensen }: NogNiet) => (
  <li>
    <h3>
      <a href={paths.organisatie(id)}>{naam}</a>
    </h3>
    {mensen.length === 0 ? (
      <p class="vonk-klein">Vonk kent hier niemand om aan te schrijven.</p>
    ) : (
      <ul>
        {mensen.map((mens) => (
          <li>
            {mens.naam}
            {mens.functie && `, ${mens.functie}`}:{' '}
            <a href={paths.schrijfBericht(mens.id)}>
              schrijf een bericht<span class="vonk-onzichtbaar"> aan {mens.naam}</span>
            </a>
          </li>
        ))}
      </ul>
    )}
  </li>
)
