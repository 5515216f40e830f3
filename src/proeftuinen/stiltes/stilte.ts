import type { Fase } from '#src/platform/database.generated.ts'

/** Days without anything happening after which a proeftuin that runs is quiet. */
export const stilNaDagen = 30

/** What the adviesteam can do about it, by phase. */
export const stapVoor: Record<Fase, string> = {
  voorbereiden: 'Vraag wat de eerste kleine stap is, en wie die kan zetten.',
  specificeren: 'Wijs op een haakje of een voorbeeld in hetzelfde soort werk.',
  selecteren_en_gunnen: 'Vraag of er al een besluit is. Praat met leveranciers niet over de inhoud.',
  uitvoeren: 'Bel wie het stokje heeft: zijn de mensen begonnen, en wie begeleidt hen?',
  afronden_en_nazorg: 'Vraag of iedereen weet hoe het verdergaat, en help met afronden.',
}

/** A proeftuin that lies still. */
export type Stilte = {
  id: string
  titel: string
  organisatie: string
  fase: Fase
  /** When something last happened in it. */
  bewogenOp: Date
  dagen: number
  /** With whom the baton lies; null with nobody. */
  bijId: string | null
  bij: string | null
}
