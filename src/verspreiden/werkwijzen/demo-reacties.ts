import type { Demo } from '#src/platform/demo.ts'

type Gezegd = { door: string; op: number; tekst: string }

/** By werkwijze and step, 0 for the whole: what people said of it. Days from today. */
const gesprekken: [string, number, Gezegd[]][] = [
  [
    'vraagEerst',
    2,
    [
      {
        door: 'iris',
        op: -6,
        tekst:
          'Kleine bedrijven lezen geen aankondigingen. Wij belden ze om te zeggen dat het er stond, en meer niet. Er kwamen er zes.',
      },
      {
        door: 'samira',
        op: -5,
        tekst: 'Mooi. Mag dat als tip bij deze stap? Dan staat jullie naam erbij.',
      },
      {
        door: 'gerda',
        op: -2,
        tekst: 'Bij ons hielp het om het ook in de nieuwsbrief van de ondernemersclub te zetten.',
      },
    ],
  ],
  [
    'vraagEerst',
    4,
    [
      {
        door: 'meral',
        op: -9,
        tekst:
          'Wij zetten de portier erbij aan tafel. Hij was de enige die wist waarom er een eis over werktijden in stond. Dat gebouw is al jaren weg.',
      },
    ],
  ],
  [
    'vraagEerst',
    0,
    [
      {
        door: 'arjan',
        op: -8,
        tekst:
          'Wij begonnen hier te laat mee. Zet stap 1 dus in je agenda op de dag dat je weet dat je contract afloopt.',
      },
    ],
  ],
  [
    'snuffelweek',
    2,
    [
      {
        door: 'naomi',
        op: -11,
        tekst:
          'Vertel iemand ook wie er nog meer komt kijken. Ik dacht in mijn snuffelweek elke dag dat ik werd beoordeeld.',
      },
      {
        door: 'samira',
        op: -10,
        tekst: 'Dank je, Naomi. Dat zeggen we nu op de eerste ochtend, met de maat erbij.',
      },
    ],
  ],
  [
    'handenVrij',
    1,
    [
      {
        door: 'kees',
        op: -40,
        tekst: 'Laat de mensen zelf turven, met een kaartje in hun zak. Dan wordt het hun getal.',
      },
    ],
  ],
]

/** Each in the circle of its werkwijze. */
export async function demoReacties({ db, idOf, moment }: Demo): Promise<void> {
  const rows = gesprekken.flatMap(([sleutel, stap, gezegd]) =>
    gezegd.map(({ door, op, tekst }, n) => ({
      id: idOf('reactie', sleutel, stap, n),
      soort: stap === 0 ? 'werkwijze' : 'werkwijze_stap',
      onderwerpId: stap === 0 ? idOf('werkwijze', sleutel) : idOf('werkwijze_stap', sleutel, stap),
      binnenId: idOf('werkwijze', sleutel),
      zichtbaarheid: 'openbaar' as const,
      tekst,
      doorId: idOf('lid', door),
      geschrevenOp: moment(op, 10 + n),
    })),
  )
  await db.insertInto('reactie').values(rows).execute()
}
