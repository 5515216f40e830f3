import { z } from 'zod'
import { choice, ids } from '#src/platform/forms/fields.ts'
import { besluiten } from './botsing.ts'
import { hoogstens } from './queries.ts'

/** The same answer about one or several. */
export const BesluitForm = z.object({
  botsingen: ids({ min: 1, max: hoogstens }),
  besluit: choice(besluiten),
})
