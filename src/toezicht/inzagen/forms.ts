import { z } from 'zod'
import { line } from '#src/platform/forms/fields.ts'

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** The address of its page, as people paste it, or its id. */
const proeftuin = () =>
  line({ max: 300 })
    .refine((given) => uuid.test(given), 'Plak hier het adres van de pagina van de proeftuin.')
    .transform((given) => (uuid.exec(given)?.[0] ?? '').toLowerCase())

export const InzageForm = z.object({
  proeftuin: proeftuin(),
  reden: line({ min: 10, max: 500 }),
})
export type InzageData = z.infer<typeof InzageForm>
