import { z } from 'zod'
import { type Kant, kanten } from '#src/netwerk/organisaties/organisatie.ts'
import { choice, id, text } from '#src/platform/forms/fields.ts'

export const voorstelForm = (kant: Kant) =>
  z.object({
    naar: choice(kanten).refine((naar) => naar !== kant, 'Aan die kant staat de organisatie al.'),
    reden: text({ max: 1000 }).refine((reden) => reden.length >= 10, 'Schrijf in een zin waarom.'),
  })

export const BevestigingForm = z.object({ voorstel: id(), kenmerk: z.string().regex(/^[\w-]{43}$/) })
export const IntrekkingForm = z.object({ voorstel: id() })
