import { z } from 'zod'
import {
  choice,
  emptyAsNull,
  id,
  optionalId,
  optionalLine,
  optionalText,
  pastDay,
} from '#src/platform/forms/fields.ts'
import { feitsoorten, kringen, type Stap } from './navolging.ts'

export const NavolgingForm = z.object({
  volgtId: optionalId(),
  /** A new one, or one of their own. */
  inProeftuin: emptyAsNull(z.union([z.literal('nieuw'), id()])),
  bij: optionalLine({ max: 120 }),
  begonnenOp: pastDay(),
  zichtbaarheid: choice(kringen),
})
/** As the page asks it: for whom the adviesteam notes it, by name. */
export const NavolgingPaginaForm = NavolgingForm.extend({ organisatie: optionalLine({ max: 200 }) })
export type NavolgingData = z.infer<typeof NavolgingForm>

export const FeitForm = z.object({
  soort: choice(feitsoorten),
  stapId: optionalId(),
  tekst: optionalText({ max: 1000 }),
  op: pastDay(),
})
export type FeitData = z.infer<typeof FeitForm>

/** That it works tells enough; of anything else somebody learns by why. And of a step of what they follow, of no other. */
export const feitPast = <T extends FeitData>(velden: z.ZodType<T>, stappen: Stap[]): z.ZodType<T> =>
  velden
    .refine(({ soort, tekst }) => soort === 'gewerkt' || tekst !== '', {
      path: ['tekst'],
      message: 'Vertel er kort iets over: daar leert een ander van.',
    })
    .refine(({ stapId }) => stapId === null || stappen.some((stap) => stap.id === stapId), {
      path: ['stapId'],
      message: 'Kies een stap uit de lijst.',
    })
