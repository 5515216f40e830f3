import type { Spoor } from './spoor.ts'

/** What was done, as the end of a sentence that begins with who did it. A kind that is not here is shown as its code. */
export const handelingLabel: Record<string, string> = {
  'aanbesteding.besloten': 'vulde de gunningsbeslissing in',
  'aanbesteding.gekoppeld': 'koppelde een aanbesteding aan de proeftuin',
  'aanbesteding.gewijzigd': 'paste de aanbesteding aan',
  'aanbesteding.ingelezen': 'las een aankondiging in',
  'aanbesteding.nieuwe_versie': 'nam een nieuwe aankondiging over',
  'aanbesteding.ontkoppeld': 'haalde de aanbesteding van de proeftuin',
  'aanbesteding.teruggedraaid': 'draaide het einde van een aanbesteding terug',
  'aanbesteding.toegevoegd': 'voegde een aanbesteding toe',
  'aanbesteding.verloop': 'veranderde het verloop van een aanbesteding',
  'aanmelding.geweigerd': 'weigerde een aanmelding',
  'aanmelding.gevraagd': 'vroeg door over een aanmelding',
  'aanmelding.toegelaten': 'liet iemand toe',
  'aantekening.gecorrigeerd': 'verbeterde een aantekening',
  'aantekening.geschreven': 'schreef een aantekening',
  'aantekening.verwijderd': 'haalde een aantekening weg',
  'beheerverzoek.geweigerd': 'wees een vraag af om een organisatie bij te houden',
  'bezwaar.gegrond': 'gaf gelijk in een bezwaar',
  'bezwaar.gemaakt': 'maakte bezwaar',
  'bezwaar.ongegrond': 'gaf geen gelijk in een bezwaar',
  'codegenerator.herstelcode': 'gebruikte een herstelcode',
  'codegenerator.ingesteld': 'stelde codes in voor de tweede stap',
  'codegenerator.verwijderd': 'haalde de codes voor de tweede stap weg',
  'domein.toegevoegd': 'voegde een maildomein toe',
  'domein.verwijderd': 'haalde een maildomein weg',
  'estafette.overgegeven': 'gaf het stokje over',
  'export.audit': 'haalde op als bestand wie wat deed',
  'export.bevriezing': 'haalde het logboek van de bevriezing op als bestand',
  'export.gegevens': 'haalde de eigen gegevens op',
  'export.voorkennis': 'haalde het document over voorkennis op als bestand',
  'fase.begonnen': 'begon een fase',
  'fase.teruggeblikt': 'keek terug op een fase',
  'gast.toegelaten': 'maakte een gast lid',
  'inzage.geopend': 'keek mee met een reden',
  'inzage.gesloten': 'stopte met meekijken',
  'kantwissel.bevestigd': 'bevestigde dat een organisatie van kant wisselt',
  'kantwissel.ingetrokken': 'trok een voorstel in om een organisatie van kant te laten wisselen',
  'kantwissel.voorgesteld': 'stelde voor een organisatie van kant te laten wisselen',
  'keuze.bevestigd': 'bevestigde hoe de inkoop afliep, waarmee de proeftuin openging',
  'koppeling.toegevoegd': 'voegde een koppeling toe om mee in te loggen',
  'koppeling.verwijderd': 'haalde een koppeling weg',
  'leden.gezocht': 'zocht een lid op naam of adres',
  'lid.adres_gewijzigd': 'wijzigde een e-mailadres',
  'lid.adviesteam_gegeven': 'gaf rechten van het adviesteam',
  'lid.adviesteam_genomen': 'nam rechten van het adviesteam weg',
  'lid.beheer_gegeven': 'gaf rechten van beheer',
  'lid.beheer_genomen': 'nam rechten van beheer weg',
  'lid.ingezien': 'bekeek een account',
  'lid.op_slot': 'zette een account op slot',
  'lid.sessies_beeindigd': 'beëindigde de sessies van een account',
  'lid.van_slot': 'haalde een account van het slot',
  'lid.vertrokken': 'vertrok uit Vonk',
  'leverancierswerk.beeindigd': 'zei niet meer voor een leverancier te werken',
  'leverancierswerk.verklaard': 'zei ook voor een leverancier te werken',
  'lidorganisatie.toegevoegd': 'noemde een organisatie om ook voor te werken',
  'lidorganisatie.verwijderd': 'haalde een organisatie weg om ook voor te werken',
  'maatregel.aanpassen': 'vroeg iemand een tekst aan te passen',
  'maatregel.afgewezen': 'wees een voorstel bij een melding af',
  'maatregel.bevestigd': 'bevestigde dat iets weggaat',
  'maatregel.laten_staan': 'liet staan wat was gemeld',
  'maatregel.met_spoed': 'verborg iets meteen, en stelde voor het weg te halen',
  'maatregel.verlopen': 'zette terug wat te lang verborgen was',
  'maatregel.weghalen': 'stelde voor iets weg te halen',
  'melding.gedaan': 'deed een melding',
  'netwerkuitnodiging.verstuurd': 'nodigde iemand uit voor Vonk',
  'opening.bevestigd': 'bevestigde wat een aanbesteding opent',
  'opening.geweigerd': 'weigerde wat een aanbesteding zou openen',
  'opening.ingetrokken': 'trok een voorstel in dat een aanbesteding zou openen',
  'opening.voorgesteld': 'stelde voor wat een aanbesteding opent',
  'organisatie.gewijzigd': 'paste een organisatie aan',
  'organisatie.samengevoegd': 'voegde twee organisaties samen',
  'organisatie.teksten_gewijzigd': 'werkte de pagina van een organisatie bij',
  'organisatie.toegevoegd': 'voegde een organisatie toe',
  'organisatiebeheer.beeindigd': 'stopte het bijhouden van een organisatie',
  'organisatiebeheer.gegeven': 'liet iemand een organisatie bijhouden',
  'passkey.toegevoegd': 'voegde een passkey toe',
  'passkey.verwijderd': 'haalde een passkey weg',
  'postvak.gelezen': 'las een mail in het postvak',
  'proeftuin.afgerond': 'rondde de proeftuin af',
  'proeftuin.begonnen': 'maakte het concept',
  'proeftuin.gestart': 'startte de proeftuin',
  'proeftuin.gewijzigd': 'paste de proeftuin aan',
  'proeftuin.heropend': 'heropende de proeftuin',
  'route.gewisseld': 'wisselde van route',
  'teamlid.toegetreden': 'kwam in het team',
  'teamlid.vertrokken': 'haalde iemand uit het team',
  'tweedestap.aan': 'zette de tweede stap aan',
  'tweedestap.uit': 'zette de tweede stap uit',
  'toegangssleutel.gemaakt': 'maakte een toegangssleutel',
  'toegangssleutel.ingetrokken': 'trok een toegangssleutel in',
  'uitnodiging.afgeslagen': 'sloeg een uitnodiging voor het team af',
  'uitnodiging.ingetrokken': 'trok een uitnodiging in',
  'uitnodiging.verstuurd': 'nodigde iemand uit voor het team',
  'voorwaarden.akkoord': 'ging akkoord met de huisregels',
  'zichtbaarheid.gewijzigd': 'paste aan wie de proeftuin ziet',
}

