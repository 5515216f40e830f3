import type { Lidrol } from '#src/platform/database.generated.ts'

export type { Lidrol }

/** What members do, as they say it themselves. */
export const lidrolNaam: Record<Lidrol, string> = {
  inkoper: 'Inkoper',
  categoriemanager: 'Categoriemanager',
  contractmanager: 'Contractmanager',
  opdrachtgever: 'Opdrachtgever',
  hr: 'HR',
  projectleider: 'Projectleider Banenafspraak',
  leverancier: 'Leverancier',
  jobcoach: 'Jobcoach',
  ervaringsdeskundige: 'Ervaringsdeskundige',
  ambassadeur: 'Ambassadeur',
  bestuurder: 'Bestuurder',
}

export const lidrollen = Object.keys(lidrolNaam) as [Lidrol, ...Lidrol[]]

/** A member as others in the network may see one: no address, no powers. */
export type Lid = {
  id: string
  naam: string
  functie: string
  rollen: Lidrol[]
  organisatieId: string | null
  organisatie: string | null
}

/** All that a member may change of it. */
export type Profiel = {
  naam: string
  functie: string
  rollen: Lidrol[]
  brengt: string
  zoekt: string
  versie: number
}
export type EigenProfiel = Profiel & { email: string; organisatie: string | null }
