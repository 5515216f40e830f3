import type { Organisatiesoort } from '#src/platform/database.generated.ts'
import type { Zichtbaarheid } from '#src/platform/zichtbaarheid.ts'
import type { Fase, Opbrengst, Route, Uitkomst } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Teksten } from './velden.ts'

/** The circles of a werkwijze; a team keeps a concept to itself, and nothing else. */
export const kringenVan = ['overheid', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]
export type KringVan = (typeof kringenVan)[number]

/** What the policy decides on; every way to get a werkwijze gives at least this, seen from the actor. */
export type Zicht = {
  zichtbaarheid: Zichtbaarheid
  /** Null: a concept. */
  gepubliceerdOp: Date | null
  /** The adviesteam took it out of sight. */
  weggehaald: boolean
  doorId: string
  /** The actor is in the team of one of its proeftuinen, on the client's side. */
  bronteam: boolean
  /** One of its proeftuinen is closed to the actor, because its purchase runs. */
  geweerd: boolean
}

/** So many steps, and so many pitfalls, at most. */
export const hoogstens = 20

export type Stap = {
  id: string
  titel: string
  tekst: string
  wie: string
  duur: string
  tip: string
  tipVan: string
  /** When its words last changed; null: never. */
  gewijzigdOp: string | null
}

export type Valkuil = {
  id: string
  titel: string
  tekst: string
  organisatieId: string | null
  organisatie: string | null
}

/** As a list shows it. */
export type WerkwijzeKaart = Zicht & {
  id: string
  titel: string
  samenvatting: string
  organisatie: string
  organisatieId: string
  categorie: string
  categorieNaam: string
  fasen: Fase[]
  gewijzigdOp: Date
}

/** As its page shows it. */
export type Werkwijze = WerkwijzeKaart &
  Teksten & {
    routes: Route[]
    organisatiesoorten: Organisatiesoort[]
    doelgroepen: string[]
    /** What those are called. */
    doelgroepNamen: string[]
    stappen: Stap[]
    valkuilen: Valkuil[]
    /** Of what it was made, whether the reader may see it or not. */
    bronIds: string[]
    versie: number
    /** How often it was published, and what changed the last time. */
    uitgave: number
    laatste: { wat: string; op: string } | null
  }

/** A proeftuin of which it was made, as far as the reader may see it. */
export type Bron = {
  id: string
  titel: string
  organisatie: string
  organisatieId: string
  uitkomst: Uitkomst | null
  afgerondOp: string | null
  geleerd: string
  opbrengsten: Opbrengst[]
}

/** A version as it was published. */
export type Uitgave = {
  versie: number
  inhoud: Record<string, unknown>
  wat: string
  waarom: string
  door: string
  op: Date
}
