import { z } from 'zod'
import { choice, day, emptyAsNull, figure, line, text, tick, versie } from '#src/platform/forms/fields.ts'
import { eenheden } from './bouwblok.ts'

const uren = 'Schrijf uren per week, meer dan 0 en hoogstens 60, zoals 36.'

export const BouwblokForm = z.object({
  naam: line({ min: 2, max: 80 }),
  bedrag: figure(),
  eenheid: choice(eenheden),
  urenPerWeek: emptyAsNull(figure().refine((given) => Number(given) > 0 && Number(given) <= 60, uren)),
  bron: text({ min: 2, max: 500 }),
  geldigVanaf: day(),
})
export type BouwblokData = z.infer<typeof BouwblokForm>

export const VersieForm = BouwblokForm.extend({ vervallen: tick(), versie: versie() })
export type VersieData = z.infer<typeof VersieForm>

/** What the page of one is asked to reckon, by its unit. */
export const RekenForm = {
  voltijdjaar: z.object({ urenPerWeek: figure(), maanden: figure() }),
  uur: z.object({ uren: figure() }),
  plek: z.object({ plekken: figure() }),
}
