import type { Demo } from '#src/platform/demo.ts'

type Antwoord = { door: string; op: number; tekst: string; gewijzigd?: number }

/** Under lessons of proeftuinen, by which line of the logboek: what others made of them. Days from today. */
const gesprekken: { onder: [string, number]; antwoorden: Antwoord[] }[] = [
  {
    onder: ['dossiersScannen', 16],
    antwoorden: [
      {
        door: 'noor',
        op: -80,
        tekst:
          'Dit neem ik over, met één zorg: wanneer stelde je die vragen? Vóór de publicatie wil ik ze aan alle leveranciers tegelijk stellen, anders weet de een meer dan de ander.',
      },
      {
        door: 'marloes',
        op: -79,
        tekst:
          'Precies zo. Wij stelden ze in een open marktconsultatie en zetten alle antwoorden bij de stukken. Het eerlijkste antwoord was: geef ons drie maanden voordat jullie tellen.',
      },
      {
        door: 'petra',
        op: -61,
        tekst:
          'Wij vroegen het na. Bij kleding bleek niet de begeleiding het knelpunt, maar het tijdstip van de bestelbus. Dat had ik nooit in een eis bedacht.',
        gewijzigd: -60,
      },
    ],
  },
  {
    onder: ['dossiersScannen', 19],
    antwoorden: [
      {
        door: 'stefan',
        op: -27,
        tekst:
          'Wij begonnen er pas over toen het contract nog zes weken liep. Iedereen was al onrustig. Hoe brachten jullie het een jaar eerder, zonder dat mensen dachten dat ze weg moesten?',
      },
      {
        door: 'agnes',
        op: -25,
        tekst:
          'Door te vragen in plaats van te vertellen: wat zou je hierna willen leren? Het einde kwam pas ter sprake toen er al een wens lag. En bij de een in april, bij de ander in september.',
      },
    ],
  },
  {
    onder: ['lunchElzenhof', 5],
    antwoorden: [
      {
        door: 'renske',
        op: -90,
        tekst:
          'Zes plannen lijken meer werk dan één. Houd je bij hoeveel tijd het je kostte? Met zo’n getal durft een opdrachtgever het eerder aan.',
      },
      {
        door: 'kees',
        op: -88,
        tekst:
          'Zes gesprekken van drie kwartier. Het ene plan had ons drie vergaderingen gekost, en niemand kookte er beter van.',
      },
    ],
  },
  {
    onder: ['fietsenAanDeDeur', 5],
    antwoorden: [
      {
        door: 'ruben',
        op: -11,
        tekst:
          'Bij ons stond er ook een lege kelder. Hij is nu een werkplaats, en het kostte de beheerder één handtekening. Kijk dus eerst in je eigen gebouw.',
      },
    ],
  },
  {
    onder: ['sapbar', 4],
    antwoorden: [
      {
        door: 'ellen',
        op: -33,
        tekst:
          'Herkenbaar. Onze bedrijfskantine ligt in augustus stil. Toen hebben we de ploeg gevraagd wat er altijd blijft liggen. Die lijst was lang genoeg voor zes weken.',
      },
      {
        door: 'meral',
        op: -32,
        tekst: 'Die vraag ga ik morgen stellen. Ik had hem zelf willen beantwoorden, en dat is dus de fout.',
      },
    ],
  },
  {
    onder: ['wasserijZiekenhuis', 5],
    antwoorden: [
      {
        door: 'noor',
        op: -120,
        tekst:
          'Dank dat jullie opschrijven wat niet lukte. Wij stonden op het punt om voor nachtbeveiliging hetzelfde te vragen. Nu bellen we eerst met het vervoer.',
      },
    ],
  },
  {
    onder: ['wasserijZiekenhuis', 6],
    antwoorden: [
      {
        door: 'jeroen',
        op: -118,
        tekst:
          'Wij krijgen elk kwartaal zo’n brief. Wat vragen jullie in dat gesprek? Ik wil niet dat het een verhoor wordt.',
      },
      {
        door: 'hanneke',
        op: -117,
        tekst:
          'Drie vragen: wie is er begonnen, wie is er weggegaan, en wat kunnen wij eraan doen? Die laatste maakt het een gesprek. Namen noemen we niet.',
      },
    ],
  },
  {
    onder: ['postkamer', 5],
    antwoorden: [
      {
        door: 'linda',
        op: -8,
        tekst:
          'Als intercedent zeg ik: vraag het gewoon. Het staat er vaak nog uit gewoonte in, en wij schrappen het liever dan dat iemand weg moet.',
      },
      {
        door: 'iris',
        op: -4,
        tekst:
          'Nagekeken: bij ons stond het ook in het contract, op bladzijde 31. Het is eruit vanaf de volgende verlenging.',
      },
    ],
  },
  {
    onder: ['schoneScholen', 5],
    antwoorden: [
      {
        door: 'fatma',
        op: -30,
        tekst:
          'Wij schrijven bij elke wissel één bladzijde: wat werkt hier, en wie weet dat? De nieuwe contractmanager leest hem met de ploeg erbij. Dat gesprek is meer waard dan de bladzijde.',
      },
    ],
  },
]

