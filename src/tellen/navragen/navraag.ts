import { type Eindreden, eindredenen, redenLabels } from '#src/tellen/plekken/plek.ts'

/** The purpose of its gastlink, and the kind of its termijn. */
export const doel = 'nog_er'

export const antwoordWerkdagen = 10
export const linkDagen = 42

/** A place of work about which is asked still. */
export type GevraagdePlek = {
  plekId: string
  proeftuinId: string | null
  label: string
  waar: string
  na: number
  begin: string
  /** On behalf of which organisation the answer is. */
  voorId: string
}

export type Navraag = {
  id: string
  lidId: string
  naam: string
  gevraagdOp: Date
  beantwoordOp: Date | null
  teruggegevenOp: Date | null
  /** None: there is nothing to answer any more. */
  plekken: GevraagdePlek[]
}

/** Why it is not there any more: as an end, or on to other work. */
export const redenen = [...eindredenen, 'doorgestroomd'] as const
export type Reden = (typeof redenen)[number]
export const redenOpties: Record<Reden, string> = {
  ...redenLabels,
  doorgestroomd: 'doorgestroomd naar ander werk',
}

export const eindredenVan = (reden: Reden): Eindreden | null => (reden === 'doorgestroomd' ? null : reden)

/** Whether it can be answered. */
export const isOpen = ({ beantwoordOp, teruggegevenOp, plekken }: Navraag): boolean =>
  beantwoordOp === null && teruggegevenOp === null && plekken.length > 0
