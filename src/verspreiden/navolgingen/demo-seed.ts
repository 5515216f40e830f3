import type { feitsoorten } from './navolging.ts'

/** How many days after it began, what, in which words, and of which step. */
type FeitSeed = [na: number, soort: (typeof feitsoorten)[number], tekst: string, stap?: number]

/** Who did it, from when in days from now; `van`: another in this list who did the same, `in`: a proeftuin of the demo. */
export type NavolgingSeed = {
  wie: string
  op: number
  van?: string
  bij?: string
  in?: string
  kring?: 'overheid' | 'netwerk'
  feiten?: FeitSeed[]
}

/** By what is followed. */
export type Lijst = Record<string, NavolgingSeed[]>
