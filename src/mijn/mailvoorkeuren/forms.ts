import { z } from 'zod'
import { choices } from '#src/platform/forms/fields.ts'
import type { Mailsoort } from '#src/platform/mail-soorten.ts'

export const mailvoorkeurForm = ({ keuzes }: { keuzes: Mailsoort[] }) =>
  z.object({ aan: choices(keuzes as [Mailsoort, ...Mailsoort[]]) })
