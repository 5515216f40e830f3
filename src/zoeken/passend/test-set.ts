import type { Fase, Route } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Ding } from './passend.ts'

/** A small network, made up by hand: what it is, its kind of work, phase and route, and what it ran into. */
export type Geval = {
  soort: Ding
  titel: string
  tekst: string
  categorie: string
  fase: Fase
  route: Route
  hobbel?: string
}

const proef =
  (categorie: string, fase: Fase, route: Route = 'inkoop') =>
  (titel: string, tekst: string, hobbel?: string): Geval => ({
    ...{ soort: 'proeftuin', titel, tekst, categorie, fase, route },
    ...(hobbel ? { hobbel } : {}),
  })
const wijze =
  (categorie: string, fase: Fase) =>
  (titel: string, tekst: string): Geval => ({
    ...{ soort: 'werkwijze', titel, tekst, categorie, fase, route: 'inkoop' },
  })
const haak =
  (categorie: string, fase: Fase) =>
  (titel: string, tekst: string): Geval => ({
    ...{ soort: 'haakje', titel, tekst, categorie, fase, route: 'inkoop' },
  })

const [voor, spec, kies, uit, na] = [
  'voorbereiden',
  'specificeren',
  'selecteren_en_gunnen',
  'uitvoeren',
  'afronden_en_nazorg',
] as const

