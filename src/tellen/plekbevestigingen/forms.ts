import { z } from 'zod'
import { choice, ids, optionalId } from '#src/platform/forms/fields.ts'
import { antwoorden } from './opgave.ts'
import { hoogstens } from './queries.ts'

/** The same answer about one or several facts. `plek`: asked on the page of that one. */
export const AntwoordVelden = z.object({
  feiten: ids({ min: 1, max: hoogstens }),
  antwoord: choice(antwoorden),
  plek: optionalId(),
})

/** The main button says that they are right; the other is named. */
export const AntwoordForm = AntwoordVelden.extend({
  antwoord: z.preprocess((given) => given ?? 'klopt', choice(antwoorden)),
})
