import { paths } from '#src/paths/index.ts'
import type { Proeftuin } from './proeftuin.ts'

/** The way back to the page of a proeftuin, from what is done to it on a page of its own. */
export const backTo = (p: Pick<Proeftuin, 'id' | 'titel'>) => [
  { href: paths.proeftuinen(), label: 'Proeftuinen' },
  { href: paths.proeftuin(p.id), label: p.titel },
]

/** The same, for a form that is left as it is. */
export const cancelTo = (p: Pick<Proeftuin, 'id'>) => ({ href: paths.proeftuin(p.id), label: 'Annuleer' })
