import { paths } from '#src/paths/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import type { Zoek } from './forms.ts'
import type { Lijst } from './list.ts'
import type { Voorstelkaart } from './voorstel.ts'

const entryOf = (v: Voorstelkaart): FeedEntry => ({
  id: v.id,
  titel: v.titel,
  href: paths.voorstel(v.id),
  van: v.organisatie,
  tekst: v.aanbod,
  begonnenOp: v.gewijzigdOp,
  gewijzigdOp: v.gewijzigdOp,
})

/** The list as a feed: last changed first. */
export function feedOf({ na, q, volgorde: _, ...filters }: Zoek, { voorstellen, volgende }: Lijst): Feed {
  const chosen = { ...filters, q: q || undefined }
  return {
    titel: `Voorstellen${q ? `: ‘${q}’` : ''} · Vonk`,
    pagina: paths.voorstellen(chosen),
    zelf: paths.voorstellenFeed({ ...chosen, na }),
    volgende: volgende ? paths.voorstellenFeed({ ...chosen, na: volgende }) : undefined,
    entries: voorstellen.map(entryOf),
  }
}
