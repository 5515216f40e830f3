import { createHash } from 'node:crypto'
import type { Steekproefuitkomst } from '#src/platform/database.generated.ts'

export const uitkomsten = [
  'klopt',
  'klopt_niet',
  'niet_na_te_gaan',
] as const satisfies readonly Steekproefuitkomst[]
export type Uitkomst = (typeof uitkomsten)[number]
export const uitkomstLabels: Record<Uitkomst, string> = {
  klopt: 'klopt',
  klopt_niet: 'klopt niet',
  niet_na_te_gaan: 'niet na te gaan',
}

/** So many at most: each is checked by hand. */
export const hoogstens = 200

/**
 * The first so many in the order of sha256(seed, a space, id): whoever has the seed and the ids draws the same, and nobody
 * can choose which. The algorithm is called `sha256-1`; `trekking` in SQL does the same.
 */
export const trek = (ids: string[], zaad: string, aantal: number): string[] =>
  ids
    .map((id) => ({ id, orde: createHash('sha256').update(`${zaad} ${id}`).digest('hex') }))
    .sort((a, b) => (a.orde < b.orde ? -1 : 1))
    .slice(0, aantal)
    .map(({ id }) => id)

/** A sample as the list shows it. */
export type SteekproefKort = {
  id: string
  kwartaal: string
  zaad: string
  aantal: number
  uit: number
  getrokkenOp: Date
  door: string | null
  /** How many were checked, and what came of it. */
  nagegaan: number
  klopt: number
  kloptNiet: number
}

/** One that was drawn: no more of it than is needed to check it. */
export type Getrokken = {
  plekId: string
  volgorde: number
  label: string
  werkgever: string
  inlener: string | null
  koper: string | null
  /** Who reported it, to be asked. */
  voor: string
  uitkomst: Uitkomst | null
  nagegaanOp: string | null
}

export type Steekproef = SteekproefKort & { algoritme: string; plekken: Getrokken[] }

/** Every one was checked, and something could be: then a figure of that quarter may say so. */
export const isAf = ({
  aantal,
  nagegaan,
  klopt,
  kloptNiet,
}: Pick<SteekproefKort, 'aantal' | 'nagegaan' | 'klopt' | 'kloptNiet'>): boolean =>
  aantal > 0 && nagegaan === aantal && klopt + kloptNiet > 0
