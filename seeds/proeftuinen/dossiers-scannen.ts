import type { ProeftuinSeed } from '../types.ts'
import { dossiersScannenLogboek } from './dossiers-scannen-logboek.ts'

/** The showpiece: the route of procurement failed, direct placement worked. */
export const dossiersScannen: ProeftuinSeed = {
  titel: 'Dossiers scannen met nieuwe collega’s',
  organisatie: 'rdr',
  vertrekpunt: 'opdracht',
  aanleiding: [
    'In ons depot staat **7,5 kilometer papier**. Elk dossier moet digitaal, want steeds vaker vraagt iemand er een op. Met ons eigen team duurt dat elf jaar.',
    'Het is precies werk, met een vast ritme en een duidelijk resultaat. Werk waar veel mensen goed in zijn.',
  ],
  vraag: 'Hoe kunnen we 7,5 km papier scannen met nieuwe collega’s die dit werk goed kunnen?',
  hypotheseAls: 'we werk opdelen in vaste taken met een vaste begeleider',
  hypotheseDan: 'kunnen ten minste zes mensen duurzaam aan de slag',
  ruimteVast:
    'De kwaliteit van de scans, de privacy van de dossiers en de einddatum van de huur van het depot.',
  ruimteVrij:
    'Hoe het werk is verdeeld, de werktijden, wie de werkgever is en hoe lang iemand over het inwerken doet.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['banenafspraak', 'langdurig_zonder_werk'],
  categorie: 'archief_en_scannen',
  aanbesteding: 'scandiensten',
  zichtbaarheid: 'openbaar',
  team: [
    ['samira', 'trekker'],
    ['henkjan', 'opdrachtgever'],
    ['marloes', 'inkoper'],
    ['joyce', 'leverancier'],
    ['agnes', 'jobcoach'],
    ['anouk', 'hr'],
    ['naomi', 'ervaringsdeskundige'],
    ['wilma', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'voorbereiden',
      vanaf: -325,
      verwachting: 'Na zes weken weten we welk werk er ligt, wie meedoet en wat het mag kosten.',
      terugblik:
        'Het werden acht weken. Het meten van het papier duurde lang, maar leverde wel vaste taken op.',
    },
    {
      fase: 'specificeren',
      vanaf: -290,
      door: 'marloes',
      verwachting:
        'Met heldere eisen weten leveranciers precies wat we vragen. Dat geeft goede inschrijvingen.',
      terugblik:
        'De eisen waren helder, maar te vast: zes mensen, 32 uur, binnen vier weken. Niemand had gevraagd of dat kon.',
    },
    {
      fase: 'selecteren_en_gunnen',
      vanaf: -262,
      door: 'marloes',
      verwachting: 'De gekozen leverancier stelt binnen vier weken zes mensen voor die passen en willen.',
      terugblik:
        'Er kwamen er twee. De tijd was te kort en de uren lagen vast. De scanstraat zelf werd wel goed gegund.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -204,
      verwachting:
        'Als we zelf werkgever zijn, kiezen mensen vaker voor ons. We rekenen op zes nieuwe collega’s.',
      terugblik:
        'Na een week snuffelen en twee maanden op proef kwamen mensen bij ons in dienst. Er werkt nu 13,3 fte aan de dossiers, waarvan 6,9 fte uit de doelgroep.',
    },
    {
      fase: 'afronden_en_nazorg',
      vanaf: -48,
      verwachting: 'Niemand valt terug als het scannen klaar is: elk gesprek over hierna is gevoerd.',
      terugblik:
        'Alle gesprekken zijn gevoerd. Voor bijna iedereen is er werk na het scannen: registratie, post of helpdesk.',
    },
  ],
  routes: [
    { naar: 'inkoop', dag: -325 },
    {
      naar: 'individuele_plaatsing',
      dag: -204,
      titel: 'Zelf in dienst nemen',
      reden:
        'Leveranciers hadden te weinig tijd om kandidaten te vinden. Wij hebben het werk, de begeleider en de tijd. Papierspoor blijft voor de scanstraat en de opleiding.',
    },
  ],
  estafette: [
    { lid: 'samira', dag: -325, boodschap: 'Ik breng in kaart welk werk er ligt.' },
    { lid: 'marloes', dag: -290, boodschap: 'Jij zet het om in een uitvraag. De lijst met taken zit erbij.' },
    {
      lid: 'joyce',
      dag: -236,
      boodschap: 'Gefeliciteerd met de opdracht. Nu de mensen: kun je er zes vinden?',
    },
    {
      lid: 'samira',
      dag: -215,
      boodschap: 'Het lukt ons niet in deze tijd. Kunnen we samen opnieuw kijken?',
    },
    {
      lid: 'henkjan',
      dag: -203,
      boodschap: 'We gaan zelf in dienst nemen. Jij zorgt voor plek en begeleiding.',
    },
    { lid: 'agnes', dag: -190, boodschap: 'De snuffelweek begint. Loop je de eerste dagen mee?' },
    { lid: 'samira', dag: -60, boodschap: 'De begeleiding staat. Nu de contracten na het scannen.' },
  ],
  logboek: dossiersScannenLogboek,
  afronding: {
    uitkomst: 'anders_gelukt',
    dag: -20,
    geleerd: [
      '**De uitvraag was te vast.** We vroegen zes mensen, voor 32 uur, binnen vier weken. Drie eisen die elk redelijk klinken en die samen bijna niemand toelieten.',
      '**Zelf in dienst nemen was sneller.** Van snuffelen naar een contract duurde minder dan drie maanden. De leverancier bleef belangrijk: voor de scanstraat en voor het vak leren.',
      '**Eén zin in een gewoon contract helpt al.** Het uitzendbureau las dat wij openstaan voor iedereen. Er kwamen later drie collega’s bij, zonder nieuwe aanbesteding.',
    ],
    andersDoen: [
      'Met leveranciers praten vóór de uitvraag, en vragen: wat heb je nodig om dit te laten slagen?',
      'Geen uren en weken vastleggen, maar het doel. En vanaf dag één twee routes naast elkaar houden.',
    ],
    aaneenschakeling: [
      'Het scannen stopt over ruim een jaar. Met elke collega is besproken wat daarna komt: registratie bij onze eigen dienst, de post, of de helpdesk voor digitale dossiers.',
      'Waterschap De Vier Sluizen en Provincie Middenland zoeken dezelfde ervaring. Zij kennen nu onze mensen en wij hun werk.',
    ],
    eerder: [
      {
        dag: -6,
        veld: 'andersDoen',
        tekst:
          'Met leveranciers praten vóór de uitvraag, en vragen: wat heb je nodig om dit te laten slagen?',
      },
    ],
    opbrengsten: [
      {
        soort: 'mensen',
        omschrijving: 'Aan het werk',
        waarde: 13.3,
        eenheid: 'fte van 36 uur',
        bewijs: 'Personeelsoverzicht van de dienst, per kwartaal. Daarna kwamen er drie collega’s bij',
      },
      {
        soort: 'mensen',
        omschrijving: 'Waarvan uit de doelgroep',
        waarde: 6.9,
        eenheid: 'fte van 36 uur',
        bewijs: 'Opgave van HR, van die dag. 6,9 fte van 36 uur is 248,4 uur per week',
      },
      {
        soort: 'mensen',
        omschrijving: 'Die 6,9 fte uit de doelgroep, geteld in banen',
        waarde: 9.74,
        eenheid: 'banen van 25,5 uur',
        bewijs: 'Telregime: bijdrage. 248,4 uur gedeeld door 25,5 uur',
      },
      {
        soort: 'geld',
        omschrijving: 'Minder inhuur voor het opzoeken van dossiers',
        waarde: 118_000,
        eenheid: 'euro per jaar',
        bewijs: 'Facturen voor en na de start, vergeleken door de controller',
      },
      {
        soort: 'veiligheid_en_kwaliteit',
        omschrijving: 'Scans in één keer goed',
        waarde: 98.6,
        eenheid: 'procent',
        bewijs: 'Steekproef van 2.000 scans door het depot',
      },
      {
        soort: 'milieu',
        omschrijving: 'Minder verwarmde depotruimte',
        waarde: 640,
        eenheid: 'm²',
        bewijs: 'Opzegging van twee hallen',
        later: -8,
      },
    ],
  },
}
