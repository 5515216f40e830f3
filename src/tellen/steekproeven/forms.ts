import { z } from 'zod'
import { choice, emptyAsNull, id, line, pastDay } from '#src/platform/forms/fields.ts'
import { metRijen } from '#src/platform/forms/rijen.ts'
import { today } from '#src/platform/today.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { hoogstens, uitkomsten } from './steekproef.ts'

export const SteekproefForm = z.object({
  kwartaal: z
    .string({ error: 'Kies een kwartaal.' })
    .regex(/^20\d{2}-K[1-4]$/, { error: 'Kies een kwartaal.', abort: true })
    .refine((naam) => dagVan(kwartaalVan(naam).laatste) < today(), 'Dit kwartaal is nog niet voorbij.'),
  zaad: line({ max: 60, leeg: 'Schrijf een woord of getal dat niemand vooraf kent.' }),
  aantal: z.coerce
    .number({ error: 'Schrijf een aantal.' })
    .int('Schrijf een heel getal.')
    .min(1, 'Het is er minstens één.')
    .max(hoogstens, `Het zijn er hoogstens ${hoogstens}.`),
})
export type Nieuw = z.infer<typeof SteekproefForm>

const Uitkomst = z.object({
  plek: id(),
  uitkomst: emptyAsNull(choice(uitkomsten)),
  op: emptyAsNull(pastDay()),
})

/** Only of those that were checked; a day goes with each. */
export const UitkomstenVelden = z.object({
  plekken: z.array(Uitkomst).min(1, 'Schrijf er minstens één op.').max(hoogstens),
})

export const metDag = <T extends z.infer<typeof UitkomstenVelden>>(schema: z.ZodType<T>) =>
  schema.superRefine(({ plekken }, issues) => {
    for (const [n, { uitkomst, op }] of plekken.entries())
      if (uitkomst !== null && op === null)
        issues.addIssue({
          code: 'custom',
          path: ['plekken', n, 'op'],
          message: 'Schrijf wanneer dit nagegaan is.',
        })
  })

export const UitkomstenForm = z.preprocess(metRijen('plekken'), metDag(UitkomstenVelden))
export type Uitkomsten = z.infer<typeof UitkomstenForm>
