import type { z } from 'zod'
import { sayExactly } from '#src/platform/components/index.ts'
import { choice, optionalDay, optionalLine } from '#src/platform/forms/fields.ts'
import { today } from '#src/platform/today.ts'

/** Whether who joins works for a supplier: no, now too, or until a day. */
export const leverancierswerken = ['nee', 'nu', 'tot'] as const
export type Leverancierswerk = (typeof leverancierswerken)[number]

/** What somebody said about that when they joined. */
export type Verklaring = {
  /** null: was not asked. */
  leverancierswerk: Leverancierswerk | null
  leverancierTot: string | null
  /** For whom, in their own words. */
  leverancierNaam: string
}

/** The question, for every form with which somebody comes in. */
export const verklaringFields = {
  leverancierswerk: choice(leverancierswerken),
  leverancierTot: optionalDay().refine(
    (dag) => dag === null || dag <= today(),
    'Werk je er nu nog? Kies dan ‘Ja, nu nog’.',
  ),
}
export const verklaringNaam = optionalLine({ max: 200 })

type Asked = z.ZodObject<typeof verklaringFields>

/** Who says ‘until a day’ says which. */
export const withDay = <T extends Asked>(schema: T) =>
  schema.refine(
    ({ leverancierswerk, leverancierTot }) => leverancierswerk !== 'tot' || leverancierTot !== null,
    {
      path: ['leverancierTot'],
      message: 'Vul in tot en met welke dag, zoals 2026-04-14.',
    },
  )

/** The last day on the suppliers' side that follows from it: it counts like work that is named. */
export function laatsteDag({
  leverancierswerk,
  leverancierTot,
}: Omit<Verklaring, 'leverancierNaam'>): string | null {
  if (leverancierswerk === 'nu') return 'infinity'
  return leverancierswerk === 'tot' ? leverancierTot : null
}

/** As the adviesteam reads it, and who said it. */
export function sayVerklaring(verklaring: Verklaring): string {
  const { leverancierswerk, leverancierTot, leverancierNaam: naam } = verklaring
  const voor = naam && `, voor ${naam}`
  if (leverancierswerk === 'nu') return `Ja, nu nog${voor}`
  if (leverancierswerk === 'tot' && leverancierTot)
    return `Ja, tot en met ${sayExactly(leverancierTot)}${voor}`
  return leverancierswerk === 'nee' ? 'Nee' : 'Niet gevraagd'
}
