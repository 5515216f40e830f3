import { z } from 'zod'
import { tick } from '#src/platform/forms/fields.ts'

export const VertrekForm = z.object({
  akkoord: tick().refine((given) => given, 'Vink aan dat je dit begrijpt.'),
})
