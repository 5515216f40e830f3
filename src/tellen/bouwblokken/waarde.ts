import Fraction from 'fraction.js'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import type { Waarde } from './bouwblok.ts'

/**
 * What a contract reckons with, exactly. An amount is text with a point ('40000.00') and is rounded once, at the end, to
 * whole cents. There is no amount without a bouwblok of the client or its region, and no default anywhere.
 */

/** What somebody does, in the unit of the bouwblok: hours a week for so many months, hours, or plekken. */
export type Inzet = { urenPerWeek: string; maanden: string } | { uren: string } | { plekken: string }

/** So many units, exactly; undefined when the effort is told in another unit. */
function aantal({ eenheid, urenPerWeek }: Waarde, inzet: Inzet): Fraction | undefined {
  if (eenheid === 'voltijdjaar' && urenPerWeek !== null && 'maanden' in inzet)
    return new Fraction(inzet.urenPerWeek).div(urenPerWeek).mul(inzet.maanden).div(12)
  if (eenheid === 'uur' && 'uren' in inzet) return new Fraction(inzet.uren)
  if (eenheid === 'plek' && 'plekken' in inzet) return new Fraction(inzet.plekken)
  return undefined
}

/** What an effort is worth in euro; undefined when the effort is told in another unit than the bouwblok. */
export function waardeVan(blok: Waarde, inzet: Inzet): string | undefined {
  const eenheden = aantal(blok, inzet)
  return eenheden && afgerond(eenheden.mul(blok.bedrag))
}

/** `loonsom`: which part of the contract is wages, in percent, when the obligation is reckoned on those alone. */
export type Opdracht = { waarde: string; percentage: string; loonsom?: string | undefined }

/** The social return that a contract asks for, in euro. */
export const verplichting = ({ waarde, percentage, loonsom = '100' }: Opdracht): string =>
  afgerond(new Fraction(waarde).mul(percentage).div(100).mul(loonsom).div(100))

/** Of everybody who works there how many are meant, in percent with one decimal; and whether that reaches the norm. */
export function aandeel(
  { bedoeld, allen }: { bedoeld: number; allen: number },
  norm: string,
): { percentage: string; haalt: boolean } {
  const deel = new Fraction(bedoeld).mul(100).div(allen)
  return { percentage: afgerond(deel, 1), haalt: deel.gte(norm) }
}

/** How many of those who work there must be people who are meant, before a contract may be reserved (Aanbestedingswet, art. 2.82). */
export const normVoorbehouden = '30'
