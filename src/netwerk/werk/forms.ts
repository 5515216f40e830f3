import { z } from 'zod'
import { line, optionalLine, tick } from '#src/platform/forms/fields.ts'

/** An organisation that one works for too, by its name; `akkoord`: the one of which one knows what it closes. */
export const WerkForm = z.object({
  organisatie: line({ min: 2, max: 200 }),
  akkoord: optionalLine({ max: 36 }),
})

/** It closes at once and does not open at once, so it is confirmed. */
export const EldersForm = z.object({
  bevestigd: tick().refine((given) => given, 'Bevestig dat je weet wat dat voor jou sluit.'),
})
