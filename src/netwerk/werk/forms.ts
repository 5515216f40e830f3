import { z } from 'zod'
import { line, optionalLine, tick } from '#src/platform/forms/fields.ts'

/** Another organisation that one works for, by its name. `akkoord`: the one whose closing was confirmed. */
export const WerkForm = z.object({
  organisatie: line({ min: 2, max: 200 }),
  akkoord: optionalLine({ max: 36 }),
})

/** Asked to be confirmed: naming a supplier closes at once, and taking it back opens nothing at once. */
export const EldersForm = z.object({
  bevestigd: tick().refine((given) => given, 'Bevestig dat je weet wat dat voor jou sluit.'),
})
