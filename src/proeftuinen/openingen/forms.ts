import { z } from 'zod'
import { day, optionalDay, optionalId, optionalText, text } from '#src/platform/forms/fields.ts'
import type { Openingsoort } from './opening.ts'

/** What may be sent about the award and the end of a tender. */

const perceel = optionalId()
type Limits = { vandaag: string }

export const beslissingForm = ({ vandaag }: Limits) =>
  z.object({
    perceel,
    datum: optionalDay().refine((given) => given === null || given <= vandaag, 'Die dag moet nog komen.'),
  })

/** What is still to come cannot be confirmed: nobody knows whether a kort geding follows. */
const past = ({ vandaag }: Limits) =>
  day().refine((given) => given <= vandaag, 'Die dag moet nog komen. Stel het voor als het zover is.')

export const definitiefForm = (limits: Limits) =>
  z.object({ perceel, datum: past(limits), reden: optionalText({ max: 1000 }) })

export const gestoptForm = (limits: Limits) =>
  z.object({ perceel, datum: past(limits), reden: text({ min: 5, max: 1000 }) })

/** Of the whole: a lot has no day of publication of its own. */
export const correctieForm = ({ vandaag }: Limits) =>
  z
    .object({
      datum: optionalDay().refine(
        (given) => given === null || given > vandaag,
        'Een dag die voorbij is, sluit de aanbesteding. Dat bewaar je bij de gegevens, zonder voorstel.',
      ),
      reden: text({ min: 5, max: 1000 }),
    })
    .transform((given) => ({ ...given, perceel: null }))

export const voorstelForms = {
  definitief: definitiefForm,
  gestopt: gestoptForm,
  correctie: correctieForm,
} satisfies Record<Openingsoort, (limits: Limits) => z.ZodType>

export const TerugnameForm = z.object({ perceel })

const again = 'Open de pagina opnieuw.'

export const BevestigingForm = z.object({
  /** What the page said, so that nobody confirms something else. */
  gezien: z.string({ error: again }).regex(/^[\w-]{22}$/, again),
  geenGeding: z.literal('ja', { error: 'Bevestig dit, of weiger het voorstel.' }),
})

export const WeigeringForm = z.object({ uitleg: text({ min: 5, max: 1000 }) })
