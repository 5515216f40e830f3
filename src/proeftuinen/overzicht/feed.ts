import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { paths } from '#src/paths/index.ts'
import { dotted } from '#src/platform/components/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import { dayOf } from '#src/platform/today.ts'
import { uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { ProeftuinKaart } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { asQuery, type FilterQuery, filterLabels, filterNames } from './filters.ts'
import type { Lijst } from './list.ts'

/** To the day, as on the card: the hour would tell of what is not in it. */
const toTheDay = (at: Date) => new Date(dayOf(at))

const entryOf = ({ id, titel, vraag, categorie, uitkomst, ...p }: ProeftuinKaart): FeedEntry => ({
  id,
  titel,
  href: paths.proeftuin(id),
  van: p.organisatie,
  tekst: dotted([vraag, categorie, uitkomst && `Uitkomst: ${uitkomstLabel[uitkomst].toLowerCase()}`]),
  begonnenOp: toTheDay(p.gestartOp ?? p.bewogenOp),
  gewijzigdOp: toTheDay(p.bewogenOp),
})

/** The list as a feed: last moved first. Its name tells the one from the other in a reader. */
export function feedOf(query: FilterQuery, { kaarten, volgende }: Lijst, lijsten: Lijsten): Feed {
  const { na, q } = query
  const labels = filterLabels(lijsten)
  const named = [...filterNames.map((name) => labels[name][query[name] ?? '']), q && `‘${q}’`].filter(Boolean)
  const chosen = asQuery(query)
  return {
    titel: `Proeftuinen${named.length > 0 ? `: ${named.join(', ')}` : ''} · Vonk`,
    pagina: paths.proeftuinen(chosen),
    zelf: paths.proeftuinenFeed({ ...chosen, na }),
    volgende: volgende ? paths.proeftuinenFeed({ ...chosen, na: volgende }) : undefined,
    entries: kaarten.map(entryOf),
  }
}
