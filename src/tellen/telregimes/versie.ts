import type { Telregime } from './telregime.ts'

/** A version as it is kept: with its words, and when it was laid down. */
export type TelregimeVersie = Telregime & { titel: string; op: Date }

/** The regime that is no law: the picture that Vonk makes itself. */
export const eigenRegime = 'bijdrage'

export type Stand = 'geldt' | 'komt' | 'geldt_niet' | 'eigen'

/** Whether it holds on a day; computed, never stored. */
export function standVan({ naam, ingangOp }: Pick<Telregime, 'naam' | 'ingangOp'>, dag: string): Stand {
  if (naam === eigenRegime) return 'eigen'
  if (ingangOp === null) return 'geldt_niet'
  return ingangOp <= dag ? 'geldt' : 'komt'
}

/**
 * Of the versions of one regime the one to count with for a day: the newest that does not begin after it. One that is
 * not in force begins at once, for it is only ever a what if. When all begin later, the first.
 */
export function versieOp<T extends Pick<Telregime, 'versie' | 'ingangOp'>>(
  versies: T[],
  dag: string,
): T | undefined {
  const oudNaarNieuw = versies.toSorted((a, b) => a.versie - b.versie)
  return oudNaarNieuw.findLast(({ ingangOp }) => ingangOp === null || ingangOp <= dag) ?? oudNaarNieuw[0]
}

/** With whom an hour of each form can count: a plek of that form always has these, so that no hour counts with nobody. */
export const kantenBij = {
  detachering: ['werkgever', 'inlener'],
  uitzend: ['werkgever', 'inlener'],
  inkoop_van_dienst: ['werkgever', 'koper'],
} as const

/** The forms of which a version says with whom they count; the others are with who employs. */
export const keuzevormen = Object.keys(kantenBij) as (keyof typeof kantenBij)[]
