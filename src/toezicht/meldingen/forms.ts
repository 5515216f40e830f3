import { z } from 'zod'
import { choice, email, emptyAsNull, text, tick } from '#src/platform/forms/fields.ts'
import { besluiten, meldredenen } from './melding.ts'

/** What is reported, from the address of the form. */
export const Wat = z.object({
  wat: z.string().max(40).catch(''),
  id: z.string().max(40).catch(''),
})

export const MeldForm = z.object({
  reden: choice(meldredenen),
  toelichting: text({ max: 4000 }),
  email: emptyAsNull(email()),
})
export type MeldData = z.infer<typeof MeldForm>

/** Only what would be taken away can be hidden at once. */
export const VoorstelForm = z
  .object({ besluit: choice(besluiten), motivering: text({ min: 10, max: 2000 }), spoed: tick() })
  .refine(({ besluit, spoed }) => !spoed || besluit === 'weghalen', {
    path: ['spoed'],
    message: 'Meteen verbergen kan alleen als je voorstelt het weg te halen.',
  })
export type VoorstelData = z.infer<typeof VoorstelForm>

export const AfwijzingForm = z.object({ afwijzing: text({ min: 10, max: 2000 }) })
export const BezwaarForm = z.object({ tekst: text({ min: 10, max: 4000 }) })
export const UitspraakForm = z.object({
  uitspraak: choice(['terug', 'blijft']),
  motivering: text({ min: 10, max: 2000 }),
})
export type UitspraakData = z.infer<typeof UitspraakForm>
