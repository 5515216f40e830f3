import { z } from 'zod'
import { getoondeRegimes, verdelingen } from './momentopname.ts'

/** The address of a page of figures; what is not understood is left out. */
export const Zoek = z.object({
  kwartaal: z
    .string()
    .regex(/^20\d{2}-K[1-4]$/)
    .optional()
    .catch(undefined),
  tabel: z.enum(verdelingen).catch('soort_organisatie'),
  regime: z.enum(getoondeRegimes).optional().catch(undefined),
})
