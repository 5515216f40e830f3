import { paths } from '#src/paths/index.ts'
import { dotted } from '#src/platform/components/index.ts'
import type { Feed, FeedEntry } from '#src/platform/feed.ts'
import { sayAmount, standLabel, standOf } from './aanbesteding.ts'
import type { AanbestedingenLijst, Zoek } from './list.ts'

/** To the day, as on its page. */
const midnight = (moment: string) => new Date(moment.slice(0, 10))

const entryOf = (a: AanbestedingenLijst['kaarten'][number]): FeedEntry => ({
  id: a.id,
  titel: a.titel,
  href: paths.aanbesteding(a.id),
  van: a.koper,
  tekst: dotted([standLabel[standOf(a)], a.waarde && sayAmount(a.waarde, a.valuta)]),
  begonnenOp: midnight(a.gepubliceerdOp ?? a.moment),
  gewijzigdOp: midnight(a.moment),
})

/** The list as a feed: what changed last first. */
export const feedOf = ({ na, ...chosen }: Zoek, { kaarten, next }: AanbestedingenLijst): Feed => ({
  titel: `Aanbestedingen${chosen.q ? `: ‘${chosen.q}’` : ''} · Vonk`,
  pagina: paths.aanbestedingen(chosen),
  zelf: paths.aanbestedingenFeed({ ...chosen, na }),
  volgende: next && paths.aanbestedingenFeed({ ...chosen, na: next }),
  entries: kaarten.map(entryOf),
})
