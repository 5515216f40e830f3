import type { ProeftuinSeed } from '../types.ts'

export const groenZevenDorpen: ProeftuinSeed = {
  titel: 'Elk dorp zijn eigen groenploeg',
  organisatie: 'hoogveld',
  vertrekpunt: 'opdracht',
  aanleiding:
    'De groenploegen wisselden elke week van dorp. Niemand kende de bewoners, niemand wist waar de wortels zaten. We wilden vaste ploegen, met mensen uit de buurt.',
  vraag: 'Hoe worden zeven dorpen mooier door mensen die er zelf wonen?',
  hypotheseAls: 'elk dorp een vaste ploeg krijgt met een voorman die ook coach is',
  hypotheseDan: 'blijven mensen langer en worden bewoners vanzelf ambassadeur',
  ruimteVast: 'Het budget en de kwaliteit van het groen.',
  ruimteVrij: 'Werktijden, volgorde van het werk en wie de ploeg aanvult.',
  afspraakvorm: 'resultaat',
  doelgroepen: ['banenafspraak', 'beschut_werk', 'langdurig_zonder_werk'],
  categorie: 'groen',
  aanbesteding: 'groenhoogveld',
  zichtbaarheid: 'openbaar',
  team: [
    ['gerda', 'trekker'],
    ['mieke', 'leverancier'],
    ['linda', 'leverancier'],
    ['agnes', 'jobcoach'],
    ['floor', 'adviseur'],
  ],
  fasen: [
    {
      fase: 'specificeren',
      vanaf: -260,
      verwachting: 'Per dorp inkopen past binnen de regels, als we vroeg beginnen.',
      terugblik: 'Het past, in twee percelen en zeven werkgebieden.',
    },
    {
      fase: 'selecteren_en_gunnen',
      vanaf: -205,
      verwachting: 'Het werkbedrijf kan het noordelijke perceel helemaal zelf doen.',
      terugblik: 'Het werkbedrijf kan het, maar kwam in drukke weken handen tekort.',
    },
    {
      fase: 'uitvoeren',
      vanaf: -120,
      verwachting: 'In elk dorp staat na drie maanden een vaste ploeg van vijf.',
    },
  ],
  routes: [
    { naar: 'voorbehouden_opdracht', dag: -260 },
    {
      naar: 'inhuur',
      dag: -92,
      titel: 'Samen met een uitzendbureau',
      reden:
        'In het groeiseizoen is er twee keer zo veel werk. Het werkbedrijf vult de ploeg nu aan met mensen van Flexwijzer, die na het seizoen mogen blijven.',
    },
  ],
  estafette: [
    { lid: 'gerda', dag: -260, boodschap: 'Ik teken de werkgebieden.' },
    { lid: 'mieke', dag: -150, boodschap: 'Welke voormensen wil je waar?' },
    { lid: 'linda', dag: -92, boodschap: 'We zoeken mensen die graag buiten zijn. Uren in overleg.' },
    { lid: 'gerda', dag: -18, boodschap: 'De drukte loopt af. Wie kan blijven?' },
  ],
  logboek: [
    {
      soort: 'besluit',
      dag: -242,
      titel: 'Bewoners mogen meekiezen',
      tekst:
        'Per dorp één avond: waar moet het gras kort en waar mag het bloeien? Kost een pak koekjes, levert draagvlak.',
      door: 'gerda',
    },
    {
      soort: 'waarneming',
      dag: -101,
      titel: '“Daar is onze ploeg”',
      tekst:
        'Dat zei een bewoner na drie weken. Er komt koffie over de heg. De ploeg komt nu eerder in plaats van te laat.',
      door: 'mieke',
    },
    {
      soort: 'hobbel',
      dag: -94,
      titel: 'Het werk was groter dan de ploeg',
      tekst:
        'Ziekte, lange dagen en gras dat maar bleef groeien. De voorman werkte zes dagen. Dat is niet wat we wilden.',
      door: 'mieke',
    },
    {
      soort: 'dilemma',
      dag: -58,
      titel: 'Begeleiding of meters maken?',
      tekst: [
        'Een voorman die coach is, maait minder. Een voorman die maait, ziet minder.',
        'We rekenen de uren voor begeleiding nu apart. Dan hoeft niemand te kiezen.',
      ],
      door: 'gerda',
    },
    {
      soort: 'resultaat',
      dag: -23,
      titel: 'Vijf van de zeven dorpen hebben een vaste ploeg',
      tekst: 'In twee dorpen zoeken we nog een voorman. Zonder voorman beginnen we niet.',
      door: 'mieke',
    },
    {
      soort: 'les',
      dag: -20,
      titel: 'De voorman maakt de plek',
      tekst:
        'Mensen blijven voor de voorman, niet voor het gras. Zoek hem of haar het eerst en betaal die rol apart.',
      door: 'agnes',
    },
  ],
}
