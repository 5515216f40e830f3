import type { Thema } from '#src/netwerk/leden/lid.ts'
import type {
  Aantekeningsoort,
  Aard,
  Afspraakeenheid,
  Afspraakvorm,
  Fase,
  Gebeld,
  Maatregelbesluit,
  Meldreden,
  Opbrengstsoort,
  Openingsoort,
  Organisatiesoort,
  Psotrede,
  Route,
  SectorBanenafspraak,
  Teamrol,
  Uitkomst,
  Vertrekpunt,
  Voorwaarde,
  Zichtbaarheid,
} from '#src/platform/database.generated.ts'
import type { Kerntekst, VerdereTekst } from '#src/proeftuinen/proeftuin/velden.ts'
import type { AanbestedingSleutel } from './aanbestedingen.ts'
import type { LidSleutel } from './leden.ts'
import type { OrganisatieSleutel } from './organisaties.ts'

/** How the demo is written: keys instead of ids, and days counted from today, so that the network is always alive. */

/** Days from today: -21 is three weeks ago. */
export type Dag = number

/** One text, or its paragraphs. */
export type Tekst = string | readonly string[]

export type OrganisatieSeed = {
  naam: string
  afkorting?: string
  soort: Organisatiesoort
  /** Key of the organisation it belongs to; it stands earlier in the list. */
  ouder?: string
  plaats: string
  samenvatting: string
  sectorBanenafspraak?: SectorBanenafspraak
  pso?: Psotrede
  sociaalRegister?: true
}

export type LidSeed = {
  naam: string
  email: string
  functie: string
  organisatie: OrganisatieSleutel
  ookBij?: OrganisatieSleutel[]
  rollen: string[]
  brengt?: string
  zoekt?: string
  sinds: Dag
  /** Still waiting to be admitted by the adviesteam, or a guest in one team. */
  gast?: true
  adviesteam?: true
  beheer?: true
  persona?: string
}

export type ProfielSeed = {
  themas: Thema[]
  categorieen: string[]
  brengt?: string
  zoekt?: string
  /** What is not for all members, or for more. */
  zicht?: Partial<Record<'functie' | 'rollen' | 'onderwerpen' | 'brengt' | 'zoekt', Zichtbaarheid>>
}

export type AanmeldingSeed = {
  naam: string
  email: string
  /** One that is there, or a new one with its kind. */
  organisatie: OrganisatieSleutel | { naam: string; soort: Organisatiesoort }
  rol: string
  motivatie: string
  /** When the address was confirmed. */
  op: Dag
  /** Asked by the adviesteam a day later, answered the day after that. */
  vraag?: string
  antwoord?: string
}

/** How an award goes: decided, definitive, or stopped. */
export type VerloopSeed = { gegund?: Dag; definitief?: Dag; gestopt?: { dag: Dag; reden: string } }

export type PerceelSeed = VerloopSeed & {
  titel: string
  waarde: number
  cpv: string
  voorbehouden?: true
  gegundAan?: OrganisatieSleutel[]
}

/** What opened a tender: proposed by one, and confirmed by another, or waiting. */
export type OpeningSeed = {
  aanbesteding: AanbestedingSleutel
  perceel?: number
  soort: Openingsoort
  datum: Dag
  reden?: string
  door: LidSleutel
  op: Dag
  bevestigd?: { door: LidSleutel; op: Dag }
}

export type AanbestedingSeed = VerloopSeed & {
  titel: string
  omschrijving: Tekst
  koper: OrganisatieSleutel
  door: LidSleutel
  aard: Aard
  procedure: string
  cpv: string
  cpvMeer?: string[]
  waarde: number
  begint: Dag
  eindigt: Dag
  maanden: number
  plaatsen: string[]
  gepubliceerd?: Dag
  indienenTot?: Dag
  voorbehoudenDeelname?: true
  voorbehoudenUitvoering?: true
  sociaalDoel?: string[]
  strategischDoel?: string[]
  voorwaarden?: Tekst
  gunningscriteria?: Tekst
  zichtbaarheid: Zichtbaarheid
  ingevoerd: Dag
  percelen?: PerceelSeed[]
  gegundAan?: OrganisatieSleutel[]
  raamovereenkomst?: true
  /** Key of the framework it was called off. */
  afroepVan?: string
  contractmanager?: LidSleutel
  verlenging?: { aantal: number; tekst: string }
  afspraak?: { eenheid: Afspraakeenheid; aantal?: number; tekst: string }
}

