import type { Lijst } from './demo-seed.ts'

/** Who followed which proeftuin of the demo. */
export const proeftuinen: Lijst = {
  dossiersScannen: [
    {
      wie: 'viersluizen',
      op: -92,
      in: 'archiefWaterschap',
      feiten: [[15, 'gewerkt', 'Vier mensen begonnen. We namen het werk in vijf taken over.']],
    },
    {
      wie: 'rho',
      op: -110,
      feiten: [[15, 'gewerkt', 'Het lukte sneller dan gedacht, want de markt kende de vraag al.']],
    },
    { wie: 'middenland', op: -134, in: 'bouwarchief' },
    {
      wie: 'lindekerk',
      op: -95,
      feiten: [[15, 'niet_gewerkt', 'We durfden geen eisen te schrappen. Er kwam geen inschrijver bij.']],
    },
    {
      wie: 'hoogveld',
      op: -40,
      van: 'viersluizen',
      feiten: [[15, 'gewerkt', 'We publiceerden onze vraag, en belden daarna de bedrijven uit de buurt.']],
    },
    { wie: 'waterdam', op: -30, van: 'viersluizen' },
    {
      wie: 'deltarand',
      op: -70,
      van: 'rho',
      feiten: [[15, 'gestopt', 'We begonnen te laat: de uitvraag stond al vast.']],
    },
    { wie: 'glansrijk', op: -20, van: 'rho', bij: 'een ziekenhuis in het oosten' },
    { wie: 'papierspoor', op: -60, bij: 'een streekarchief', feiten: [[30, 'gewerkt', '']] },
  ],
  archiefWaterschap: [
    {
      wie: 'elzenhof',
      op: -45,
      feiten: [
        [20, 'aangepast', 'Bij ons staat het archief boven de grond. Vocht was geen punt, de trap wel.'],
      ],
    },
    { wie: 'sluizen', op: -20, van: 'elzenhof' },
  ],
  ontvangstpool: [
    {
      wie: 'waterdam',
      op: -170,
      in: 'postkamer',
      feiten: [
        [
          30,
          'aangepast',
          'We begonnen met de post in plaats van de balie. Dat geeft rust in de eerste weken.',
        ],
        [120, 'gewerkt', 'Twee mensen werken nu ook aan de balie.'],
      ],
    },
    {
      wie: 'mvr',
      op: -75,
      in: 'beveiligingGastheer',
      kring: 'overheid',
      feiten: [[20, 'aangepast', 'Een screening duurt bij ons acht weken. Daar rekenen we nu mee.']],
    },
    {
      wie: 'noorderdijk',
      op: -130,
      feiten: [
        [25, 'gestopt', 'De balie verhuist binnen het jaar. We stopten liever nu dan met mensen erin.'],
      ],
    },
    { wie: 'hetveer', op: -64, van: 'waterdam' },
  ],
  postkamer: [
    { wie: 'oeverstad', op: -50, feiten: [[30, 'gewerkt', 'Eén leerling bleef na de proef.']] },
    { wie: 'middenland', op: -28, van: 'oeverstad' },
  ],
  werkkledingInnemen: [
    {
      wie: 'rho',
      op: -130,
      in: 'stoelenStofferen',
      feiten: [[40, 'aangepast', 'Stoelen in plaats van jassen. De inname werkt hetzelfde, de opslag niet.']],
    },
    {
      wie: 'oeverstad',
      op: -225,
      in: 'laptopsOpnieuw',
      feiten: [[100, 'gewerkt', 'Laptops kwamen terug met een bon erbij, net als de kleding.']],
    },
    {
      wie: 'witterij',
      op: -80,
      bij: 'een hotelketen',
      feiten: [[45, 'niet_gewerkt', 'De klant wilde de oude kleding zelf houden. Vraag dat dus eerst.']],
    },
  ],
  laptopsOpnieuw: [
    {
      wie: 'herstart',
      op: -90,
      bij: 'een verzekeraar',
      feiten: [[60, 'gewerkt', 'Vijf plekken in de werkplaats.']],
    },
    { wie: 'mbd', op: -35, van: 'herstart', kring: 'overheid' },
  ],
  vloerenDrieBedrijven: [
    {
      wie: 'hoogveld',
      op: -260,
      in: 'groenZevenDorpen',
      feiten: [
        [90, 'gewerkt', 'Zeven kleine percelen voor groen. Er schreven vier bedrijven uit de dorpen in.'],
      ],
    },
    { wie: 'waterdam', op: -110, in: 'schilderwerk' },
    {
      wie: 'tapijtwijs',
      op: -140,
      bij: 'een schoolbestuur',
      feiten: [[60, 'gewerkt', 'Met twee anderen konden we samen inschrijven.']],
    },
  ],
  doetankDeltarand: [{ wie: 'mww', op: -410, in: 'doetankWater' }],
}
