import type { ProeftuinSeed } from '../types.ts'

export const stoelenStofferen: ProeftuinSeed = {
  titel: 'Vierhonderd stoelen opnieuw bekleed',
  organisatie: 'rho',
  vertrekpunt: 'baanconcept',
  aanleiding:
    'Elke verhuizing van een kantoor levert een berg stoelen op waar alleen de stof van versleten is. Nieuw kopen is makkelijk. Maar er zijn bijna geen stoffeerders meer, en dit is een prachtig vak.',
  vraag: 'Kunnen we oude stoelen het begin laten zijn van nieuwe vakmensen?',
  hypotheseAls: 'we de stoelen in kleine series aanbieden aan een leerwerkplaats',
  hypotheseDan: 'leren mensen een schaars vak en kopen wij minder nieuw',
  ruimteVast: 'Een stoel moet veilig zijn en vijf jaar meegaan.',
  ruimteVrij: 'Kleur, stof, tempo en de grootte van de series.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['praktijkleren', 'banenafspraak'],
  categorie: 'meubilair',
  zichtbaarheid: 'openbaar',
  team: [
    ['marloes', 'trekker'],
    ['dirk', 'opdrachtgever'],
    ['corrie', 'leverancier'],
    ['fatma', 'contractmanager'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -130,
      verwachting: 'We vinden honderd stoelen om mee te beginnen.',
      terugblik: 'Het werden er vierhonderd, in één kelder.',
    },
    {
      fase: 'specificeren',
      vanaf: -98,
      verwachting: 'Een vraag van twee bladzijden, met het doel en zonder technische tekening.',
    },
    {
      fase: 'selecteren_en_gunnen',
      vanaf: -26,
      verwachting: 'Drie werkplaatsen doen een proefstoel. Wij gaan erop zitten en kiezen.',
    },
  ],
  routes: [{ naar: 'inkoop', dag: -130 }],
  estafette: [
    { lid: 'dirk', dag: -130, boodschap: 'Tel jij de stoelen?' },
    { lid: 'marloes', dag: -98, boodschap: 'Vierhonderd stuks. Maak er een vraag van die ruimte laat.' },
  ],
  logboek: [
    {
      soort: 'waarneming',
      dag: -121,
      titel: 'De kelder van gebouw C',
      tekst:
        'Vierhonderd stoelen, twintig jaar verzameld. Het onderstel is nog als nieuw. Alleen de zitting is op.',
      door: 'dirk',
    },
    {
      soort: 'dilemma',
      dag: -88,
      titel: 'Voorbehouden of gewoon drie offertes?',
      tekst: [
        'Voorbehouden geeft zekerheid over wie het doet. Drie offertes gaat sneller en past bij het bedrag.',
        'Wij kozen drie offertes bij werkplaatsen die opleiden. Reden: de waarde is klein en het leren staat in de vraag zelf.',
      ],
      door: 'marloes',
    },
    {
      soort: 'besluit',
      dag: -60,
      titel: 'Geen tekening, wel een stoel',
      tekst: 'Iedere werkplaats krijgt één oude stoel mee. Wat terugkomt is de offerte.',
      door: 'marloes',
    },
    {
      soort: 'waarneming',
      dag: -11,
      titel: 'De proefstoelen zijn binnen',
      tekst:
        'We hebben er een week op gewerkt. Bij elke stoel zat een kaartje van wie hem maakte en wat die had geleerd. Dat kaartje willen we houden.',
      door: 'dirk',
      zicht: 'overheid',
    },
  ],
}
