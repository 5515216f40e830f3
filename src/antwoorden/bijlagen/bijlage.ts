import { type Bestandsoort, bestandsoorten } from '#src/platform/bestand/soort.ts'
import type { Kring } from '#src/platform/zichtbaarheid.ts'

/** With one piece of content. */
export const hoogstens = 10

export const stuksoorten = ['aantekening', 'proeftuin', 'aanbesteding'] as const
export type Stuksoort = (typeof stuksoorten)[number]

/** Something with files, as one actor sees it who may read it; who reads it reads its files. */
export type Stuk = {
  soort: Stuksoort
  id: string
  titel: string
  /** The record on whose page they stand, and in whose trail they are told. */
  binnen: { soort: string; id: string }
  /** For whom it is now. */
  kring: Kring
  /** The page on which they all stand, and which takes in another. */
  href: string
  back: { href: string; label: string }[]
  /** May add to it and take away: who may correct the piece itself. */
  mag: boolean
  /** Whether the actor reads who added them. */
  namen: boolean
}

export type Bijlage = {
  id: string
  soort: string
  onderwerpId: string
  naam: string
  bestandsoort: Bestandsoort
  grootte: number
  /** SHA-256 of its bytes. */
  kenmerk: string
  doorId: string
  door: string
  toegevoegdOp: Date
}

/** Where its bytes are kept. */
export const map = 'bijlagen'
export const sleutelVan = (id: string): string => `${map}/${id}`

export const soortNaam = ({ bestandsoort }: Pick<Bijlage, 'bestandsoort'>): string =>
  bestandsoorten[bestandsoort].naam

/** ‘340 kB’, ‘1,2 MB’: as a computer of the reader says it, near enough. */
export function sayGrootte(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toLocaleString('nl', { maximumFractionDigits: 1 })} MB`
}

/** ‘1 bijlage’, ‘3 bijlagen’. */
export const aantalBijlagen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'bijlage' : 'bijlagen'}`

/** As it goes out. */
export const bestandVan = ({ id, bestandsoort: soort, naam, grootte, kenmerk }: Bijlage) => ({
  soort,
  naam,
  grootte,
  kenmerk,
  sleutel: sleutelVan(id),
})
