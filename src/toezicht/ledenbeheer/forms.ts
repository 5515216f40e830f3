import { z } from 'zod'
import { choice, line } from '#src/platform/forms/fields.ts'
import { soorten } from './ledenbesluit.ts'

export const BesluitForm = z.object({
  soort: choice(soorten),
  reden: line({ min: 10, max: 500 }),
})
export type BesluitData = z.infer<typeof BesluitForm>