/** Under what a proeftuin learned as a whole. */
const opLessen: { onder: string; antwoorden: Antwoord[] }[] = [
  {
    onder: 'dossiersScannen',
    antwoorden: [
      {
        door: 'lotte',
        op: -14,
        tekst:
          'Hebben jullie de eisen daarna ook aangepast in jullie andere contracten? Wij willen dat doen, maar weten niet waar te beginnen.',
      },
      {
        door: 'marloes',
        op: -13,
        tekst:
          'Nog niet overal. We begonnen bij wat dit jaar afloopt. Bij elk contract stellen we dezelfde vraag: wie sluiten we hiermee uit?',
      },
    ],
  },
]

/** Under a public proeftuin itself: who struggles with the same question. */
const opVraag: { onder: string; antwoorden: Antwoord[] }[] = [
  {
    onder: 'fietsenAanDeDeur',
    antwoorden: [
      {
        door: 'noor',
        op: -5,
        tekst:
          'Wij hebben ook een stalling, met driehonderd fietsen. Vanaf hoeveel fietsen kan een werkplaats zonder subsidie, denken jullie?',
      },
      {
        door: 'lotte',
        op: -4,
        tekst:
          'Dat proberen we juist uit te vinden. We schrijven elke week op hoeveel reparaties er zijn en wat ze opbrengen. Kom kijken, dan reken je met ons mee.',
      },
    ],
  },
]

/** Each in the circle of what it stands under. */
export async function demo(made: Demo): Promise<void> {
  const { db, idOf } = made
  const ids = gesprekken.map(({ onder }) => idOf('aantekening', ...onder))
  const notes = await db
    .selectFrom('aantekening')
    .select(['id', 'proeftuinId', 'zichtbaarheid'])
    .where('id', 'in', ids)
    .execute()
  const rows = gesprekken.flatMap(({ onder, antwoorden }) => {
    const note = notes.find(({ id }) => id === idOf('aantekening', ...onder))
    if (!note) throw new Error(`The demo has no line ${onder.join(' ')}`)
    return antwoorden.map((one, n) => ({
      ...rowOf(made, one, n),
      id: idOf('reactie', ...onder, n),
      soort: 'aantekening',
      onderwerpId: note.id,
      binnenId: note.proeftuinId,
      zichtbaarheid: note.zichtbaarheid,
    }))
  })
  const geheel = [
    ...opLessen.map((one) => ({ ...one, soort: 'afronding', wat: 'lessen' })),
    ...opVraag.map((one) => ({ ...one, soort: 'proeftuin', wat: 'vraag' })),
  ]
  const onderGeheel = geheel.flatMap(({ onder, antwoorden, soort, wat }) =>
    antwoorden.map((one, n) => ({
      ...rowOf(made, one, n),
      id: idOf('reactie', onder, wat, n),
      soort,
      onderwerpId: idOf('proeftuin', onder),
      binnenId: idOf('proeftuin', onder),
      zichtbaarheid: 'openbaar' as const,
    })),
  )
  await db
    .insertInto('reactie')
    .values([...rows, ...onderGeheel])
    .execute()
}

const rowOf = ({ idOf, moment }: Demo, { door, op, tekst, gewijzigd }: Antwoord, n: number) => ({
  tekst,
  doorId: idOf('lid', door),
  geschrevenOp: moment(op, 9 + n),
  ...(gewijzigd !== undefined && { gewijzigdOp: moment(gewijzigd, 16), versie: 2 }),
})
