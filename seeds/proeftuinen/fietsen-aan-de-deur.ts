import type { ProeftuinSeed } from '../types.ts'

export const fietsenAanDeDeur: ProeftuinSeed = {
  titel: 'Je fiets is klaar als je naar huis gaat',
  organisatie: 'waterdam',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'In onze stalling staan 900 fietsen. Een op de vijf heeft een lekke band of een rem die piept. Collega’s pakken dan de auto. De Ronde Trapper leidt fietsenmakers op en zocht klanten.',
  vraag: 'Kan een werkplaats in onze fietsenstalling banen opleveren die zichzelf betalen?',
  hypotheseAls: 'we de ruimte gratis geven en collega’s hun reparatie zelf betalen',
  hypotheseDan: 'kan een ploeg fietsenmakers ervan bestaan zonder subsidie',
  ruimteVast: 'De stalling blijft open en veilig. De gemeente betaalt geen loon.',
  ruimteVrij: 'Prijzen, openingstijden, wie er leert en wat er nog meer gerepareerd wordt.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['statushouders', 'asielzoekers', 'jongeren', 'langdurig_zonder_werk'],
  categorie: 'vervoer_en_logistiek',
  zichtbaarheid: 'openbaar',
  team: [
    ['lotte', 'trekker'],
    ['youssef', 'leverancier'],
    ['kees', 'jobcoach'],
    ['rogier', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -215,
      verwachting: 'Een hoek van de stalling, stroom en een slot: in een maand geregeld.',
      terugblik: 'Stroom kostte tien weken. De rest was in een week klaar.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -140,
      verwachting: 'Na een half jaar zestig reparaties per week en vier vaste krachten.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -215 }],
  estafette: [
    { lid: 'lotte', dag: -215, boodschap: 'Ik zoek een hoek met stroom.' },
    { lid: 'youssef', dag: -140, boodschap: 'De sleutel is van jou.' },
    {
      lid: 'kees',
      dag: -6,
      boodschap: 'Er is ruimte voor twee leerplekken. Welke wensen ken jij? Alleen wensen, geen namen.',
    },
  ],
  logboek: [
    {
      soort: 'hobbel',
      dag: -196,
      titel: 'Wie is eigenaar van een stopcontact?',
      tekst:
        'De stalling is van de stad, de stroom van de parkeergarage en de meter van niemand. Drie afdelingen, tien weken. We hebben nu een lijstje gemaakt zodat de volgende stalling het in één week kan.',
      door: 'lotte',
    },
    {
      soort: 'resultaat',
      dag: -112,
      titel: 'Veertig reparaties in de eerste week',
      tekst:
        'De meeste banden waren gewoon zacht. Dat doen we gratis. Die mensen komen terug met iets groters.',
      door: 'youssef',
    },
    {
      soort: 'waarneming',
      dag: -75,
      titel: 'Een praatje is de helft van het werk',
      tekst:
        'Wie in de werkplaats leert, oefent ook Nederlands. Klanten zeggen: neem je tijd. Dat staat nu op het bord bij de deur.',
      door: 'youssef',
    },
    {
      soort: 'besluit',
      dag: -51,
      titel: 'Ook dienstfietsen',
      tekst:
        'De gemeente laat haar 60 dienstfietsen hier nakijken. Gewoon tegen betaling, onder de drempel voor aanbesteden, met drie offertes.',
      door: 'lotte',
    },
    {
      soort: 'les',
      dag: -15,
      titel: 'Geef ruimte in plaats van geld',
      tekst:
        'Een gratis hoek van twintig vierkante meter kost ons bijna niets en maakt voor hen het verschil. Kijk welke ruimte jij hebt die leegstaat.',
      door: 'lotte',
    },
  ],
  uitnodigingen: [
    {
      email: 'naomi.bakkers@ineigenwoorden.example',
      naam: 'Naomi Bakkers',
      rol: 'ervaringsdeskundige',
      boodschap: 'Wil je een ochtend meelopen? We willen weten hoe een eerste dag hier voelt.',
      dag: -5,
    },
  ],
}
