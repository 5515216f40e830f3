import { z } from 'zod'
import { id } from '#src/platform/forms/fields.ts'

/** When it comes back; `klaar`: not by itself. */
export const termijnen = ['morgen', 'week', 'klaar'] as const
export type Termijn = (typeof termijnen)[number]

const Ding = z.object({ soort: z.string().regex(/^[a-z]{2,30}$/), id: id() })

export const UitstelForm = Ding.extend({ tot: z.enum(termijnen) })
export const IntrekkingForm = Ding
