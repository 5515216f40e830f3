import type { AantekeningSeed } from '../types.ts'

export const dossiersScannenLogboek: AantekeningSeed[] = [
  {
    soort: 'waarneming',
    dag: -318,
    titel: 'We hebben gemeten: 7,5 kilometer',
    tekst:
      'Met een meetlint langs alle stellingen. In een kwart van de mappen zitten nietjes, kaartjes en foto’s. Die moeten er eerst met de hand uit. Dat is werk dat niemand had gezien.',
    door: 'anouk',
  },
  {
    soort: 'besluit',
    dag: -304,
    titel: 'Het werk in vijf vaste taken',
    tekst: [
      'We delen het werk op:\n\n- mappen halen\n- nietjes eruit en papier recht leggen\n- scannen\n- nakijken\n- registreren',
      'Elke taak is te leren in een week. Niemand hoeft alles te kunnen.',
    ],
    door: 'samira',
  },
  {
    soort: 'waarneming',
    dag: -297,
    titel: 'Naomi liep een dag mee',
    tekst:
      'Haar advies: zet de machines niet midden in de zaal, want het geluid komt van alle kanten. En vertel op dag één bij wie je terechtkunt als het even niet gaat. Wij hadden aan stoelen gedacht, niet aan geluid.',
    door: 'naomi',
  },
  {
    soort: 'dilemma',
    dag: -281,
    titel: 'Vaste aantallen of een open vraag?',
    tekst: [
      '- **Rechtmatig**: met vaste aantallen kun je inschrijvers goed vergelijken.\n- **Doelmatig**: wie niets vastlegt, krijgt misschien niets.\n- **Impact**: wie alles vastlegt, sluit mensen uit die 20 uur willen werken.',
      'Vraag aan de opdrachtgever: durf jij een open vraag aan?',
    ],
    door: 'marloes',
  },
  {
    soort: 'besluit',
    dag: -274,
    titel: 'We kiezen voor vaste aantallen',
    tekst:
      'Zes mensen, 32 uur per week, binnen vier weken. Dan is het meetbaar. Getekend: Henk-Jan. (Later bleek dit de knoop te zijn. Ik laat het staan, want zo dachten we toen.)',
    door: 'henkjan',
    eerder: { tekst: 'Zes mensen, 32 uur per week, binnen vier weken. Dan is het meetbaar.', dagenLater: 80 },
  },
  {
    soort: 'waarneming',
    dag: -252,
    titel: 'Veertig vragen van leveranciers, elf over mensen',
    tekst:
      'Elf keer ging de vraag over tijd en uren: mag het ook 24 uur zijn, mag het na drie maanden? Wij antwoordden elf keer: nee, zie de eisen. Achteraf waren dat elf uitnodigingen.',
    door: 'marloes',
  },
  {
    soort: 'resultaat',
    dag: -236,
    titel: 'De opdracht is gegund aan Papierspoor',
    tekst:
      'Beste plan voor de scanstraat en voor het leren op de werkvloer. De teller voor de zes mensen loopt vanaf vandaag.',
    door: 'marloes',
  },
  {
    soort: 'hobbel',
    dag: -222,
    titel: 'Te weinig kandidaten uit de raamovereenkomst',
    tekst: [
      'Na twee weken zijn er twee mensen die passen en willen. We hadden te veel vooraf vastgelegd. Met de leveranciers praten vóór de uitvraag had dit voorkomen.',
      'Wat tegenzit: 32 uur is voor veel mensen te veel om mee te beginnen, en vier weken is te kort voor een goed gesprek.',
    ],
    door: 'joyce',
  },
  {
    soort: 'waarneming',
    dag: -212,
    titel: 'Aan tafel met iedereen',
    tekst:
      'Inkoop, HR, de afdeling, Papierspoor en de jobcoach in één kamer. Niemand had schuld. Na een uur vroeg Agnes: waarom nemen jullie deze mensen niet zelf aan? Het bleef lang stil.',
    door: 'wilma',
  },
  {
    soort: 'besluit',
    dag: -201,
    titel: 'Een week snuffelen, twee maanden op proef',
    tekst:
      'Zo weet je van elkaar of het past. De uren bepaal je samen. Na de proef volgt een contract bij onze dienst, in een gewone loonschaal.',
    door: 'samira',
  },
  {
    soort: 'waarneming',
    dag: -188,
    titel: 'De snuffelweek: rustiger dan gedacht',
    tekst:
      'Mensen kozen zelf hun taak. De populairste was de taak die wij het saaist vonden: nietjes verwijderen. “Je ziet de stapel kleiner worden.”',
    door: 'agnes',
  },
  {
    soort: 'hobbel',
    dag: -172,
    titel: 'Geen toegangspas zonder contract',
    tekst:
      'Wie op proef werkt, krijgt geen eigen pas. Elke ochtend stonden nieuwe collega’s beneden te wachten tot iemand ze ophaalde. Dat voelt niet als erbij horen. De directeur-generaal heeft de regel voor proefplaatsingen aangepast.',
    door: 'anouk',
  },
  {
    soort: 'waarneming',
    dag: -150,
    titel: 'Het vaste team moest ook wennen',
    tekst:
      'Twee collega’s vroegen of hun werk verdween. Het tegendeel was waar: zij werden werkbegeleider. Dat hadden we eerder moeten vertellen.',
    door: 'henkjan',
    zicht: 'netwerk',
  },
  {
    soort: 'besluit',
    dag: -141,
    titel: 'Gesprek over rooster blijft binnen het team',
    tekst:
      'We passen de begintijden van de scanstraat aan: je kunt starten tussen half acht en tien. Geldt voor iedereen.',
    door: 'anouk',
    zicht: 'team',
  },
  {
    soort: 'resultaat',
    dag: -121,
    titel: 'De eerste contracten zijn getekend',
    tekst: 'Met taart in de kantine. De proef is voorbij; dit zijn nu gewoon collega’s.',
    door: 'samira',
  },
  {
    soort: 'les',
    dag: -86,
    titel: 'Vraag eerst de leverancier, schrijf daarna de eis',
    tekst: [
      'Elke eis die we zelf bedachten, zat iemand in de weg. Wat wij een volgende keer vragen:',
      '- Wat heb je nodig om mensen goed te laten landen?\n- Hoeveel tijd kost dat?\n- Wat kunnen wij daarin doen?',
    ],
    door: 'marloes',
  },
  {
    soort: 'resultaat',
    dag: -64,
    titel: '13,3 fte aan het werk, 6,9 fte uit de doelgroep',
    tekst:
      'Die 6,9 fte is 9,74 banen van 25,5 uur (telregime: bijdrage). De eerste twee kilometer is gescand. In een steekproef was 98,6 procent in één keer goed.',
    door: 'anouk',
  },
  {
    soort: 'les',
    dag: -55,
    titel: '“We staan open voor mensen uit de doelgroep” zeggen helpt al',
    tekst:
      'Na de telling kwamen er drie collega’s bij, via het gewone uitzendcontract. We hadden alleen één zin toegevoegd aan onze aanvraag. Er was geen aanbesteding voor nodig en geen percentage.',
    door: 'samira',
  },
  {
    soort: 'les',
    dag: -31,
    titel: 'Praat over hierna als alles nog goed gaat',
    tekst:
      'Een project stopt altijd. Door er een jaar eerder over te beginnen, was er tijd om ander werk te bekijken. Niemand hoefde te schrikken.',
    door: 'agnes',
  },
]
