import type { ProeftuinSeed } from '../types.ts'

/** A concept, begun by a buyer for the service that will move: that one has to confirm it, see gastheren/demo.ts. */
export const verhuisdozen: ProeftuinSeed = {
  titel: 'Verhuizen zonder wegwerpdozen',
  organisatie: 'rho',
  vertrekpunt: 'opdracht',
  aanleiding: 'Volgend jaar verhuizen drie rijksdiensten. Wie wast, telt en herstelt 6.000 kratten?',
  vraag: 'Kan het beheer van verhuiskratten vast werk worden?',
  hypotheseAls: 'we kratten delen tussen diensten',
  hypotheseDan: 'is er het hele jaar werk in wassen, tellen en herstellen',
  ruimteVast: '',
  ruimteVrij: '',
  afspraakvorm: 'geen',
  doelgroepen: ['banenafspraak'],
  categorie: 'vervoer_en_logistiek',
  zichtbaarheid: 'netwerk',
  concept: true,
  team: [
    ['marloes', 'trekker'],
    ['dirk', 'opdrachtgever'],
  ],
  fasen: [
    { fase: 'voorbereiden', vanaf: -11, verwachting: 'Alle drie de diensten doen mee met één krattenpool.' },
  ],
  routes: [{ naar: 'inkoop', dag: -11 }],
  estafette: [
    { lid: 'marloes', dag: -11, boodschap: 'Ik vraag eerst aan de rijksdienst of zij gastheer wil zijn.' },
  ],
  logboek: [],
}
