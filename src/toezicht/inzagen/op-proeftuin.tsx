import { fill } from '#src/platform/places.ts'
import { bovenaanProeftuin, opProeftuin } from '#src/proeftuinen/pagina/places.ts'
import { InzagenCard, MeekijkenAlert } from './cards.tsx'
import { listInzagen } from './queries.ts'

/** On the page of a proeftuin, for beheer: that it looks inside, or how to. */
export const meekijkenOpProeftuin = fill(bovenaanProeftuin, ({ actor }, proeftuin) => (
  <MeekijkenAlert actor={actor} proeftuin={proeftuin} />
))

/** For its team: who did. */
export const inzagenOpProeftuin = fill(opProeftuin, async ({ db, actor }, proeftuin) => (
  <InzagenCard inzagen={await listInzagen(db, actor, proeftuin)} />
))
