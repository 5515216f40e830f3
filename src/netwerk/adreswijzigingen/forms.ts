import { z } from 'zod'
import { email } from '#src/platform/forms/fields.ts'

export const AdresForm = z.object({ email: email() })
