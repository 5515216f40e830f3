import type { Manier } from '#src/inloggen/sessies/enter.ts'

/** How long a sign-in link works. */
export const linkMinutes = 20

/** How long an access key may work; the member chooses. */
export const sleutelDagen = ['30', '90', '365'] as const
export const maxSleutels = 20

/** How a session began, after 'Ingelogd: gisteren, '. */
export const manierLabel: Record<Manier, string> = {
  link: 'met een link in je mail',
  passkey: 'met een passkey',
  aanbieder: 'met een account van elders',
  code: 'met een code uit een app',
  demo: 'met één klik in de demo',
}

export type Sessie = {
  id: string
  toestel: string
  manier: Manier | null
  begonnenOp: Date
  laatstGezienOp: Date
}
export type Sleutel = {
  id: string
  naam: string
  aangemaaktOp: Date
  verlooptOp: Date
  laatstGebruiktOp: Date | null
  ingetrokkenOp: Date | null
}
export type PersonaLid = { persona: string; naam: string; functie: string; organisatie: string | null }

/** The personas of the demo, in the order of the sign-in page. */
export const personas = [
  'inkoper',
  'opdrachtgever',
  'hr',
  'leverancier',
  'jobcoach',
  'ervaringsdeskundige',
  'adviesteam',
  'bestuurder',
  'beheerder',
]
