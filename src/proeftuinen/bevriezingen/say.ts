import type { Zinnen } from '#src/platform/audit.ts'
import type { Inkijkpagina } from '#src/platform/database.generated.ts'
import type { Regel } from './bevriezing.ts'
import { sayBijzonderheden } from './details.ts'
import { paginaLabel } from './labels.ts'

/** `wat`: what somebody did, as the end of a sentence. */
export type GezegdeRegel = Regel & { wat: string }

/** Each of them in words. */
export const sayRegels = (zinnen: Zinnen, regels: Regel[]): GezegdeRegel[] =>
  regels.map((regel) => ({ ...regel, wat: sayRegel(zinnen, regel) }))

function sayRegel(zinnen: Zinnen, regel: Regel): string {
  const { handeling, bijzonderheden } = regel
  if (handeling === null) return sayOpened(regel)
  const zin = zinnen[handeling] ?? handeling
  const details = sayBijzonderheden(bijzonderheden)
  return `${zin}${details ? ` (${details})` : ''}`
}

function sayOpened({ waarvan, pagina, gesloten, open }: Regel): string {
  const closed = gesloten ? '; wat niet openbaar is, was gesloten' : ''
  return `opende ${sayPagina(pagina, waarvan)}${open ? ', die door de datums van die dag open was' : closed}`
}

const sayPagina = (pagina: Inkijkpagina, waarvan: Regel['waarvan']) =>
  `${paginaLabel[pagina]} van de ${waarvan}`

/** Which of the three sides. Who stands on none may bid as well, so that is said apart. */
export function saySide({ lidId, leverancier, kant }: Pick<Regel, 'lidId' | 'leverancier' | 'kant'>): string {
  if (lidId === null) return 'Vonk'
  if (leverancier) return 'leverancier'
  return kant === 'opdrachtgever' ? 'opdrachtgever' : 'geen van beide'
}

export const toCell = (code: string | null): string => code?.replaceAll('_', ' ') ?? ''
