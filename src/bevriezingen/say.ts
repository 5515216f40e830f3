import { sayDetails, sayHandeling } from '#src/sporen/labels.ts'
import type { Regel } from './bevriezing.ts'

/** What somebody did, as the end of a sentence. */
export function sayRegel({ handeling, waarvan, gesloten, bijzonderheden }: Regel): string {
  if (handeling === null)
    return `opende de pagina van de ${waarvan}${gesloten ? '; de inhoud was gesloten' : ''}`
  const details = sayDetails({ bijzonderheden })
  return `${sayHandeling(handeling)}${details ? ` (${details})` : ''}`
}

export const saySide = ({ lidId, leverancier }: Pick<Regel, 'lidId' | 'leverancier'>) =>
  lidId === null ? 'Vonk' : leverancier ? 'leverancier' : 'geen leverancier'

export const toCell = (code: string | null): string => code?.replaceAll('_', ' ') ?? ''
