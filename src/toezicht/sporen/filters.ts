import { z } from 'zod'
import { day, id } from '#src/platform/forms/fields.ts'

const code = () => z.string().regex(/^[a-z_]{2,60}(\.[a-z_]{2,60})?$/)

/** What is asked for in the address; nonsense is no filter. */
export const SpoorFilters = z.object({
  handeling: code().optional().catch(undefined),
  onderwerp: code().optional().catch(undefined),
  onderwerpId: id().optional().catch(undefined),
  wie: id().optional().catch(undefined),
  van: day().optional().catch(undefined),
  tot: day().optional().catch(undefined),
})
export type SpoorFilters = z.infer<typeof SpoorFilters>

/** The line after which the page begins. */
export const readNa = (given: string | undefined): number | null =>
  /^\d{1,15}$/.test(given ?? '') ? Number(given) : null
