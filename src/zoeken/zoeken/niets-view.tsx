import { paths } from '#src/paths/index.ts'
import { ButtonLink, EmptyState } from '#src/platform/components/index.ts'
import type { Vindsoort } from '#src/platform/vindbaar.ts'
import type { ZoekQuery } from './filters.ts'
import type { Gezochte } from './zoek.ts'

type NietsProps = { query: ZoekQuery; gezocht: Gezochte; isLid: boolean }

/** What was looked at, and how to go on. Never that nothing was tried: Vonk knows only what this reader may read. */
export const NietsGevonden = ({ query, gezocht, isLid }: NietsProps) => (
  <EmptyState
    title={`Niets gevonden voor ‘${shorten(query.q)}’`}
    icon="search"
    action={<Verder query={query} isLid={isLid} />}
  >
    <p>
      Vonk zocht in {sayNames(gezocht.soorten)} die jij mag lezen. Wat jij niet mag lezen, is niet meegezocht.
    </p>
    <Nabij query={query} gezocht={gezocht} />
  </EmptyState>
)

/** A headline, however long the question. */
const shorten = (q: string) => (q.length > 60 ? `${q.slice(0, 60).trimEnd()}…` : q)

const Nabij = ({ query: { q }, gezocht: { alles, nabij } }: Pick<NietsProps, 'query' | 'gezocht'>) => {
  const near = [
    ...(alles > 0 ? [{ label: `‘${q}’ zonder filters`, q, aantal: alles }] : []),
    ...nabij.map((one) => ({ ...one, label: sayNear(one.q) })),
  ]
  if (near.length === 0) return null
  return (
    <>
      <p>Dit is er wel:</p>
      <ul class="vonk-nabij">
        {near.map(({ label, q, aantal }) => (
          <li>
            <a href={paths.zoeken({ q })}>{label}</a> ({aantal})
          </li>
        ))}
      </ul>
    </>
  )
}

const sayNear = (q: string) => (q.endsWith('*') ? `Woorden die beginnen met ‘${q.slice(0, -1)}’` : `‘${q}’`)

/** ‘proeftuinen, lessen en leden’. */
export const sayNames = (soorten: Vindsoort[]): string =>
  new Intl.ListFormat('nl').format(soorten.map(({ meer }) => meer.toLowerCase()))

type VerderProps = { query: ZoekQuery; isLid: boolean }

const Verder = ({ query, isLid }: VerderProps) =>
  isLid ? (
    <ButtonLink href={paths.wieWeet({ q: query.q.slice(0, 100) })}>Kijk wie hiervan weet</ButtonLink>
  ) : (
    <ButtonLink href={paths.doeMee()}>Word lid, dan lees je meer</ButtonLink>
  )

/** At the foot of what was found: somebody may know what no page says. */
export const NietGevondenWatJeZocht = ({ query, isLid }: VerderProps) => (
  <section class="vonk-nietgevonden">
    <h2>Niet gevonden wat je zocht?</h2>
    <p>Misschien weet iemand het gewoon.</p>
    <Verder query={query} isLid={isLid} />
  </section>
)
