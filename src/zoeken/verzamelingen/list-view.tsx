import { paths, type Query } from '#src/paths/index.ts'
import {
  ButtonLink,
  dot,
  EmptyState,
  ListHead,
  Moment,
  Page,
  Pager,
  PageTitle,
  PlainList,
  SearchForm,
  type Shell,
} from '#src/platform/components/index.ts'
import type { Lijst, Zoek } from './list.ts'
import { Maker } from './parts.tsx'
import { beginVan, kringLabel, type VerzamelingKaart } from './verzameling.ts'

type ListProps = Lijst & {
  shell: Shell
  /** Of a member, on the first page. */
  eigen: VerzamelingKaart[]
  zoek: Zoek
  canMake: boolean
}

export const VerzamelingenPage = (props: ListProps) => {
  const { shell, eigen, verzamelingen, volgende, zoek, canMake } = props
  const found = eigen.length + verzamelingen.length > 0
  return (
    <Page shell={shell} title="Verzamelingen" feed={paths.verzamelingenFeed()}>
      <PageTitle
        title="Verzamelingen"
        lead="Leden zetten bij elkaar wat bij elkaar hoort: voorbeelden, teksten en lessen om mee te beginnen."
        action={canMake && <ButtonLink href={paths.nieuweVerzameling()}>Maak een verzameling</ButtonLink>}
      />
      <SearchForm
        action={paths.verzamelingen()}
        label="Zoek in verzamelingen"
        q={zoek.q}
        keep={{ volgorde: zoek.volgorde }}
      />
      <ListHead
        groups={[]}
        words={
          zoek.q ? { q: zoek.q, without: paths.verzamelingen(queryOf(zoek, { q: undefined })) } : undefined
        }
        reset={paths.verzamelingen()}
        sortings={found ? sortingsOf(zoek) : []}
      />
      {eigen.length > 0 && (
        <section>
          <h2>Van jou</h2>
          <Kaarten verzamelingen={eigen} label="Je verzamelingen" eigen />
        </section>
      )}
      {verzamelingen.length > 0 && (
        <section>
          {eigen.length > 0 && <h2>Van anderen</h2>}
          <Kaarten verzamelingen={verzamelingen} label="Verzamelingen" level={eigen.length > 0 ? 3 : 2} />
        </section>
      )}
      {!found && <Nothing canMake={canMake} q={zoek.q} />}
      <Pager
        next={volgende && paths.verzamelingen(queryOf(zoek, { na: volgende }))}
        previous={zoek.na && paths.verzamelingen(queryOf(zoek))}
      />
    </Page>
  )
}

/** The choices without where the reader was in the list. */
const queryOf = ({ na: _, q, volgorde }: Zoek, change: Query = {}): Query => ({
  q: q || undefined,
  volgorde,
  ...change,
})

const sortingsOf = (zoek: Zoek) =>
  [
    { label: 'Laatst gewijzigd', value: undefined },
    { label: 'Op titel', value: 'titel' },
  ].map(({ label, value }) => ({
    label,
    active: zoek.volgorde === value,
    href: paths.verzamelingen(queryOf(zoek, { volgorde: value })),
  }))

type KaartenProps = { verzamelingen: VerzamelingKaart[]; label: string; level?: 2 | 3; eigen?: boolean }

const Kaarten = ({ verzamelingen, label, level = 3, eigen = false }: KaartenProps) => (
  <PlainList class="vonk-verzamelingen" label={label}>
    {verzamelingen.map((v) => (
      <Kaart {...v} level={level} eigen={eigen} />
    ))}
  </PlainList>
)

/** Of one's own: who reads it; of others: who made it. */
const Kaart = ({ level, eigen, ...v }: VerzamelingKaart & { level: 2 | 3; eigen: boolean }) => {
  const Kop = level === 2 ? 'h2' : 'h3'
  return (
    <li>
      <Kop class="vonk-verzamelingen__titel">
        <a href={paths.verzameling(v.id)}>{v.titel}</a>
      </Kop>
      {v.waarvoor && <p>{beginVan(v.waarvoor)}</p>}
      <p class="vonk-klein">
        {eigen ? (
          kringLabel[v.zichtbaarheid]
        ) : (
          <>
            Door <Maker {...v} />
          </>
        )}
        {dot}
        <Moment at={v.gewijzigdOp} dateOnly />
      </p>
    </li>
  )
}

const Nothing = ({ canMake, q }: { canMake: boolean; q: string }) =>
  q === '' ? <NogGeen canMake={canMake} /> : <NietGevonden />

const NietGevonden = () => (
  <EmptyState
    icon="search"
    title="Geen verzameling gevonden"
    action={<ButtonLink href={paths.verzamelingen()}>Toon alle verzamelingen</ButtonLink>}
  >
    Vonk keek naar de titel en naar waar een verzameling voor is, van wat jij mag zien. Wat erin staat, vind
    je met <a href={paths.zoeken()}>zoeken</a>.
  </EmptyState>
)

const NogGeen = ({ canMake }: { canMake: boolean }) => (
  <EmptyState
    icon="bookmark"
    title="Hier komen verzamelingen te staan"
    action={<ButtonLink href={paths.zoeken()}>Zoek iets om te bewaren</ButtonLink>}
  >
    {canMake
      ? 'Zet bijvoorbeeld bij elkaar waarmee je een collega op weg helpt: een werkwijze, twee haakjes en de proeftuin waar het begon. Op elke pagina staat ‘Bewaar in een verzameling’.'
      : 'Een lid zet bij elkaar wat een ander op weg helpt, zoals een werkwijze met de teksten die erbij horen.'}
  </EmptyState>
)
