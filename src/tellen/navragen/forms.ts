import { z } from 'zod'
import { choice, emptyAsNull, id, pastDay, tick } from '#src/platform/forms/fields.ts'
import { metRijen } from '#src/platform/forms/rijen.ts'
import { redenen } from './navraag.ts'

const Antwoord = z.object({
  plek: id(),
  er: emptyAsNull(choice(['ja', 'nee'])),
  op: emptyAsNull(pastDay()),
  reden: emptyAsNull(choice(redenen)),
})
export type Antwoord = z.infer<typeof Antwoord>

export const AntwoordVelden = z.object({
  /** Of each: it is there still. */
  alles: tick(),
  plekken: z.array(Antwoord).min(1, 'Kies voor elke plek ja of nee.').max(200),
})

type Velden = z.infer<typeof AntwoordVelden>

/** A no has a day and a reason. */
export const metSamenhang = <T extends Velden>(schema: z.ZodType<T>) =>
  schema.superRefine(({ alles, plekken }, issues) => {
    if (alles) return
    for (const [n, { er, op, reden }] of plekken.entries()) {
      const mis = (veld: string, message: string) =>
        issues.addIssue({ code: 'custom', path: ['plekken', n, veld], message })
      if (er === null) mis('er', 'Kies ja of nee.')
      if (er === 'nee' && op === null) mis('op', 'Schrijf sinds wanneer de plek er niet meer is.')
      if (er === 'nee' && reden === null) mis('reden', 'Kies een van de mogelijkheden.')
    }
  })

export const AntwoordForm = z.preprocess(metRijen('plekken'), metSamenhang(AntwoordVelden))
export type Gegeven = z.infer<typeof AntwoordForm>
