import { z } from 'zod'
import { localPath } from '#src/inloggen/wegen/terug.ts'
import { line } from '#src/platform/forms/fields.ts'

/** A code of an app, or one that was written down; however it was typed. */
export const CodeForm = z.object({
  code: line({ max: 60 }),
  terug: z.unknown().optional().transform(localPath),
})
