import { z } from 'zod'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { kenmerkOf, type Plan } from './samenvoeging.ts'

export const Zoek = z.object({ q: searchTerm() })

/** Whether the plan of now is the one that was shown. */
export const isShown = (plan: Plan, kenmerk: unknown) => kenmerk === kenmerkOf(plan)
