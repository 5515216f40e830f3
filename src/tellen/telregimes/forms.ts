import { z } from 'zod'
import { choice, emptyAsNull, line, optionalDay, text, tick, versie } from '#src/platform/forms/fields.ts'
import { kantenBij } from './versie.ts'

const uren = 'Schrijf een heel getal tussen 100 en 3.000, zoals 1326.'

export const VersieForm = z.object({
  titel: line({ min: 2, max: 80 }),
  bron: text({ min: 2, max: 500 }),
  ingangOp: optionalDay(),
  register: tick(),
  detachering: choice(kantenBij.detachering),
  uitzend: choice(kantenBij.uitzend),
  inkoopVanDienst: choice(kantenBij.inkoop_van_dienst),
  norm: emptyAsNull(z.coerce.number({ error: uren }).int(uren).min(100, uren).max(3000, uren)),
  versie: versie(),
})
export type VersieData = z.infer<typeof VersieForm>
