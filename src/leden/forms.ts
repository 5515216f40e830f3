import { z } from 'zod'
import { choices, line, optionalLine, optionalText, versie } from '#src/platform/forms/fields.ts'
import { lidrollen } from './lid.ts'

export const ProfielForm = z.object({
  naam: line({ min: 2, max: 100 }),
  functie: optionalLine({ max: 120 }),
  rollen: choices(lidrollen),
  brengt: optionalText({ max: 1000 }),
  zoekt: optionalText({ max: 1000 }),
  versie: versie(),
})