export const gevallen = {
  vloer: proef('schoonmaak', uit)(
    'Drie kleine bedrijven, één glanzende vloer',
    'Hoe geven we vloeronderhoud aan kleine bedrijven?',
    'Inschrijven kost een klein bedrijf te veel tijd',
  ),
  gangen: proef('schoonmaak', spec)(
    'Schone gangen op het stadhuis',
    'Kan het onderhoud van de vloeren naar ploegjes uit de buurt?',
  ),
  tapijt: proef('schoonmaak', na)(
    'Tapijt dat langer meegaat',
    'Wie herstelt de vloerbedekking in onze kantoren met vakmensen in opleiding?',
  ),
  linoleum: proef('schoonmaak', uit)(
    'Linoleum boenen als ambacht',
    'Wordt vloeren boenen een vak met een certificaat?',
    'De omzeteis sluit kleine bedrijven uit',
  ),
  vloerwijze: wijze('schoonmaak', spec)(
    'Haal vloeronderhoud uit het grote contract',
    'Zo maak je van de vloeren een perceel voor kleine bedrijven.',
  ),
  school: proef('schoonmaak', uit)(
    'De schoonmaker hoort bij de school',
    'Wordt schoonmaken overdag prettiger werk voor wie lang thuis zat?',
    'Schoonmaken overdag stoort de lessen',
  ),
  gymzaal: proef('schoonmaak', uit)(
    'Gymzalen schoon tussen de lessen door',
    'Kan de schoonmaak van scholen overdag in kleine diensten?',
    'Tijdens de lessen kan niemand dweilen',
  ),
  dagdienst: proef('schoonmaak', kies)(
    'Dagschoonmaak op het ministerie',
    'Wat vraagt overdag schoonmaken van een gebouw vol vergaderingen?',
  ),
  dagwijze: wijze('schoonmaak', uit)(
    'Stap over op dagschoonmaak',
    'Maak overdag schoon, zodat collega’s elkaar kennen en de bus nog rijdt.',
  ),
  campus: proef('schoonmaak', voor)(
    'Een campus die overdag glimt',
    'Hoe stemmen we de schoonmaak af op colleges en tentamens?',
  ),
  ramen: proef('schoonmaak', uit)(
    'Glasbewassing zonder haast',
    'Kunnen leerlingen de ramen lappen naast een ervaren kracht?',
  ),
  toren: proef('schoonmaak', spec)(
    'Ramen op de twaalfde verdieping',
    'Is glasbewassing op hoogte te leren door jongeren?',
  ),
  vog: proef('schoonmaak', voor)(
    'Geen VOG in de open hal',
    'Wanneer is een verklaring omtrent het gedrag echt nodig bij schoonmaak?',
    'De screening duurt langer dan het wachten lukt',
  ),
  detentie: proef('beveiliging', uit, 'individuele_plaatsing')(
    'Een contract vanaf de poort',
    'Helpt een aanstelling vóór het eind van de detentie bij terugkeer?',
    'De screening op strafblad sluit iedereen uit',
  ),
  poort: proef('beveiliging', uit)(
    'Toezicht met een glimlach',
    'Kan een beveiliger in opleiding het rijksgebouw openen terwijl de screening loopt?',
    'Wachten op de screening duurt weken',
  ),
  pas: proef('beveiliging', spec)(
    'De pas op tijd klaar',
    'Hoe korten we de doorlooptijd van de VOG voor nieuwe beveiligers in?',
    'De VOG komt na de eerste werkdag',
  ),
  screenwijze: wijze('beveiliging', spec)(
    'Screen alleen waar het moet',
    'Bepaal per ruimte of een VOG of screening nodig is.',
  ),
  vogeis: haak('beveiliging', spec)(
    'Screening per functie',
    'De opdrachtnemer vraagt een VOG alleen waar de functie die vereist, en begint de screening op tijd.',
  ),
  dossiers: proef('archief_en_scannen', uit)(
    'Dossiers scannen met nieuwe collega’s',
    'Kan het digitaliseren van bouwdossiers door mensen met autisme?',
    'De werkplek is te druk voor wie snel overprikkeld is',
  ),
  kaarten: proef('archief_en_scannen', spec)(
    'Waterkaarten van 1870 tot nu',
    'Hoe laten we oude kaarten scannen door wie rust zoekt?',
  ),
  archief: proef('archief_en_scannen', voor)(
    'Het archief van de rechtbank',
    'Wie zoekt de papieren dossiers uit vóór de verhuizing?',
  ),
  bouwarchief: proef('archief_en_scannen', na)(
    'Bouwtekeningen gescand en gevonden',
    'Wat blijft er over van de banen als het archief digitaal is?',
  ),
  scanwijze: wijze('archief_en_scannen', spec)(
    'Knip scanwerk in rustige stappen',
    'Verdeel het digitaliseren van dossiers in taken van een uur.',
  ),
  autisme: proef('kantoor_en_administratie', uit, 'individuele_plaatsing')(
    'Stilte als voorziening',
    'Werkt gegevensbeheer met autisme in een prikkelarme kamer?',
    'Een drukke werkplek geeft overprikkeld personeel',
  ),
  testen: proef(
    'kantoor_en_administratie',
    uit,
    'inhuur',
  )('Software testen met scherpe ogen', 'Zijn mensen met autisme betere testers van onze systemen?'),
  prikkelwijze: wijze('kantoor_en_administratie', uit)(
    'Richt een prikkelarme werkplek in',
    'Een rustige kamer voor wie met autisme werkt, voor weinig geld.',
  ),
  receptie: proef(
    'kantoor_en_administratie',
    uit,
    'individuele_plaatsing',
  )('Een receptie die iedereen kent', 'Kan ontvangst aan de balie een baan uit de banenafspraak zijn?'),
  telefoon: proef('kantoor_en_administratie', voor)(
    'De helpdesk luistert',
    'Kan iemand met een beperking op afstand de telefoon opnemen?',
  ),
  balie: proef('kantoor_en_administratie', kies)(
    'De balie van het gemeentehuis',
    'Wie ontvangt bezoekers, en met welke begeleiding aan de receptie?',
  ),
  gastheer: proef('catering', uit)(
    'Gastvrouwen en gastheren aan de balie',
    'Leren jongeren het vak van ontvangst bij de koffie en de receptie?',
  ),
  balievraag: haak('kantoor_en_administratie', voor)(
    'Vraag over begeleiding aan de balie',
    'Hoe begeleidt u een nieuwe medewerker bij de ontvangst van bezoekers aan de receptie?',
  ),
  lunch: proef('catering', uit)(
    'De kantine kookt met de wijk',
    'Kan de catering door een sociale onderneming met leerlingen?',
    'De keuken mist een leermeester',
  ),
  koken: proef('catering', spec)(
    'Koks in opleiding in de kantine',
    'Hoeveel leerlingen kan één kok in het bedrijfsrestaurant begeleiden?',
    'Geen leermeester in de keuken',
  ),
  soep: proef('catering', na)(
    'Soep van gisteren, kok van morgen',
    'Blijven leerlingen uit de kantine na het contract in de horeca?',
  ),
  keukenwijze: wijze('catering', uit)(
    'Een leermeester in elke keuken',
    'Regel één kok die leerlingen in de kantine het vak leert.',
  ),
  brood: proef(
    'catering',
    voor,
    'voorbehouden_opdracht',
  )('De gevangenisbakkerij levert', 'Kan brood van gedetineerden naar de kantoren van het rijk?'),
  groen: proef('groen', uit)(
    'Groen in zeven dorpen',
    'Hoe geven we groenonderhoud aan kleine hoveniers met leerlingen?',
    'Een klein bedrijf haalt de omzeteis niet',
  ),
  plantsoen: proef(
    'groen',
    spec,
    'voorbehouden_opdracht',
  )(
    'Elk dorp zijn eigen ploeg',
    'Kunnen we het maaien van plantsoenen per dorp aan kleine bedrijven gunnen?',
  ),
  bermen: proef(
    'groen',
    kies,
    'voorbehouden_opdracht',
  )('Bermen maaien met een sw-bedrijf', 'Wanneer mag een opdracht voor bermen voorbehouden zijn?'),
  perceelwijze: wijze('groen', spec)(
    'Kleine percelen voor kleine bedrijven',
    'Verdeel groenonderhoud per dorp en schrap de omzeteis.',
  ),
  perceeleis: haak('groen', spec)(
    'Geen omzeteis bij kleine percelen',
    'Voor percelen onder een ton geldt geen omzeteis; een klein bedrijf kan per dorp inschrijven.',
  ),
  voorbehoudwijze: wijze('groen', kies)(
    'Zo houd je een opdracht voor',
    'Een voorbehouden opdracht voor een sw-bedrijf, stap voor stap.',
  ),
  swpost: proef(
    'vervoer_en_logistiek',
    kies,
    'voorbehouden_opdracht',
  )('Postbezorging door het sw-bedrijf', 'Mogen we de post als voorbehouden opdracht gunnen?'),
  bomen: proef('groen', uit)(
    'Bomen planten met statushouders',
    'Leert iemand Nederlands terwijl hij bomen plant?',
    'De taal houdt mensen tegen bij de veiligheidsinstructie',
  ),
  taalbouw: proef('bouw_en_onderhoud', uit)(
    'Steigers bouwen in twee talen',
    'Kunnen statushouders veilig bouwen als ze nog Nederlands leren?',
    'De veiligheidsinstructie is te moeilijk qua taal',
  ),
  taalbus: proef(
    'vervoer_en_logistiek',
    uit,
    'werkervaring',
  )('Taal leren op de vrachtwagen', 'Halen statushouders een rijbewijs met Nederlands op de werkvloer?'),
  taalwijze: wijze('bouw_en_onderhoud', uit)(
    'Taal op de werkvloer',
    'Leer Nederlands en de veiligheidsinstructie samen met statushouders op de bouwplaats.',
  ),
  taalkeuken: proef(
    'catering',
    uit,
    'werkervaring',
  )('Koken in gewoon Nederlands', 'Leren statushouders de taal in de keuken sneller dan in de klas?'),
  taaleis: haak('bouw_en_onderhoud', spec)(
    'Taal in werktijd',
    'De opdrachtnemer geeft statushouders twee uur per week Nederlands in werktijd.',
  ),
  steiger: proef('bouw_en_onderhoud', uit, 'werkervaring')(
    'Schilderen met een leermeester',
    'Werkt één leermeester per vier leerlingen op de bouwplaats?',
    'Geen leermeester te vinden',
  ),
  kozijn: proef('bouw_en_onderhoud', spec)(
    'Kozijnen schilderen in de wintermaanden',
    'Krijgt een schilder van de sociale werkplaats in de winter door?',
  ),
  timmer: proef('bouw_en_onderhoud', na)(
    'De timmerwerkplaats van de woningbouw',
    'Blijven leerlingen na de bouw bij hun leermeester?',
  ),
  meesterwijze: wijze('bouw_en_onderhoud', uit)(
    'Eén leermeester, vier leerlingen',
    'Zo betaal en plan je een leermeester op de bouwplaats.',
  ),
  bus: proef('vervoer_en_logistiek', uit)(
    'De leerlingenbus rijdt op tijd',
    'Is leerlingenvervoer geschikt voor chauffeurs van boven de vijftig?',
  ),
  fiets: proef('vervoer_en_logistiek', uit)(
    'Post met de bakfiets',
    'Kan postbezorging tussen gebouwen door jongeren zonder diploma?',
  ),
  magazijn: proef('vervoer_en_logistiek', spec)(
    'Het magazijn telt zelf',
    'Welke taken in de logistiek kun je afsplitsen voor wie niet tilt?',
  ),
  taxi: proef('vervoer_en_logistiek', voor)(
    'Chauffeur na je vijftigste',
    'Wie van de werkzoekende vijftigplussers wil leerlingenvervoer rijden?',
  ),
} satisfies Record<string, Geval>
export type Naam = keyof typeof gevallen
