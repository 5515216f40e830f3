import { paths } from '#src/paths/index.ts'
import { dotted } from '#src/platform/components/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import type { Lijst, Zoek } from './list.ts'
import type { WerkwijzeKaart } from './werkwijze.ts'

const entryOf = (w: WerkwijzeKaart): FeedEntry => ({
  id: w.id,
  titel: w.titel,
  href: paths.werkwijze(w.id),
  van: w.organisatie,
  tekst: dotted([w.samenvatting, w.categorieNaam]),
  begonnenOp: w.gepubliceerdOp ?? w.gewijzigdOp,
  gewijzigdOp: w.gewijzigdOp,
})

/** The list as a feed: last changed first. */
export function feedOf({ na, q, ...filters }: Zoek, { kaarten, volgende }: Lijst): Feed {
  const chosen = { ...filters, q: q || undefined }
  return {
    titel: `Werkwijzen${q ? `: ‘${q}’` : ''} · Vonk`,
    pagina: paths.werkwijzen(chosen),
    zelf: paths.werkwijzenFeed({ ...chosen, na }),
    volgende: volgende ? paths.werkwijzenFeed({ ...chosen, na: volgende }) : undefined,
    entries: kaarten.map(entryOf),
  }
}
