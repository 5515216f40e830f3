import type { Child } from 'hono/jsx'
import { Portret } from '#src/netwerk/leden/portret.tsx'
import { psoLabel } from '#src/netwerk/organisaties/feiten.ts'
import { organisatiesoortLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  ButtonLink,
  Card,
  dotted,
  EmptyState,
  Page,
  PageTitle,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { ProeftuinCards } from '#src/proeftuinen/proeftuin/cards.tsx'
import type { Helper, RegioPagina } from './queries.ts'

type PageProps = { shell: Shell; regio: RegioPagina; isLid: boolean; mayStart: boolean }

export const RegioPage = (props: PageProps) => {
  const { shell, regio } = props
  return (
    <Page
      shell={shell}
      title={`Wie helpt jou in ${regio.naam}?`}
      description={`Wie in de arbeidsmarktregio ${regio.naam} mensen en werk bij elkaar brengt.`}
      back={[{ href: paths.regios(), label: 'Regio’s' }]}
    >
      <PageTitle
        title={`Wie helpt jou in ${regio.naam}?`}
        lead="Wie hier mensen en werk bij elkaar brengt, en wat er geprobeerd wordt."
      />
      <TwoColumns main={<Main {...props} />} side={<Side {...props} />} />
    </Page>
  )
}

const Main = (props: PageProps) => {
  const { regio } = props
  if (isEmpty(regio)) return <Niets {...props} />
  return (
    <>
      <Deel id="helpers" kop="Wie mensen en werk bij elkaar brengt">
        <Organisaties
          helpers={regio.helpers}
          leeg="UWV, het Werkcentrum of een gemeente van deze regio staat nog niet in Vonk, of zonder regio."
        />
      </Deel>
      <Deel id="sociaal" kop="Sociale ondernemingen en SW-bedrijven">
        <Organisaties
          helpers={regio.sociaal}
          leeg="Van deze regio kent Vonk er nog geen. Ze kunnen er wel zijn."
        />
      </Deel>
      <Deel id="proeftuinen" kop="Proeftuinen">
        <Proeftuinen {...props} />
      </Deel>
    </>
  )
}

const isEmpty = ({ helpers, sociaal, mensen, kaarten, aanbestedingen }: RegioPagina) =>
  [helpers, sociaal, mensen, kaarten, aanbestedingen].every(({ length }) => length === 0)

const Deel = ({ id, kop, children }: { id: string; kop: string; children: Child }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{kop}</h2>
    {children}
  </section>
)

const Organisaties = ({ helpers, leeg }: { helpers: Helper[]; leeg: string }) =>
  helpers.length === 0 ? (
    <p>{leeg}</p>
  ) : (
    <ul class="vonk-werklijst">
      {helpers.map((helper) => (
        <li>
          <a href={paths.organisatie(helper.id)}>{helper.naam}</a>
          <small>{sayWhat(helper)}</small>
          {(helper.brengt || helper.samenvatting) && (
            <p>{firstWords(helper.brengt || helper.samenvatting)}</p>
          )}
        </li>
      ))}
    </ul>
  )

const sayWhat = ({ soort, plaats, pso, sociaalRegister }: Helper) =>
  dotted([
    organisatiesoortLabel[soort],
    plaats,
    pso && `PSO: ${psoLabel[pso]}`,
    sociaalRegister && 'staat in een register van sociale ondernemingen',
  ])

const firstWords = (text: string) =>
  text.length <= 160 ? text : `${text.slice(0, 160).replace(/\s+\S*$/, '')}…`

const Proeftuinen = ({ regio: { code, kaarten, totaal }, isLid, mayStart }: PageProps) => (
  <>
    {kaarten.length === 0 ? (
      <p>
        Vonk vond in deze regio geen proeftuin die jij mag zien.{' '}
        {mayStart && <a href={paths.nieuweProeftuin()}>Start een proeftuin</a>}
        {!isLid && <a href={paths.doeMee()}>Word lid, dan zie je meer</a>}
      </p>
    ) : (
      <ProeftuinCards kaarten={kaarten} label="Proeftuinen" level={3} />
    )}
    {totaal > kaarten.length && (
      <p>
        <a href={paths.proeftuinen({ regio: code })}>Toon alle {totaal} proeftuinen</a>
      </p>
    )}
  </>
)

const Side = ({ regio, isLid }: PageProps) => (
  <>
    <Card level={2} title="Mensen">
      {isLid ? <Mensen {...regio} /> : <DoeMee />}
    </Card>
    {regio.aanbestedingen.length > 0 && (
      <Card level={2} title="Wat hier wordt ingekocht">
        <ul class="vonk-werklijst">
          {regio.aanbestedingen.map(({ id, titel, koper }) => (
            <li>
              <a href={paths.aanbesteding(id)}>{titel}</a>
              <small>{koper}</small>
            </li>
          ))}
        </ul>
      </Card>
    )}
    {isLid && (
      <Card level={2} title="In contracten">
        <p>
          <a href={paths.regioBouwblokken(regio.code)}>De bouwblokken van deze regio</a>: waar contracten hier
          mee rekenen.
        </p>
      </Card>
    )}
    <Card level={2} title="Gemeenten">
      <p>
        {regio.gemeenten.length > 0
          ? `${regio.gemeenten.join(', ')}.`
          : 'De lijst met gemeenten is in deze Vonk nog niet ingelezen.'}
      </p>
    </Card>
  </>
)

const DoeMee = () => (
  <p>
    Leden zien hier wie in deze regio wat brengt, en kunnen het vragen. <a href={paths.doeMee()}>Doe mee</a>.
  </p>
)

const Mensen = ({ code, mensen }: RegioPagina) => (
  <>
    {mensen.length === 0 ? (
      <p>
        Van deze regio zei nog niemand wat hij of zij brengt. Werk jij hier?{' '}
        <a href={paths.profiel()}>Zet het in je profiel</a>.
      </p>
    ) : (
      <ul class="vonk-mensen">
        {mensen.map((lid) => (
          <li>
            <span class="vonk-mens">
              <Portret lid={lid} maat="klein" />
              <span>
                <a href={paths.lid(lid.id)}>{lid.naam}</a>
                <small>{dotted([lid.functie, lid.organisatie])}</small>
                <small>{firstWords(lid.brengt)}</small>
              </span>
            </span>
          </li>
        ))}
      </ul>
    )}
    <p>
      <a href={paths.leden({ regio: code })}>Alle leden in deze regio</a>
    </p>
  </>
)

const Niets = ({ regio: { naam }, isLid, mayStart }: PageProps) => (
  <EmptyState
    title={`Van ${naam} weet Vonk nog weinig`}
    icon="map-pin"
    action={
      <>
        {mayStart && <ButtonLink href={paths.nieuweProeftuin()}>Start een proeftuin</ButtonLink>}
        {!isLid && <ButtonLink href={paths.doeMee()}>Word lid, dan zie je meer</ButtonLink>}
        <ButtonLink href={paths.regios()} kind="secondary">
          Kijk in een regio ernaast
        </ButtonLink>
      </>
    }
  >
    Vonk keek naar organisaties, leden, proeftuinen en aanbestedingen van deze regio die jij mag zien. Hier
    horen het Werkcentrum, UWV, de gemeenten, SW-bedrijven en sociale ondernemingen. Ken je er een? Kies de
    regio op de pagina van je organisatie of in je profiel.
  </EmptyState>
)
