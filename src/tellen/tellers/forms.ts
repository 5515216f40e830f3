import { z } from 'zod'
import { id } from '#src/platform/forms/fields.ts'

export const TellerForm = z.object({ lid: id() })
