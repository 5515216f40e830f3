import { z } from 'zod'
import { email, emptyAsNull } from '#src/platform/forms/fields.ts'

/** "Dit is niet aan mij": to another address, or just said. */
export const DoorgaveForm = z.object({ email: emptyAsNull(email()) })
