import type { Lijst } from './demo-seed.ts'

/** Who followed which werkwijze and which haakje of the demo. */
export const werkwijzen: Lijst = {
  handtekening: [
    {
      wie: 'waterdam',
      op: -180,
      feiten: [
        [40, 'gewerkt', 'De wethouder zat erbij. Daarna hoefde niemand meer op toestemming te wachten.', 2],
      ],
    },
    {
      wie: 'hoogveld',
      op: -140,
      van: 'waterdam',
      feiten: [[30, 'aangepast', 'Bij ons tekende de gemeentesecretaris. Zij beslist over de mensen.', 2]],
    },
    {
      wie: 'lindekerk',
      op: -90,
      van: 'hoogveld',
      feiten: [
        [20, 'aangepast', 'We tekenden pas na het tweede gesprek.', 2],
        [60, 'gewerkt', 'Het besluit lag er binnen een maand.'],
      ],
    },
    { wie: 'elzenhof', op: -40, van: 'lindekerk' },
    { wie: 'sluizen', op: -33, in: 'sluiswachters' },
    {
      wie: 'noorderdijk',
      op: -100,
      feiten: [[15, 'gestopt', 'Onze directeur ging weg. We beginnen opnieuw als er een nieuwe is.']],
    },
    { wie: 'lectoraat', op: -55, bij: 'een landelijk fonds', kring: 'netwerk' },
  ],
  urenAfspreken: [
    {
      wie: 'waterdam',
      op: -100,
      feiten: [[40, 'gewerkt', 'De drukker plande rustiger. Er viel geen dag uit.']],
    },
    {
      wie: 'persplezier',
      op: -75,
      van: 'waterdam',
      bij: 'een theater',
      feiten: [[30, 'gewerkt', 'Ook zonder haast bleef het werk op tijd.']],
    },
    {
      wie: 'irm',
      op: -60,
      feiten: [
        [30, 'niet_gewerkt', 'Ons systeem betaalt alleen per product. Regel dat eerst met de administratie.'],
      ],
    },
    { wie: 'flexwijzer', op: -25, bij: 'een callcenter', kring: 'netwerk' },
  ],
  eersteMeelopen: [
    {
      wie: 'elzenhof',
      op: -95,
      feiten: [[20, 'gewerkt', 'Na één nacht meelopen schrapten we drie eisen.', 1]],
    },
    {
      wie: 'witterij',
      op: -70,
      van: 'elzenhof',
      bij: 'een verpleeghuis',
      feiten: [[20, 'aangepast', 'Wij liepen een halve dienst mee. Een hele was te druk.', 1]],
    },
    { wie: 'rkv', op: -48, feiten: [[20, 'gewerkt', '']] },
    { wie: 'wachtpost', op: -30, van: 'rkv', bij: 'een evenementenhal' },
  ],
  innameInContract: [
    { wie: 'irm', op: -11, in: 'verhuisdozen', kring: 'netwerk' },
    { wie: 'mvr', op: -55, feiten: [[30, 'gewerkt', 'Het staat nu in ons standaardcontract.']] },
    {
      wie: 'draadkracht',
      op: -40,
      van: 'mvr',
      bij: 'een bouwmarkt',
      feiten: [[25, 'aangepast', 'We halen op per maand in plaats van per week.', 2]],
    },
    { wie: 'waterdam', op: -21, van: 'mvr' },
  ],
  lunchBijDeBuren: [
    {
      wie: 'smaakmeester',
      op: -50,
      bij: 'een advocatenkantoor',
      feiten: [[20, 'niet_gewerkt', 'Er was geen buurtkeuken in de buurt. De afstand telt echt.']],
    },
    { wie: 'middenland', op: -45, feiten: [[30, 'gewerkt', 'Elke dinsdag soep van hiernaast.']] },
    { wie: 'noorderdijk', op: -18, van: 'middenland' },
  ],
  rekenEerst: [
    {
      wie: 'waterdam',
      op: -35,
      kring: 'overheid',
      feiten: [[14, 'gewerkt', 'De rekenhulp voorkwam een verkeerde start.']],
    },
  ],
  poolMetCoach: [
    { wie: 'mbd', op: -40 },
    { wie: 'meeloper', op: -30, van: 'mbd', bij: 'een gemeente in het noorden' },
  ],
  kleinePercelen: [
    { wie: 'middenland', op: -30 },
    {
      wie: 'vandekwast',
      op: -20,
      van: 'middenland',
      bij: 'een woningcorporatie',
      feiten: [[12, 'gewerkt', 'We wonnen een perceel dat bij ons past.']],
    },
  ],
  handenVrij: [
    {
      wie: 'elzenhof',
      op: -38,
      feiten: [[20, 'gestopt', 'Het team kreeg eerst nieuwe roosters. Daarna pakken we het op.']],
    },
  ],
}

export const haakjes: Lijst = {
  'eerst-vragen': [
    {
      wie: 'irm',
      op: -80,
      feiten: [[40, 'gewerkt', 'Twee eisen gingen eruit. Er kwamen meer vragen, en betere.']],
    },
    { wie: 'buitenkans', op: -25, van: 'irm', bij: 'een groothandel' },
  ],
  'kleine-percelen': [
    { wie: 'viersluizen', op: -60, feiten: [[30, 'gewerkt', 'Vier percelen langs de dijk.']] },
  ],
  'mens-op-tijd': [
    { wie: 'rho', op: -45 },
    { wie: 'hetveer', op: -20, van: 'rho' },
  ],
  'kleding-terug': [
    { wie: 'mww', op: -50, feiten: [[25, 'niet_gewerkt', 'De leverancier had geen plek om te sorteren.']] },
  ],
}
