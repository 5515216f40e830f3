import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { listTellendVoor } from '#src/tellen/tellers/queries.ts'
import { countWachtend } from './queries.ts'

/** For who counts: how many may have been reported twice, and what somebody else said of them. */
export const botsingenWachten = fill(wachtend, async ({ db, actor }) => {
  if (!actor) return []
  const [eerste] = await listTellendVoor(db, actor.id)
  if (!eerste) return []
  const { open, sinds, besloten } = await countWachtend(db, actor)
  const shared = {
    id: eerste.id,
    icon: 'chart-bar' as const,
    woord: 'Dubbele plekken',
    waarin: eerste.naam,
    href: paths.botsingen(),
  }
  const rows: Wacht[] = []
  if (open > 0)
    rows.push({
      ...shared,
      soort: 'botsing',
      titel:
        open === 1 ? 'Een plek staat er misschien dubbel in' : `${open} plekken staan er misschien dubbel in`,
      sinds,
      doe: 'Kijk ze na',
      dring: 'iemand',
    })
  if (besloten)
    rows.push({
      ...shared,
      soort: 'botsingbesloten',
      titel: 'Iemand besliste of een dubbele plek er één is',
      sinds: besloten,
      doe: 'Bekijk het besluit',
      dring: 'zelf',
      klaar: true,
    })
  return rows
})
