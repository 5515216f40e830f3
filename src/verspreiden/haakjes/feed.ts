import { paths } from '#src/paths/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import type { Zoek } from './forms.ts'
import { type HaakjeKaart, soortLabel } from './haakje.ts'
import type { Lijst } from './list.ts'

const entryOf = (h: HaakjeKaart): FeedEntry => ({
  id: h.id,
  titel: h.titel,
  href: paths.haakje(h.id),
  van: soortLabel[h.soort],
  tekst: h.tekst,
  begonnenOp: h.gewijzigdOp,
  gewijzigdOp: h.gewijzigdOp,
})

/** The list as a feed: last changed first. */
export function feedOf({ na, q, volgorde: _, ...filters }: Zoek, { haakjes, volgende }: Lijst): Feed {
  const chosen = { ...filters, q: q || undefined }
  return {
    titel: `Haakjes${q ? `: ‘${q}’` : ''} · Vonk`,
    pagina: paths.haakjes(chosen),
    zelf: paths.haakjesFeed({ ...chosen, na }),
    volgende: volgende ? paths.haakjesFeed({ ...chosen, na: volgende }) : undefined,
    entries: haakjes.map(entryOf),
  }
}
