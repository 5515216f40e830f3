import type { ProeftuinSeed } from '../types.ts'

export const postkamer: ProeftuinSeed = {
  titel: 'De postkamer als springplank',
  organisatie: 'waterdam',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'Onze postkamer werd elk jaar kleiner. Tot we zagen dat iedereen die er werkt, het hele stadhuis kent: elke gang, elke naam, elke afdeling. Een beter begin van een loopbaan is er niet.',
  vraag: 'Kan de postkamer een plek zijn waar je binnenkomt en waarvandaan je verder gaat?',
  hypotheseAls: 'mensen een jaar in de postkamer werken en elke maand een dag op een andere afdeling',
  hypotheseDan: 'vindt de helft daarna vast werk ergens in het stadhuis',
  ruimteVast: 'De post is om tien uur rond. Vertrouwelijke post blijft dicht.',
  ruimteVrij: 'De looproutes, de afdelingen en hoe lang iemand blijft.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['jongeren', 'langdurig_zonder_werk', 'statushouders'],
  categorie: 'kantoor_en_administratie',
  zichtbaarheid: 'openbaar',
  team: [
    ['lotte', 'trekker'],
    ['joyce', 'leverancier'],
    ['kees', 'jobcoach'],
    ['jeroen', 'contractmanager'],
    ['naomi', 'ervaringsdeskundige'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -170,
      verwachting: 'Tien afdelingen willen een dag per maand een gast.',
      terugblik: 'Zeventien. Bij de griffie mochten ze blijven voor de raadsvergadering.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -126,
      verwachting: 'Na zes maanden weet iedereen welke afdeling bij hem of haar past.',
    },
  ],
  routes: [{ naar: 'inhuur', dag: -170 }],
  estafette: [
    { lid: 'lotte', dag: -170, boodschap: 'Ik ga alle afdelingen langs.' },
    { lid: 'joyce', dag: -126, boodschap: 'Jullie mensen beginnen. Leer ze ook de scanstraat?' },
    { lid: 'lotte', dag: -60, boodschap: 'De eerste dagen bij afdelingen zijn geweest. Wie past waar?' },
    {
      lid: 'joyce',
      dag: -5,
      boodschap:
        'Drie afdelingen willen iemand houden. Kun je de overstap regelen zonder boete of wachttijd?',
    },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -117,
      titel: 'Na twee weken kent iedereen hun naam',
      tekst: 'Wie de post brengt, krijgt overal koffie. Nieuwe beleidsmedewerkers zijn jaloers.',
      door: 'lotte',
    },
    {
      soort: 'hobbel',
      dag: -83,
      titel: 'Wie inleent, mag niet zomaar overnemen',
      tekst:
        'In ons contract stond een boete als een ingeleende collega binnen een jaar bij ons in dienst komt. Terwijl dat precies het doel is. Papierspoor heeft de regel voor deze proeftuin geschrapt.',
      door: 'jeroen',
    },
    {
      soort: 'besluit',
      dag: -71,
      titel: 'Eén dag per maand is heilig',
      tekst: 'Ook als het druk is. Anders is het weer gewoon een postkamer.',
      door: 'lotte',
    },
    {
      soort: 'resultaat',
      dag: -32,
      titel: 'Zeventien afdelingen, 54 meeloopdagen',
      tekst:
        'Drie afdelingen vroegen zelf of iemand kan blijven. Dat hadden we pas over een half jaar verwacht.',
      door: 'joyce',
    },
    {
      soort: 'les',
      dag: -10,
      titel: 'Haal de boete op succes uit je contract',
      tekst:
        'Kijk in je inhuurcontract of overnemen geld kost. Vaak staat het er nog van vroeger. Eén telefoontje met de leverancier was genoeg.',
      door: 'jeroen',
    },
  ],
}
