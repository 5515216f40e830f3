/** The purpose of its gastlink, and the kind of its termijn. */
export const doel = 'bevestiging'

/** In how many working days the other side is asked to answer. */
export const antwoordWerkdagen = 10

/** How many days the link works: longer than the termijn, and the days after it. */
export const linkDagen = 42

export const antwoorden = ['klopt', 'klopt_niet'] as const

/** A figure as it was when it was asked about. */
export type Getal = {
  opbrengstId: string
  omschrijving: string
  waarde: string
  eenheid: string
  /** It says the same still. */
  geldt: boolean
}

/** A question to the other side whether figures are right, and what it said. */
export type Bevestiging = {
  id: string
  proeftuinId: string
  afrondingId: string
  organisatieId: string
  organisatie: string
  doorId: string
  door: string
  gevraagdOp: Date
  bevestigdOp: Date | null
  geweigerdOp: Date | null
  teruggegevenOp: Date | null
  ingetrokkenOp: Date | null
  /** What is right, in the words of who was asked. */
  toelichting: string
  /** The member who answered; null: nobody did, or by the link of a mail. */
  beslistDoor: string | null
  /** It can be answered still: the link works, and the afronding and one of its figures are as they were. */
  geldt: boolean
  /** It waits at the address of who looks. */
  aanMij: boolean
  getallen: Getal[]
}

export const standen = [
  'wacht',
  'bevestigd',
  'geweigerd',
  'teruggegeven',
  'ingetrokken',
  'vervallen',
] as const
export type Stand = (typeof standen)[number]

type Feiten = Pick<Bevestiging, 'bevestigdOp' | 'geweigerdOp' | 'teruggegevenOp' | 'ingetrokkenOp' | 'geldt'>

/** Where it stands follows from its dated facts. */
export function standOf({ bevestigdOp, geweigerdOp, teruggegevenOp, ingetrokkenOp, geldt }: Feiten): Stand {
  if (bevestigdOp) return 'bevestigd'
  if (geweigerdOp) return 'geweigerd'
  if (teruggegevenOp) return 'teruggegeven'
  if (ingetrokkenOp) return 'ingetrokken'
  return geldt ? 'wacht' : 'vervallen'
}

/** Of these the figures about which a question is open: they are not asked about twice at once. */
export const openGetallen = (bevestigingen: Bevestiging[]): Set<string> =>
  new Set(
    bevestigingen
      .filter((one) => standOf(one) === 'wacht')
      .flatMap(({ getallen }) => getallen.map(({ opbrengstId }) => opbrengstId)),
  )
