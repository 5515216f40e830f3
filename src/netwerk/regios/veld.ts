import { z } from 'zod'
import { emptyAsNull } from '#src/platform/forms/fields.ts'
import type { Regio } from './regio.ts'

const pattern = /^[a-z_]{2,40}$/
const unknown = 'Kies een regio uit de lijst.'

/** The code of a region, or nothing; which are there is known to the database (`knownRegio`). */
export const optionalRegio = () => emptyAsNull(z.string({ error: unknown }).regex(pattern, unknown))

/** Refuses a region that is not there. */
export const knownRegio = <T extends { regio?: string | null | undefined }>(
  form: z.ZodType<T>,
  regios: Regio[],
): z.ZodType<T> =>
  form.refine(({ regio }) => !regio || regios.some(({ code }) => code === regio), {
    path: ['regio'],
    message: unknown,
  })

/** As a filter of an address: what cannot be a region is none, so that an old link still works. */
export const regioFilter = () =>
  z
    .preprocess((given) => (Array.isArray(given) ? given[0] : given), z.string().regex(pattern).optional())
    .catch(undefined)
