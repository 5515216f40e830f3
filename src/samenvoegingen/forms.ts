import { z } from 'zod'
import { searchTerm, tick } from '#src/platform/forms/fields.ts'
import { kantwissel, kenmerkOf, type Plan } from './samenvoeging.ts'

export const Zoek = z.object({ q: searchTerm() })

const Samenvoeging = z.object({
  kenmerk: z
    .string({ error: 'Bekijk eerst wat er gebeurt.' })
    .max(100, 'Bekijk eerst wat er gebeurt.')
    .optional(),
  akkoord: tick(),
})

/** Whether what was shown is still what will be done. */
export const isShown = (plan: Plan, kenmerk: unknown) => kenmerk === kenmerkOf(plan)

/** Moving people over the barrier is never by accident. */
export const samenvoegingFor = (plan: Plan) =>
  Samenvoeging.refine(({ akkoord }) => akkoord || kantwissel(plan) === null, {
    path: ['akkoord'],
    message: 'Vink aan dat je weet wie van kant wisselt. Of breek af en vraag het eerst na.',
  })
