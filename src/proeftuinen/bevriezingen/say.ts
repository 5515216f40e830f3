import type { Inkijkpagina } from '#src/platform/database.generated.ts'
import { sayDetails, sayHandeling } from '#src/toezicht/sporen/labels.ts'
import type { Regel } from './bevriezing.ts'
import { paginaLabel } from './labels.ts'

/** What somebody did, as the end of a sentence. */
export function sayRegel({ handeling, waarvan, pagina, gesloten, open, bijzonderheden }: Regel): string {
  if (handeling !== null) {
    const details = sayDetails({ bijzonderheden })
    return `${sayHandeling(handeling)}${details ? ` (${details})` : ''}`
  }
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
