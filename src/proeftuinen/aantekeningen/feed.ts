import { paths } from '#src/paths/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import { dayOf } from '#src/platform/today.ts'
import { regelHref } from './aantekening.ts'
import type { Les, Lessen } from './lessen.ts'

/** Who wrote it, a stranger does not read on the page either. */
const entryOf = ({ id, titel, tekst, proeftuin, organisatie, ...les }: Les): FeedEntry => ({
  id,
  titel: `${titel} (${proeftuin})`,
  href: regelHref(les.proeftuinId, id),
  van: organisatie,
  tekst,
  begonnenOp: new Date(les.datum),
  gewijzigdOp: new Date(dayOf(les.gewijzigdOp)),
})

/** What was learned, newest first. */
export const feedOf = (na: string | undefined, { lessen, volgende }: Lessen): Feed => ({
  titel: 'Geleerd in proeftuinen · Vonk',
  pagina: paths.home(),
  zelf: paths.lessenFeed(na),
  volgende: volgende && paths.lessenFeed(volgende),
  entries: lessen.map(entryOf),
})
