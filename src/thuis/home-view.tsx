import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  Card,
  CardList,
  dot,
  EmptyState,
  Hero,
  Moment,
  Page,
  type Shell,
  Stats,
} from '#src/platform/components/index.ts'
import { excerpt } from '#src/platform/markdown.ts'
import { ProeftuinCards } from '#src/proeftuinen/proeftuin/cards.tsx'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Daad } from './begin.ts'
import type { Cijfers, Les } from './queries.ts'

type HomeProps = {
  shell: Shell
  cijfers: Cijfers
  lessen: Les[]
  kaarten: ProeftuinKaart[]
  /** The main action, which fits who looks. */
  daad: Daad
  /** Who followed whom, of what most followed; nothing where nobody did. */
  spoor: Child
}

export const HomePage = ({ shell, cijfers, lessen, kaarten, daad, spoor }: HomeProps) => (
  <Page shell={shell} title="Vonk" feed={paths.lessenFeed()}>
    <Hero
      title={
        <>
          Goed voorbeeld <br />
          doet goed volgen
        </>
      }
      lead="Vonk is het lerende netwerk voor social return. Probeer uit wat werkt, leer van elkaar en zorg samen voor banen die blijven."
      actions={
        <>
          <ButtonLink href={daad.href}>{daad.label}</ButtonLink>
          {cijfers.proeftuinen > 0 && (
            <ButtonLink href={paths.proeftuinen()} kind="secondary">
              Zoek een voorbeeld
            </ButtonLink>
          )}
        </>
      }
    >
      {spoor}
    </Hero>
    {cijfers.proeftuinen > 0 && <Tellingen {...cijfers} />}
    {lessen.length > 0 && <Lessons lessen={lessen} />}
    <Recent kaarten={kaarten.slice(0, 3)} />
  </Page>
)

const Tellingen = ({ proeftuinen, lopend, nietGelukt, gewisseld }: Cijfers) => (
  <section aria-label="Vonk in cijfers">
    <Stats
      items={[
        { value: proeftuinen, label: 'openbare proeftuinen', href: paths.proeftuinen() },
        { value: lopend, label: 'lopen nog', href: paths.proeftuinen({ uitkomst: 'loopt' }) },
        {
          value: gewisseld,
          label: 'anders gelukt, langs een andere route',
          href: paths.proeftuinen({ uitkomst: 'anders_gelukt' }),
        },
        {
          value: nietGelukt,
          label: 'niet gelukt, wel geleerd en gedeeld',
          href: paths.proeftuinen({ uitkomst: 'niet_gelukt' }),
        },
      ]}
    />
    <p class="vonk-bron">
      Stand van <Moment at={new Date()} dateOnly />. Geteld zijn de proeftuinen die iedereen mag zien. Ben je
      ingelogd, dan staan er in de lijsten vaak meer.
    </p>
  </section>
)

const Lessons = ({ lessen }: { lessen: Les[] }) => (
  <section aria-labelledby="lessen">
    <h2 id="lessen">Net geleerd</h2>
    <CardList label="Nieuwste lessen">
      {lessen.map((les) => (
        <Card
          eyebrow={
            <>
              Les{dot}
              <Moment at={les.datum} />
            </>
          }
          title={les.titel}
          href={paths.aantekeningReacties(les.proeftuinId, les.id)}
          footer={les.proeftuin}
        >
          <p>{excerpt(les.tekst)}</p>
        </Card>
      ))}
    </CardList>
  </section>
)

const Recent = ({ kaarten }: { kaarten: ProeftuinKaart[] }) => (
  <section aria-labelledby="recent">
    <h2 id="recent">Nu in beweging</h2>
    {kaarten.length === 0 ? (
      <EmptyState
        title="De eerste openbare proeftuin moet nog komen"
        action={
          <ButtonLink href={paths.over()} kind="secondary">
            Lees hoe Vonk werkt
          </ButtonLink>
        }
      >
        Een proeftuin begint met één vraag, zoals ‘Hoe kunnen we onze dossiers scannen met nieuwe collega’s?’
        Je probeert iets, en schrijft op wat er gebeurt. Wat iedereen mag zien, staat daarna hier: ook wat
        niet lukte.
      </EmptyState>
    ) : (
      <ProeftuinCards kaarten={kaarten} label="Proeftuinen die net bewogen" />
    )}
  </section>
)
