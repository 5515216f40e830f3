import type { ProeftuinSeed } from '../types.ts'

export const doetankDeltarand: ProeftuinSeed = {
  titel: 'Doetank Deltarand: de eisen waren sneller dan wij',
  organisatie: 'deltarand',
  vertrekpunt: 'vacature',
  aanleiding:
    'We hadden een vacature in de administratie die al acht maanden openstond. We hoorden van een doetank elders en dachten: dat kunnen wij ook.',
  vraag: 'Kunnen we één moeilijke vacature opdelen in werk dat wél past?',
  hypotheseAls: 'we de taken uit elkaar halen',
  hypotheseDan: 'vinden we binnen twee maanden een nieuwe collega',
  ruimteVast: 'De toegang tot persoonsgegevens blijft zoals hij is.',
  ruimteVrij: 'Taken, uren en werkplek.',
  afspraakvorm: 'inspanning',
  doelgroepen: ['banenafspraak'],
  categorie: 'kantoor_en_administratie',
  zichtbaarheid: 'openbaar',
  team: [
    ['arjan', 'trekker'],
    ['willem', 'adviseur'],
    ['floor', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -425,
      verwachting: 'De leidinggevenden doen mee, want de vacature staat al lang open.',
      terugblik: 'Ze vonden het een goed idee voor een ander team.',
    },
    {
      fase: 'specificeren',
      vanaf: -395,
      verwachting: 'Twee lijsten: wat moet, wat kan iemand anders doen.',
      terugblik: 'De lijst met wat moet werd steeds langer.',
    },
  ],
  routes: [{ naar: 'individuele_plaatsing', dag: -425 }],
  estafette: [{ lid: 'arjan', dag: -425, boodschap: 'Ik probeer het bij mijn eigen team.' }],
  logboek: [
    {
      soort: 'waarneming',
      dag: -415,
      titel: 'De functie was een verzameling',
      tekst: 'Zeven soorten werk in één vacature. Geen wonder dat niemand past.',
      door: 'arjan',
    },
    {
      soort: 'hobbel',
      dag: -388,
      titel: 'Het team had zelf geen adem',
      tekst:
        'Twee zieken, een verhuizing en een nieuw systeem. Een collega inwerken voelde als er nog iets bij. Dat is geen onwil.',
      door: 'arjan',
    },
    {
      soort: 'dilemma',
      dag: -376,
      titel: 'Doorduwen of wachten?',
      tekst:
        'Doorduwen geeft een plek op papier. Wachten geeft misschien een goede plek. Wij durfden niet te beloven dat iemand hier welkom zou zijn.',
      door: 'arjan',
    },
    {
      soort: 'les',
      dag: -362,
      titel: 'Vraag een team of het ruimte heeft om welkom te zeggen',
      tekst:
        'De vraag “wil je?” krijgt altijd ja. De vraag “wie maakt maandag koffie en laat de weg zien?” geeft een eerlijk antwoord.',
      door: 'floor',
    },
  ],
  afronding: {
    uitkomst: 'te_vroeg',
    gebeld: 'niet_nodig',
    dag: -358,
    geleerd: [
      'Taken opdelen kan pas als een team lucht heeft.',
      'Er was geen geld voor begeleiding na de eerste drie maanden. Daar hadden we mee moeten beginnen.',
    ],
    andersDoen: 'Eerst vragen hoe het met het team gaat. Pas daarna hoe de functie eruitziet.',
    aaneenschakeling:
      'Er was nog niemand aangenomen, dus er is niemand teleurgesteld. De lijst met taken ligt klaar voor een volgende keer.',
  },
}
