import { z } from 'zod'
import { choice, email, line } from '#src/platform/forms/fields.ts'
import { localPath, sleutelDagen } from './toegang.ts'

export const InloggenForm = z.object({ email: email(), terug: z.unknown().optional().transform(localPath) })

export const SleutelForm = z.object({
  naam: line({ max: 100 }),
  dagen: choice(sleutelDagen).transform(Number),
})
