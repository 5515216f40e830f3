import { paths } from '#src/paths/index.ts'
import { faseLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Eigen } from './queries.ts'

export type Wacht = { href: string; what: string; titel: string; since: Date | null; note: string }

/** Days without anything happening after which the contract phase is brought to mind: practice is weakest there. */
const quietDays = 30

/** What waits for this member in one of the own proeftuinen, the most pressing first. */
export function waitingIn(p: Eigen): Wacht[] {
  if (p.afgerond || p.gesloten) return []
  const leads = p.rol === 'trekker'
  const own = { titel: p.titel, since: null, note: '' }
  return [
    !p.gestart && leads && { ...own, href: paths.proeftuin(p.id), what: 'Maak je concept af en start' },
    p.gestart &&
      p.stokjeSinds !== null && {
        href: paths.proeftuin(p.id),
        what: 'Jij hebt het stokje',
        titel: p.titel,
        since: p.stokjeSinds,
        note: p.stokje,
      },
    p.terugblikId !== null &&
      p.rol !== 'leverancier' && {
        ...own,
        href: paths.terugblik(p.id, p.terugblikId),
        what: 'Kijk terug: kwam de verwachting uit?',
      },
    p.gestart &&
      p.fase === 'uitvoeren' &&
      p.dagenStil >= quietDays && {
        ...own,
        href: paths.aantekeningen(p.id),
        what: `Al ${p.dagenStil} dagen stil in ${faseLabel[p.fase].toLowerCase()}: wat gebeurde er?`,
      },
  ].filter((one) => one !== false)
}
