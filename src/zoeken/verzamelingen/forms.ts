import { z } from 'zod'
import { choice, id, line, optionalLine, optionalText, versie } from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { kringen } from './verzameling.ts'

const titel = { min: 3, max: 120 }

export const VerzamelingForm = z.object({
  titel: line(titel),
  waarvoor: optionalText({ max: 1000 }),
  zichtbaarheid: choice(kringen),
})
export type VerzamelingData = z.infer<typeof VerzamelingForm>

export const VerzamelingEditForm = VerzamelingForm.extend({ akkoord: akkoord(), versie: versie() })
export type VerzamelingEdit = Omit<z.infer<typeof VerzamelingEditForm>, 'akkoord'>

export const WaaromForm = z.object({ waarom: optionalText({ max: 300 }) })

export const richtingen = ['omhoog', 'omlaag'] as const
export const VerplaatsingForm = z.object({ naar: choice(richtingen) })
export type Richting = (typeof richtingen)[number]

/** What is not among the own ones is a new one, which needs a title. */
export const nieuw = 'nieuw'
export const VerzamelForm = WaaromForm.extend({
  verzameling: z.union([z.literal(nieuw), id()], 'Kies een van de mogelijkheden.'),
  titel: optionalLine({ max: titel.max }),
}).refine(({ verzameling, titel: given }) => verzameling !== nieuw || given.length >= titel.min, {
  path: ['titel'],
  message: 'Geef de nieuwe verzameling een naam.',
})
