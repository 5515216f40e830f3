import type { Fase, Haakjesoort } from '#src/platform/database.generated.ts'

/** `uit`: the key of the proeftuin it came from; `op` and `tot`: days from today. */
export type HaakjeSeed = {
  sleutel: string
  uit: string
  soort: Haakjesoort
  fase: Fase
  categorie: string | null
  titel: string
  tekst: string
  opdracht?: string
  vroegen?: string
  bracht?: string
  kring?: 'overheid' | 'openbaar'
  tot?: number
  op: number
}

export const teksten: HaakjeSeed[] = [
  {
    sleutel: 'eerst-vragen',
    uit: 'dossiersScannen',
    soort: 'vraag',
    fase: 'voorbereiden',
    categorie: null,
    titel: 'Welke eis houdt mensen buiten?',
    tekst:
      'Welke eis in ons concept houdt mensen buiten die u wel wilt aannemen? Wat stelt u voor in de plaats?',
    opdracht: 'Alle opdrachten waarin mensen het werk doen',
    vroegen: 'Mogen we ook zeggen dat een eis nergens voor nodig is?',
    bracht: 'Zeven van de negen bedrijven noemden de omzeteis. Die is geschrapt.',
    kring: 'openbaar',
    op: -6,
  },
  {
    sleutel: 'begeleiding-als-prijs',
    uit: 'dossiersScannen',
    soort: 'gunningscriterium',
    fase: 'specificeren',
    categorie: 'archief_en_scannen',
    titel: 'Begeleiding telt, de prijs telt hier niet',
    tekst:
      'Beschrijf wat u nodig hebt om nieuwe collega’s goed te laten landen: begeleiding, tijd en een werkplek. Noem ook wat u daarin van ons verwacht. U geeft de begeleiding een eigen prijs. Die prijs telt niet mee in de vergelijking.',
    opdracht: 'Diensten van vier jaar',
    vroegen: 'Mag het ook met 16 uur per week? Ja.',
    bracht: 'Vijf inschrijvers. Eerder waren het er twee.',
    tot: 210,
    op: -20,
  },
  {
    sleutel: 'mens-op-tijd',
    uit: 'postkamer',
    soort: 'bepaling',
    fase: 'uitvoeren',
    categorie: 'kantoor_en_administratie',
    titel: 'Elk kwartaal een gesprek over mensen',
    tekst:
      'Opdrachtgever en opdrachtnemer spreken elkaar elk kwartaal over de mensen die via deze opdracht werken: wie is er begonnen, wie is er gestopt, en wat kunnen we samen beter doen. Er worden geen namen opgeschreven.',
    opdracht: 'Elk contract van een jaar of langer',
    bracht: 'Twee keer ging het rooster anders, en bleef er iemand.',
    kring: 'openbaar',
    op: -31,
  },
  {
    sleutel: 'kleine-percelen',
    uit: 'groenZevenDorpen',
    soort: 'eis',
    fase: 'specificeren',
    categorie: 'groen',
    titel: 'Een perceel per dorp',
    tekst:
      'De opdracht bestaat uit zeven percelen, een per dorp. U mag op een of meer percelen inschrijven. Voor een perceel vragen wij geen omzet uit eerdere jaren.',
    opdracht: 'Onderhoud van groen',
    vroegen: 'Hoe voorkomt u dat zeven bedrijven elkaar in de weg rijden?',
    bracht: 'Drie bedrijven uit de buurt schreven voor het eerst in.',
    kring: 'openbaar',
    op: -44,
  },
  {
    sleutel: 'rooster-van-de-mens',
    uit: 'schoneScholen',
    soort: 'gunningscriterium',
    fase: 'specificeren',
    categorie: 'schoonmaak',
    titel: 'Overdag schoonmaken mag',
    tekst:
      'U krijgt punten voor een rooster waarin mensen overdag kunnen werken. Laat zien wie wat doet op een gewone dinsdag, en hoe de school daar rekening mee houdt.',
    opdracht: 'Schoonmaak van gebouwen',
    vroegen: 'Staat de directeur hier ook achter?',
    bracht: 'Alle inschrijvers boden dagdiensten aan.',
    op: -52,
  },
  {
    sleutel: 'zes-weken-proef',
    uit: 'sapbar',
    soort: 'bepaling',
    fase: 'uitvoeren',
    categorie: 'catering',
    titel: 'Zes weken meelopen, daarna een contract',
    tekst:
      'Wie zes weken heeft meegelopen en het werk kan doen, krijgt een contract van ten minste een half jaar. De opdrachtnemer legt vooraf uit waar hij op let.',
    opdracht: 'Catering en ontvangst',
    bracht: 'Het bracht niets: zes weken bleek voor de meeste mensen te kort.',
    op: -60,
  },
  {
    sleutel: 'samen-inschrijven',
    uit: 'vloerenDrieBedrijven',
    soort: 'eis',
    fase: 'specificeren',
    categorie: 'schoonmaak',
    titel: 'Samen inschrijven is welkom',
    tekst:
      'U mag samen met andere bedrijven inschrijven. U hoeft alleen samen aan de eisen te voldoen, niet ieder apart. Wij helpen u aan elkaar: meld u aan voor de ontmoeting op de datum in de planning.',
    opdracht: 'Alle opdrachten boven de drempel',
    vroegen: 'Wie tekent er dan voor het geheel?',
    bracht: 'Drie kleine bedrijven wonnen samen.',
    kring: 'openbaar',
    tot: -14,
    op: -90,
  },
  {
    sleutel: 'lunch-zonder-diploma',
    uit: 'lunchElzenhof',
    soort: 'eis',
    fase: 'specificeren',
    categorie: 'catering',
    titel: 'Geen diploma, wel een inwerkplan',
    tekst:
      'Voor dit werk vragen wij geen diploma. U levert een inwerkplan van een bladzijde: wat leert iemand in week een, in maand een en in het eerste half jaar?',
    opdracht: 'Werk dat je op de plek zelf leert',
    bracht: 'Vier mensen begonnen die anders waren afgewezen.',
    kring: 'overheid',
    op: -12,
  },
  {
    sleutel: 'vraag-het-de-ploeg',
    uit: 'sluiswachters',
    soort: 'vraag',
    fase: 'voorbereiden',
    categorie: null,
    titel: 'Wat zou uw ploeg willen leren?',
    tekst: 'Wat zou de ploeg die dit werk nu doet, willen leren om er een collega bij te kunnen hebben?',
    bracht: 'Bij twee bedrijven vroeg de ploeg zelf om een training.',
    kring: 'openbaar',
    op: -9,
  },
  {
    sleutel: 'kleding-terug',
    uit: 'werkkledingInnemen',
    soort: 'bepaling',
    fase: 'afronden_en_nazorg',
    categorie: 'kleding_en_textiel',
    titel: 'Wie werkt hier straks verder?',
    tekst:
      'Een half jaar voor het einde van dit contract spreken wij af waar de mensen die via deze opdracht werken, daarna verder kunnen. De nieuwe opdrachtnemer krijgt het verzoek om hen een gesprek aan te bieden.',
    opdracht: 'Contracten die binnen een jaar aflopen',
    bracht: 'Zes van de zeven mensen bleven.',
    kring: 'openbaar',
    op: -3,
  },
]
