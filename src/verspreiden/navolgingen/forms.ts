import { z } from 'zod'
import { choice, optionalId, optionalLine, optionalText, pastDay } from '#src/platform/forms/fields.ts'
import { feitsoorten, kringen } from './navolging.ts'

export const NavolgingForm = z.object({
  volgtId: optionalId(),
  bij: optionalLine({ max: 120 }),
  begonnenOp: pastDay(),
  zichtbaarheid: choice(kringen),
})
export type NavolgingData = z.infer<typeof NavolgingForm>

export const FeitForm = z
  .object({
    soort: choice(feitsoorten),
    stapId: optionalId(),
    tekst: optionalText({ max: 1000 }),
    op: pastDay(),
  })
  .refine(({ soort, tekst }) => soort === 'gewerkt' || tekst !== '', {
    path: ['tekst'],
    message: 'Vertel er kort iets over: daar leert een ander van.',
  })
export type FeitData = z.infer<typeof FeitForm>
