import { z } from 'zod'
import { emptyAsNull } from '#src/platform/forms/fields.ts'

const slecht = 'Schrijf uren als 24 of 25,5.'

/** '25,5' or '25.5' hours, as whole minutes; null when empty. */
export const urenVeld = () =>
  emptyAsNull(
    z
      .string({ error: slecht })
      .trim()
      .regex(/^\d{1,4}([.,]\d{1,2})?$/, slecht)
      .transform((gegeven) => Math.round(Number(gegeven.replace(',', '.')) * 60)),
  )

/** Whole minutes as they are typed there: 1530 is '25,5', and 1465 '24,42', which is read as 1465 again. */
export const typUren = (minuten: number | null): string =>
  minuten === null ? '' : String(Number((minuten / 60).toFixed(2))).replace('.', ',')
