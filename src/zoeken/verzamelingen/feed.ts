import { paths } from '#src/paths/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import type { Lijst } from './list.ts'
import type { VerzamelingKaart } from './verzameling.ts'

const entryOf = ({ id, titel, waarvoor, gewijzigdOp }: VerzamelingKaart): FeedEntry => ({
  id,
  titel,
  href: paths.verzameling(id),
  van: 'Een lid van Vonk',
  tekst: waarvoor,
  begonnenOp: gewijzigdOp,
  gewijzigdOp,
})

/** The list as a feed: last changed first. */
export const feedOf = (na: string | undefined, { verzamelingen, volgende }: Lijst): Feed => ({
  titel: 'Verzamelingen · Vonk',
  pagina: paths.verzamelingen(),
  zelf: paths.verzamelingenFeed(na),
  volgende: volgende && paths.verzamelingenFeed(volgende),
  entries: verzamelingen.map(entryOf),
})
