import { paths } from '#src/paths/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import { chosenOf, type ZoekQuery } from './filters.ts'
import type { Resultaat } from './markering.ts'
import type { Gezochte } from './zoek.ts'

/** Of a day is known no more than that; halfway it is the same day wherever it is read. */
const halfway = (day: string) => new Date(`${day}T12:00:00Z`)

/** What has no day is no news: an organisation, or a member. */
const entriesOf = ({ id, titel, url, bij, fragment, op }: Resultaat): FeedEntry[] =>
  op === null
    ? []
    : [
        {
          id,
          titel,
          href: url,
          van: bij || 'Vonk',
          tekst: fragment.map(({ tekst }) => tekst).join(''),
          begonnenOp: halfway(op),
          gewijzigdOp: halfway(op),
        },
      ]

/** A search as a feed: the newest of what everybody may read. */
export function feedOf(query: ZoekQuery, { resultaten }: Gezochte): Feed {
  const chosen = { ...chosenOf(query), q: query.q }
  return {
    titel: `Zoeken: ‘${query.q}’ · Vonk`,
    pagina: paths.zoeken({ ...chosen, op: 'nieuwste' }),
    zelf: paths.zoekFeed(chosen),
    volgende: undefined,
    entries: resultaten.flatMap(entriesOf),
  }
}
