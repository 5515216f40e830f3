import type { Child } from 'hono/jsx'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import {
  Icon,
  Page,
  Pager,
  PlainList,
  SearchForm,
  type Shell,
  TwoColumns,
} from '#src/platform/components/index.ts'
import { chosenOf, filterNames, lastPage, pageSize, type ZoekQuery } from './filters.ts'
import { Gekozen, Keuzes, search } from './keuzes-view.tsx'
import { NietGevondenWatJeZocht, NietsGevonden, sayNames } from './niets-view.tsx'
import { ResultaatRij } from './resultaat-view.tsx'
import type { Telling } from './treffers.ts'
import { mostLetters } from './vraag.ts'
import type { Gezochte } from './zoek.ts'

export type ZoekenProps = {
  shell: Shell
  query: ZoekQuery
  gezocht: Gezochte
  lijsten: Lijsten
  isLid: boolean
  /** What can be done with the question; see places.ts. */
  erbij: Child[]
}

export const ZoekenPage = (props: ZoekenProps) => {
  const { shell, query } = props
  return (
    <Page
      shell={shell}
      title={query.q ? `Zoeken: ${query.q.slice(0, 60)}` : 'Zoeken'}
      scripts={['suggestieVeld.js']}
      feed={query.q ? paths.zoekFeed({ ...chosenOf(query), q: query.q }) : undefined}
    >
      <h1>Zoeken</h1>
      <SearchForm
        action={paths.zoeken()}
        label="Waar zoek je naar?"
        q={query.q}
        maxlength={mostLetters}
        id="zoek-overal"
        bron={paths.zoekSuggesties()}
        keep={Object.fromEntries(filterNames.map((name) => [name, query[name]]))}
      />
      {query.q === '' ? <Uitleg {...props} /> : <Uitslag {...props} />}
      <Toets />
    </Page>
  )
}

const Uitleg = ({ erbij, gezocht }: Pick<ZoekenProps, 'erbij' | 'gezocht'>) => (
  <>
    <p>
      Zoek in {sayNames(gezocht.soorten)}. Zet woorden tussen aanhalingstekens als ze precies zo achter elkaar
      moeten staan.
    </p>
    {erbij}
  </>
)

/** A key alone is one that people can turn off (WCAG 2.1.4); shown by the script that listens to it. */
const Toets = () => (
  <zoek-toets hidden>
    <label class="vonk-klein">
      <input type="checkbox" /> Met de toets <kbd>/</kbd> ga je vanaf elke pagina naar het zoekveld. Ctrl + /
      doet dat altijd.
    </label>
  </zoek-toets>
)

const Uitslag = (props: ZoekenProps) => {
  const { query, gezocht, isLid } = props
  if (gezocht.telling.totaal === 0)
    return (
      <>
        <NietsGevonden query={query} gezocht={gezocht} isLid={isLid} />
        {props.erbij}
      </>
    )
  return (
    <>
      <OokGezocht {...props} />
      <Soorten {...props} />
      <TwoColumns sideFirst side={<Keuzes {...props} />} main={<Resultaten {...props} />} />
    </>
  )
}

/** What Vonk took the words for, and how to ask for the words alone. */
const OokGezocht = ({ query, gezocht }: ZoekenProps) => {
  const { ook } = gezocht
  return (
    <>
      {gezocht.ingekort && <p class="vonk-aantal">Je vraag was lang. Vonk zocht op het begin ervan.</p>}
      {gezocht.deels && <p class="vonk-aantal">Niets bevat al je woorden. Dit past er het best bij.</p>}
      {ook.length > 0 && (
        <p class="vonk-ookgezocht">
          <Icon name="info-circle" /> Vonk zocht ook op{' '}
          {ook.map((woord, n) => (
            <>
              {n > 0 && (n === ook.length - 1 ? ' en ' : ', ')}
              <strong>{woord}</strong>
            </>
          ))}
          . Wil je dat niet? <a href={search(query, { letterlijk: 'ja' })}>Zoek alleen op “{query.q}”</a>
        </p>
      )}
    </>
  )
}

/** The kinds of things, as tabs that are links. */
const Soorten = ({ query, gezocht }: ZoekenProps) => {
  const per = gezocht.telling.per.soort
  const alles = [...per.values()].reduce((sum, n) => sum + n, 0)
  const there = gezocht.soorten.filter(({ soort }) => per.has(soort) || query.soort === soort)
  return (
    <nav aria-label="Soort resultaat">
      <PlainList class="vonk-soorten">
        <li>
          <a href={search(query, { soort: undefined })} aria-current={query.soort ? undefined : 'true'}>
            Alles <span>{alles}</span>
          </a>
        </li>
        {there.map(({ soort, meer, icon }) => (
          <li>
            <a href={search(query, { soort })} aria-current={query.soort === soort ? 'true' : undefined}>
              <Icon name={icon} /> {meer} <span>{per.get(soort) ?? 0}</span>
            </a>
          </li>
        ))}
      </PlainList>
    </nav>
  )
}

const Resultaten = (props: ZoekenProps) => {
  const { query, gezocht } = props
  const { resultaten, telling } = gezocht
  const last = Math.min(lastPage, Math.ceil(telling.totaal / pageSize))
  // When it holds for all, what Vonk searched for too says it above.
  const saysWhy = resultaten.some(({ alleenVia }) => !alleenVia)
  const at = (pagina: number) => search(query, { pagina: pagina === 1 ? undefined : String(pagina) })
  return (
    <>
      <Gekozen {...props} />
      {props.erbij}
      <div class="vonk-uitslag">
        <p role="status">
          <Totaal {...telling} /> die jij mag lezen
        </p>
        <p>
          <Volgorde query={query} />
        </p>
      </div>
      <PlainList class="vonk-resultaten" ordered>
        {resultaten.map((resultaat) => (
          <ResultaatRij {...resultaat} alleenVia={saysWhy && resultaat.alleenVia} />
        ))}
      </PlainList>
      <Pager
        next={query.pagina < last ? at(query.pagina + 1) : undefined}
        previous={query.pagina > 1 ? at(Math.min(query.pagina - 1, last)) : undefined}
      />
      <NietGevondenWatJeZocht query={query} isLid={props.isLid} />
    </>
  )
}

const Totaal = ({ totaal, meer }: Telling) => (
  <strong>
    {meer && 'Meer dan '}
    <span class="vonk-aantal-totaal">{totaal.toLocaleString('nl-NL')}</span>
    {totaal === 1 ? ' resultaat' : ' resultaten'}
  </strong>
)

const Volgorde = ({ query }: { query: ZoekQuery }) => (
  <>
    <a href={search(query, { op: undefined })} aria-current={query.op ? undefined : 'true'}>
      Best passend
    </a>{' '}
    <a href={search(query, { op: 'nieuwste' })} aria-current={query.op ? 'true' : undefined}>
      Nieuwste
    </a>
  </>
)
