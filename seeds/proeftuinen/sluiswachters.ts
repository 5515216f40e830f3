import type { ProeftuinSeed } from '../types.ts'

export const sluiswachters: ProeftuinSeed = {
  titel: 'De tuin van de sluis',
  organisatie: 'sluizen',
  vertrekpunt: 'kandidaat',
  aanleiding:
    'Sluizen worden op afstand bediend. De huisjes staan leeg en de tuinen groeien dicht. Een jobcoach kent mensen die het liefst buiten werken, aan het water, met veel ruimte om zich heen.',
  vraag: 'Kan een lege sluiswachterswoning een werkplek worden?',
  hypotheseAls: 'we met een dag per week beginnen en kijken wat er ontstaat',
  hypotheseDan: 'weten we na een seizoen of hier een baan in zit',
  ruimteVast: 'Niemand komt aan de bediening. Zwemvest aan op de kade.',
  ruimteVrij: 'Wat er groeit, wie er langskomt en of er koffie is voor schippers.',
  afspraakvorm: 'geen',
  doelgroepen: ['langdurig_zonder_werk', 'banenafspraak', '50_plus'],
  categorie: 'groen',
  zichtbaarheid: 'openbaar',
  team: [
    ['willem', 'trekker'],
    ['kees', 'jobcoach'],
    ['rogier', 'adviseur'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -33,
      verwachting: 'Binnen twee maanden is er een sluis gekozen en weten we wie er sleutels van heeft.',
    },
  ],
  routes: [{ naar: 'werkervaring', dag: -33 }],
  estafette: [{ lid: 'willem', dag: -33, boodschap: 'Deze keer eerst het centrale punt: ik ben dat.' }],
  logboek: [
    {
      soort: 'besluit',
      dag: -31,
      titel: 'Eerst één naam, dan pas één plek',
      tekst:
        'Van de doetank leerden we: zorg dat er iemand is die de vragen verzamelt en mag tekenen. Dat staat nu in mijn taken, met uren erbij.',
      door: 'willem',
    },
    {
      soort: 'waarneming',
      dag: -17,
      titel: 'Schippers missen een gezicht',
      tekst: 'We voeren een dag mee. “Vroeger stond er iemand te zwaaien.” Dat is misschien al een functie.',
      door: 'kees',
    },
    {
      soort: 'hobbel',
      dag: -5,
      titel: 'Wie heeft de sleutel?',
      tekst: 'Drie diensten hebben er een, geen ervan past. Iemand gaat met een slotenmaker langs.',
      door: 'willem',
    },
  ],
}
