import { z } from 'zod'
import { localPath } from '#src/inloggen/wegen/terug.ts'
import { choice, email, line } from '#src/platform/forms/fields.ts'
import { sleutelDagen } from './toegang.ts'

export const InloggenForm = z.object({ email: email(), terug: z.unknown().optional().transform(localPath) })

export const SleutelForm = z.object({
  naam: line({ max: 100 }),
  dagen: choice(sleutelDagen).transform(Number),
})
