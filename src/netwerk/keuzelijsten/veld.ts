import { z } from 'zod'
import type { Keuze } from './keuzelijst.ts'

const pattern = /^[a-z0-9_]{2,40}$/
const none = 'Kies iets uit de lijst.'
const unknown = 'Kies iets uit de lijst. Wat je koos, staat er nu niet in.'

/** The code of a role or doelgroep; which are there is known to the database (`knownKeuze`). */
export const keuzecode = () => z.string({ error: none }).regex(pattern, none)

/** Any number of them; a form sends none, one or several. */
export const keuzecodes = () =>
  z
    .preprocess(
      (given) => (given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]),
      z.array(keuzecode()).max(40, none),
    )
    .transform((list) => [...new Set(list)])

/** Refuses in this field what is not among those that can be chosen. */
export const knownKeuze = <V extends string, T extends { [field in V]: string | string[] }>(
  form: z.ZodType<T>,
  veld: V,
  keuzes: readonly Keuze[],
): z.ZodType<T> =>
  form.refine((given) => [given[veld]].flat().every((code) => keuzes.some((one) => one.code === code)), {
    path: [veld],
    message: unknown,
  })

/** As a filter of an address: what cannot be a code is none, so that an old link still works. */
export const keuzeFilter = () => keuzecode().optional().catch(undefined)
