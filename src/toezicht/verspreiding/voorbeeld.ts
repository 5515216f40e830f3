import { z } from 'zod'
import { onCalendar, today } from '#src/platform/today.ts'
import { type Bewijs, type Gevolgdsoort, gevolgdsoorten } from '#src/verspreiden/navolgingen/navolging.ts'

/** One example, with who followed it as far as the actor may see. */
export type Voorbeeld = {
  soort: Gevolgdsoort
  id: string
  titel: string
  categorie: string | null
  /** The organisation where it began. */
  begonBijId: string | null
  /** The day on which it was published, made or rounded off. */
  sinds: string
  /** Each once, however often they follow it. */
  organisaties: number
  bewijs: Bewijs
  /** How many organisations began in each of the last quarters, the oldest first. */
  kwartalen: number[]
  /** The day on which the last began. */
  laatst: string | null
  /** By how many members it was copied; null where nothing can be. */
  kopieen: number | null
  /** How many organisations were pointed to it, and how many of those began on that day or after it. */
  duwtjes: number
  begonnenNa: number
}

/** Which example. */
export type Wat = Pick<Voorbeeld, 'soort' | 'id'>
/** An id is that of one thing, of whatever kind. */
export type Gezocht = { id: string; soort?: Gevolgdsoort }

export const hoeveelKwartalen = 4
export const pageSize = 20

const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)

/** The address of the list; what is not understood is left out. */
export const Keuze = z.object({
  soort: z.preprocess(first, z.enum(gevolgdsoorten).optional()).catch(undefined),
  categorie: z
    .preprocess(
      first,
      z
        .string()
        .regex(/^[a-z_]{2,40}$/)
        .optional(),
    )
    .catch(undefined),
  /** What hardly anybody followed, first. */
  op: z.preprocess(first, z.literal('minst').optional()).catch(undefined),
  pagina: z.preprocess(first, z.coerce.number().int().min(1).max(500)).catch(1),
})
export type Keuze = z.infer<typeof Keuze>

/** The first days of the last quarters, the oldest first, and that of the next one. */
export function kwartaalgrenzen(day = today()): string[] {
  const date = onCalendar(day)
  const start = date.with({ day: 1, month: Math.floor((date.month - 1) / 3) * 3 + 1 })
  return Array.from({ length: hoeveelKwartalen + 1 }, (_, n) =>
    start.add({ months: 3 * (n - hoeveelKwartalen + 1) }).toString(),
  )
}

/** ‘3e kwartaal 2026’, of its first day. */
export function sayKwartaal(day: string): string {
  const { year, month } = onCalendar(day)
  return `${Math.floor((month - 1) / 3) + 1}e kwartaal ${year}`
}
