import { z } from 'zod'

/** Beside the file, which is taken in before it is asked for; see platform/web/ontvangst.ts. */
export const BijlageForm = z.object({})