export type FaseSeed = { fase: Fase; vanaf: Dag; door?: LidSleutel; verwachting: string; terugblik?: string }

/** The first has no `reden`; each later one is a switch. */
/** The first, one that begins `naast` what runs, or a switch from the one that was begun last. */
export type RouteSeed = {
  naar: Route
  dag: Dag
  naast?: true
  titel?: string
  reden?: string
  door?: LidSleutel
  /** When it ended by itself, and how it went. */
  einde?: { dag: Dag; verloop: string }
}

export type StokjeSeed = { lid: LidSleutel; dag: Dag; boodschap: string }

export type AantekeningSeed = {
  soort: Aantekeningsoort
  dag: Dag
  titel: string
  tekst: Tekst
  door: LidSleutel
  /** As wide as the proeftuin, unless said otherwise. */
  zicht?: Zichtbaarheid
  /** What stood here before it was corrected, and how many days after it was written. */
  eerder?: { tekst: Tekst; dagenLater: number }
}

/** By address who is not in Vonk, and a member by name. */
export type UitnodigingSeed = { rol: Teamrol; boodschap: string; dag: Dag } & (
  | { email: string; naam: string }
  | { lid: LidSleutel }
)

export type OpbrengstSeed = {
  soort: Opbrengstsoort
  omschrijving: string
  waarde: number
  eenheid: string
  bewijs?: string
  /** Added after the afronding, on this day. */
  later?: Dag
}

export type AfrondingSeed = {
  uitkomst: Uitkomst
  dag: Dag
  door?: LidSleutel
  geleerd: Tekst
  andersDoen: Tekst
  aaneenschakeling: Tekst
  gebeld?: Gebeld
  /** What it said before it was corrected. */
  eerder?: { dag: Dag; veld: 'andersDoen' | 'aaneenschakeling'; tekst: string }[]
  opbrengsten?: OpbrengstSeed[]
  heropend?: { dag: Dag; reden: string }
}

/** What it says, by the names of its fields; what can follow later may be left out. */
type ProeftuinTeksten = Record<Kerntekst, string> & { [naam in VerdereTekst]?: Tekst }

export type ProeftuinSeed = ProeftuinTeksten & {
  organisatie: OrganisatieSleutel
  vertrekpunt: Vertrekpunt
  afspraakvorm: Afspraakvorm
  doelgroepen: string[]
  /** What is there for the people; left out: everything, once somebody works there. */
  geregeld?: Voorwaarde[]
  categorie: string
  aanbesteding?: AanbestedingSleutel
  zichtbaarheid: Zichtbaarheid
  /** Not started yet: for its team and the adviesteam only. */
  concept?: true
  /** The first is the trekker, who wrote it. */
  team: [LidSleutel, Teamrol][]
  fasen: FaseSeed[]
  routes: RouteSeed[]
  estafette: StokjeSeed[]
  logboek: AantekeningSeed[]
  uitnodigingen?: UitnodigingSeed[]
  afronding?: AfrondingSeed
}

/** A report; without a `door` it came from a visitor. */
export type MeldingSeed = {
  soort: string
  /** The key of what it is about. */
  onderwerp: (string | number)[]
  reden: Meldreden
  toelichting: string
  door?: string
  op: Dag
  besluit?: { besluit: Maatregelbesluit; motivering: string; door: string; bevestigd?: string; op: Dag }
  bezwaar?: { door: string; tekst: string; op: Dag }
}
