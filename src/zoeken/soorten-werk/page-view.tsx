import type { Child } from 'hono/jsx'
import type { DeelBijSoortWerk } from '#src/netwerk/categorieen/places.ts'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  EmptyState,
  Moment,
  Page,
  PageTitle,
  type Shell,
  Spark,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { StandBadge } from '#src/proeftuinen/proeftuin/cards.tsx'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { CijfersDeel } from './cijfers-view.tsx'
import { Contracten } from './contracten-view.tsx'
import { Hobbels, Lessen } from './lessen-view.tsx'
import { Mensen } from './mensen-view.tsx'
import { Nazorg } from './nazorg-view.tsx'
import type { SoortWerk } from './soort-werk.ts'
import { StandBlok } from './stand-view.tsx'

export type PageProps = {
  shell: Shell
  soort: SoortWerk
  isLid: boolean
  mayStart: boolean
  /** What other nouns let one do here, and what they show; see src/netwerk/categorieen/places.ts. */
  acties: Child[]
  delen: DeelBijSoortWerk[]
}

export const SoortWerkPage = (props: PageProps) => {
  const { shell, soort, acties, delen } = props
  const { code, naam, toelichting } = soort.categorie
  return (
    <Page
      shell={shell}
      title={naam}
      description={`${naam}: wat er met social return geprobeerd is, wat het bracht en wie ervan weet.`}
      feed={paths.proeftuinenFeed({ categorie: code })}
      back={[{ href: paths.soortenWerk(), label: 'Soorten werk' }]}
    >
      <PageTitle title={naam} lead={toelichting} action={acties.some(Boolean) && acties} />
      <StandBlok soort={soort} />
      <Inhoud delen={delen} />
      <TwoColumns
        main={
          <>
            <Proeftuinen {...props} />
            <Lessen lessen={soort.lessen} naam={naam} />
            <Hobbels hobbels={soort.hobbels} naam={naam} />
          </>
        }
        side={
          <>
            <Contracten {...props} />
            <Mensen {...props} />
          </>
        }
      />
      <CijfersDeel cijfers={soort.cijfers.verder} />
      <Nazorg soort={soort} />
      {delen.map(({ id, kop, inhoud }) => (
        <section aria-labelledby={id}>
          <h2 id={id}>{kop}</h2>
          {inhoud}
        </section>
      ))}
      <FeedLink code={code} />
    </Page>
  )
}

const eigenDelen = [
  { id: 'proeftuinen', kop: 'Proeftuinen' },
  { id: 'lessen', kop: 'Lessen' },
  { id: 'hobbels', kop: 'Hobbels' },
  { id: 'contracten', kop: 'Contracten' },
  { id: 'mensen', kop: 'Mensen' },
  { id: 'cijfers', kop: 'Cijfers' },
  { id: 'nazorg', kop: 'Na het contract' },
]

const Inhoud = ({ delen }: Pick<PageProps, 'delen'>) => (
  <nav class="vonk-inhoud" aria-label="Op deze pagina">
    <ul>
      {[...eigenDelen, ...delen].map(({ id, kop }) => (
        <li>
          <a href={`#${id}`}>{kop}</a>
        </li>
      ))}
    </ul>
  </nav>
)

const Proeftuinen = ({ soort: { categorie, kaarten, totaal }, isLid, mayStart }: PageProps) => (
  <section aria-labelledby="proeftuinen">
    <h2 id="proeftuinen">Proeftuinen</h2>
    {kaarten.length === 0 ? (
      <GeenProeftuin naam={categorie.naam} isLid={isLid} mayStart={mayStart} />
    ) : (
      <>
        <ul class="vonk-werkrijen">
          {kaarten.map((kaart) => (
            <Rij {...kaart} />
          ))}
        </ul>
        {totaal > kaarten.length && (
          <p>
            <a href={paths.proeftuinen({ categorie: categorie.code })}>Toon alle {totaal} proeftuinen</a>
          </p>
        )}
      </>
    )}
  </section>
)

const Rij = (p: ProeftuinKaart) => (
  <li>
    <span class="vonk-werkrijen__beeld">
      <Spark id={p.id} />
    </span>
    <div>
      <h3>
        <a href={paths.proeftuin(p.id)}>{p.titel}</a>
      </h3>
      <p>
        {p.organisatie}
        {!p.gesloten && (
          <>
            {', '}
            {p.uitkomst ? 'afgerond' : faseLabel[p.fase].toLowerCase()}, <Moment at={p.bewogenOp} dateOnly />
          </>
        )}
      </p>
      <StandBadge {...p} />
    </div>
  </li>
)

type GeenProps = Pick<PageProps, 'isLid' | 'mayStart'> & { naam: string }

const GeenProeftuin = ({ naam, isLid, mayStart }: GeenProps) => (
  <EmptyState
    title={`Nog geen proeftuin met ${naam.toLowerCase()} die jij mag zien`}
    icon="seedling"
    action={
      <>
        {mayStart && <ButtonLink href={paths.nieuweProeftuin()}>Start een proeftuin</ButtonLink>}
        {!isLid && <ButtonLink href={paths.doeMee()}>Word lid, dan zie je meer</ButtonLink>}
        <ButtonLink href={paths.soortenWerk()} kind="secondary">
          Kijk bij ander werk
        </ButtonLink>
      </>
    }
  >
    Vonk keek naar alle proeftuinen met dit soort werk. Een proeftuin begint met één vraag, zoals ‘Hoe maken
    we van dit werk een baan waar nieuwe collega’s blijven?’
  </EmptyState>
)

/** For who has no account, or a reader that gathers news: only what is public is in it. */
const FeedLink = ({ code }: { code: string }) => (
  <p class="vonk-werkvoet">
    <a href={paths.proeftuinenFeed({ categorie: code })}>Volg de proeftuinen als feed</a> in je eigen
    nieuwslezer, ook zonder account. Er staat in wat openbaar is.
  </p>
)
