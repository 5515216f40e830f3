import type { Organisatiesoort } from '#src/netwerk/organisaties/organisatie.ts'
import type { Verklaring } from '#src/netwerk/werk/leverancierswerk.ts'

/** How long the link that confirms an address works. */
export const bevestigingUren = 24
/** How long the link to answer a question works. */
export const antwoordDagen = 30

/** How long the link in the welcome works, which signs in: a mail that leads to another mail loses people. */
export const welkomDagen = 3
/** After so many days the adviesteam is reminded of a request. */
export const herinneringDagen = 3
/** An address that was not confirmed in so many days is forgotten. */
export const bewaarDagen = 7

/** Where a request stands; computed, never stored. */
export type Stand = 'onbevestigd' | 'wacht' | 'gevraagd' | 'toegelaten' | 'geweigerd'

type Feiten = Record<
  'bevestigdOp' | 'gevraagdOp' | 'beantwoordOp' | 'toegelatenOp' | 'geweigerdOp',
  Date | null
>

export function standOf(a: Feiten): Stand {
  if (a.toegelatenOp) return 'toegelaten'
  if (a.geweigerdOp) return 'geweigerd'
  if (!a.bevestigdOp) return 'onbevestigd'
  return a.gevraagdOp && !a.beantwoordOp ? 'gevraagd' : 'wacht'
}

export const isOpen = (a: Feiten) => ['wacht', 'gevraagd'].includes(standOf(a))

/** The host of an address: exactly what stands behind the @. */
export const domeinOf = (email: string) => email.slice(email.lastIndexOf('@') + 1).toLowerCase()

/** Where somebody works: an organisation that is known, or one that is proposed. */
export type Werkplek =
  | { organisatieId: string; organisatieNaam: null; organisatieSoort: null }
  | { organisatieId: null; organisatieNaam: string; organisatieSoort: Organisatiesoort }

/** A request as a line on the desk. */
export type Wachtend = Feiten & {
  id: string
  naam: string
  /** What the role is called. */
  rol: string
  organisatie: string
  soort: Organisatiesoort
  bevestigdOp: Date
}

/** The side of an account that is there already. */
export type Kantstand = {
  /** Stands on the suppliers' side now. */
  levert: boolean
  /** The last day there; null for who never was, and `infinity` for who says that it goes on. */
  lidLeverancierTot: string | null
}

/** All that the adviesteam decides on. */
export type Aanmelding = Feiten &
  Verklaring &
  Kantstand & {
    id: string
    naam: string
    email: string
    /** Its code, and what it is called. */
    rol: string
    rolNaam: string
    motivatie: string
    organisatieId: string | null
    organisatie: string
    soort: Organisatiesoort
    vraag: string | null
    antwoord: string | null
    reden: string | null
    behandeldDoor: string | null
    uitgenodigdDoor: string | null
    /** The invitation went to another address than the request came from. */
    anderAdres: boolean
    /** The organisation that has the domain of the address. */
    domeinVan: string | null
    /** Is a guest already, was refused before, or was a member once. */
    gast: boolean
    eerderGeweigerd: boolean
    oudLid: boolean
    versie: number
  }

/** Somebody who is in a team by invitation, and not yet a member. */
export type Gast = Kantstand & {
  id: string
  naam: string
  email: string
  functie: string
  organisatie: string | null
  soort: Organisatiesoort | null
  sinds: Date
  /** Titles of the proeftuinen that he or she is in the team of. */
  proeftuinen: string[]
  versie: number
}
