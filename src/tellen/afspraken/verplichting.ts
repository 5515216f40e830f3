import Fraction from 'fraction.js'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import type { Versie } from './afspraak.ts'

type Eis = Pick<Versie, 'maat' | 'aantal' | 'bedrag' | 'loondeel'>

/**
 * What a percentage comes down to in euro, exact and rounded once, on whole cents: 5 % of 1,200,000 is '60000.00', and on
 * a wage sum of 30 % of it '18000.00'. Null for what is not a percentage.
 */
export function verplichting({ maat, aantal, bedrag, loondeel }: Eis): string | null {
  if (aantal === null || bedrag === null) return null
  if (maat !== 'procent_waarde' && maat !== 'procent_loonsom') return null
  const waarvan = new Fraction(bedrag).mul(new Fraction(loondeel ?? '100').div(100))
  return afgerond(waarvan.mul(new Fraction(aantal)).div(100))
}
