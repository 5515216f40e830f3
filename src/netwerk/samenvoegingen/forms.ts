import { z } from 'zod'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { kenmerkOf, type Plan } from './samenvoeging.ts'

export const Zoek = z.object({ q: searchTerm() })

/** Whether what was shown is still what will be done. */
export const isShown = (plan: Plan, kenmerk: unknown) => kenmerk === kenmerkOf(plan)
