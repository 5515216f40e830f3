import { verplichting as vanOpdracht } from '#src/tellen/bouwblokken/waarde.ts'
import type { Versie } from './afspraak.ts'

type Eis = Pick<Versie, 'maat' | 'aantal' | 'bedrag' | 'loondeel'>

/**
 * What a percentage comes down to in euro, exact and rounded once, on whole cents: 5 % of 1,200,000 is '60000.00', and on
 * a wage sum of 30 % of it '18000.00'. Null for what is not a percentage.
 */
export function verplichting({ maat, aantal, bedrag, loondeel }: Eis): string | null {
  if (aantal === null || bedrag === null) return null
  if (maat !== 'procent_waarde' && maat !== 'procent_loonsom') return null
  return vanOpdracht({ waarde: bedrag, percentage: aantal, loonsom: loondeel ?? undefined })
}
