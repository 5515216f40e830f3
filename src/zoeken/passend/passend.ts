import type { Organisatiesoort } from '#src/platform/database.generated.ts'
import type { Fase, Route } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** At what something fits. */
export type Onderwerp = 'proeftuin' | 'werkwijze'
export type Ding = 'proeftuin' | 'werkwijze' | 'haakje'

/** Something that fits, and all that both have, as far as the reader may read it of each. */
export type Passend = {
  soort: Ding
  id: string
  titel: string
  /** Whose it is; of a haakje nothing. */
  bij: string
  /** The kind of work of both, or of this one when it only lies near. */
  werk: string | null
  hetzelfdeWerk: boolean
  fasen: Fase[]
  routes: Route[]
  /** What those of both are called. */
  doelgroepen: string[]
  organisatiesoort: Organisatiesoort | null
  /** The name of the region of both. */
  regio: string | null
  /** As the reader sees them at what was started from. */
  woorden: string[]
  /** The title of what they ran into as well. */
  hobbel: string | null
  /** The reader is in its team. */
  vanJou: boolean
}

/** Somebody who worked on what fits, or says to know of this kind of work. */
export type Kenner = {
  id: string
  naam: string
  proeftuin: string | null
  zegt: boolean
}

export type Gevonden = { dingen: Passend[]; mensen: Kenner[] }

/** On the page itself, and on the page with all of them. */
export const meest = { blok: 5, pagina: 30, mensen: 3 }

/**
 * How much each thing in common counts. Words count the more, the fewer of what was looked at hold them, and never more
 * than so much together.
 */
export const gewicht = {
  hetzelfdeWerk: 3,
  werkInDeBuurt: 1,
  fase: 0.75,
  route: 0.75,
  doelgroep: 0.75,
  organisatiesoort: 0.25,
  regio: 0.5,
  hobbel: 3,
  woord: 1,
  woordenHoogstens: 8,
}

/** Less than this is in common by accident. */
export const minstens = 2

/** In this network everybody says these: to have them in common says nothing. */
export const gewoneWoorden = `
  werk werken mensen mens nieuw nieuwe collega baan banen goed goede jaar maken maak geven geef
  kunnen helpen helpt krijgen krijgt laten leren leert eigen eerst eerste samen doen gaan komen
  blijven alleen meer beter elke opdracht organisatie social return proef proeftuin team plek dag
  week maand hoe waarom wanneer welke zonder tussen vragen vraag vinden nodig echt weer manier
  ander andere begin beginnen twee drie lang snel vast vaste houden
  daarna daarom daarvan omdat waarbij waarin altijd steeds schrijf schrijven`
  .trim()
  .split(/\s+/)
