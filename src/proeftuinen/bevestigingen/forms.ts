import { z } from 'zod'
import { choice, email, ids, optionalText } from '#src/platform/forms/fields.ts'
import { hoogstens } from '#src/proeftuinen/afrondingen/afronding.ts'
import { antwoorden } from './bevestiging.ts'

/** About which figures, and to whom the question goes. */
export const VraagForm = z.object({ opbrengsten: ids({ min: 1, max: hoogstens }), email: email() })

/** What the other side answers, by the link or signed in. */
export const AntwoordForm = z.object({
  antwoord: choice(antwoorden),
  toelichting: optionalText({ max: 1000 }),
})

type Antwoord = z.infer<typeof AntwoordForm>

/** A no is of use to nobody without what is right. */
export const metUitleg = <T extends Antwoord>(schema: z.ZodType<T>) =>
  schema.refine(({ antwoord, toelichting }) => antwoord === 'klopt' || toelichting !== '', {
    path: ['toelichting'],
    message: 'Schrijf wat er niet klopt, en wat het dan wel is.',
  })
