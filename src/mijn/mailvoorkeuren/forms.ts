import { z } from 'zod'
import { choices } from '#src/platform/forms/fields.ts'
import { keuzes, type Mailsoort } from '#src/platform/mail-soorten.ts'

export const MailvoorkeurForm = z.object({ aan: choices(keuzes as [Mailsoort, ...Mailsoort[]]) })