export const sayHandeling = (handeling: string): string => handelingLabel[handeling] ?? handeling

/** Whoever did it has no account, yet it was somebody. */
const byOutsiders = ['uitnodiging.afgeslagen']

export const sayWho = ({ naam, handeling }: Pick<Spoor, 'naam' | 'handeling'>): string =>
  naam ?? (byOutsiders.includes(handeling) ? 'Iemand zonder account' : 'Vonk')

/** What it was about. */
export const onderwerpLabel: Record<string, string> = {
  aanbesteding: 'Aanbesteding',
  aanmelding: 'Aanmelding',
  audit: 'Auditlog',
  koppeling: 'Koppeling',
  lid: 'Lid',
  melding: 'Melding',
  netwerkuitnodiging: 'Uitnodiging voor Vonk',
  organisatie: 'Organisatie',
  passkey: 'Passkey',
  postvak: 'Postvak',
  proeftuin: 'Proeftuin',
  toegangssleutel: 'Toegangssleutel',
}

export const sayOnderwerp = (onderwerp: string): string => onderwerpLabel[onderwerp] ?? onderwerp

const codes = [
  'fase',
  'rol',
  'soort',
  'zichtbaarheid',
  'uitkomst',
  'van',
  'naar',
  'domein',
  'door',
  'perceel',
]
const words: Record<string, string> = {
  gepubliceerdOp: 'gepubliceerd',
  gunningsbeslissingOp: 'gunningsbeslissing',
  definitiefOp: 'definitief gegund',
  vroegtijdigBeeindigdOp: 'gestopt',
}

/** The details that people can read: codes and dates, no ids. */
export const sayDetails = ({ bijzonderheden }: { bijzonderheden: Record<string, string> }): string =>
  Object.entries(bijzonderheden)
    .filter(([name]) => codes.includes(name) || name in words)
    .map(([name, value]) => `${words[name] ?? name}: ${value.replaceAll('_', ' ')}`)
    .join(', ')
