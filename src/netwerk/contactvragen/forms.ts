import { z } from 'zod'
import { email, line, text } from '#src/platform/forms/fields.ts'

export const ContactForm = z.object({
  naam: line({ max: 100 }),
  email: email(),
  tekst: text({ min: 10, max: 3000 }),
})
