import { sayDate } from '#src/platform/components/index.ts'
import { kwartaalMet, zegKwartaal } from '#src/tellen/telregimes/kwartaal.ts'
import { vormLabels } from '#src/tellen/telregimes/telregime.ts'
import { feitLabels, type Plek, type PlekFeit, redenLabels, registerLabels, zegUren } from './plek.ts'

type Gezegd = Pick<PlekFeit, 'soort' | 'op' | 'minuten' | 'waarde' | 'reden' | 'na' | 'er'>

/** A fact in words, without its day: 'Geplaatst voor 24 uur per week'. */
export function zegFeit(feit: Gezegd): string {
  const { soort, minuten, waarde, reden } = feit
  const label = feitLabels[soort]
  if (soort === 'geplaatst') return `${label} voor ${zegUren(minuten ?? 0)} per week`
  if (soort === 'uren') return `${zegUren(minuten ?? 0)} per week`
  if (soort === 'verloond')
    return `${zegUren(minuten ?? 0)} verloond in het ${zegKwartaal(kwartaalMet(feit.op))}`
  if (soort === 'register') return `${label}: ${registerLabels[waarde ?? 'niet_gecontroleerd']}`
  if (soort === 'beeindigd') return `${label}: ${redenLabels[reden ?? 'niet_bekend']}`
  if (soort === 'nog_er')
    return `Na ${feit.na} maanden ${feit.er ? 'is de plek er nog' : 'is de plek er niet meer'}`
  return label
}

/** How sure it is, and who says so. */
export function zegBewijs({ voor, klopt, bevestigdDoor }: PlekFeit): string {
  if (klopt === null || bevestigdDoor === null) return `opgegeven door ${voor}`
  return klopt ? `bevestigd door ${bevestigdDoor}` : `klopt niet volgens ${bevestigdDoor}`
}

/** Who is concerned, in a line. */
export const zegBetrokken = ({ vorm, werkgever, inlener }: Plek): string =>
  inlener && inlener !== werkgever
    ? `${vormLabels[vorm]} van ${werkgever} bij ${inlener}`
    : `${vormLabels[vorm]} bij ${werkgever}`

export const zegSinds = (op: string): string => sayDate(op)
