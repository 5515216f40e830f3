import { paths } from '#src/paths/index.ts'
import type { Wacht } from '#src/platform/wacht.ts'

type Wachtende = {
  open: number
  sinds: string | null
  besloten: string | null
  telt: { id: string; naam: string } | null
}

/** For who counts: how many may have been reported twice, and what somebody else said of them. */
export function zegBotsingen({ open, sinds, besloten, telt: eerste }: Wachtende): Wacht[] {
  if (!eerste) return []
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
      sinds: sinds === null ? null : new Date(sinds),
      doe: 'Kijk ze na',
      dring: 'iemand',
    })
  if (besloten)
    rows.push({
      ...shared,
      soort: 'botsingbesloten',
      titel: 'Iemand besliste of een dubbele plek er één is',
      sinds: new Date(besloten),
      doe: 'Bekijk het besluit',
      dring: 'zelf',
      klaar: true,
    })
  return rows
}
