import type { Demo } from '#src/platform/demo.ts'
import { antwoordOp } from './bericht.ts'

type Gesprek = {
  van: string
  aan: string
  onderwerp: string
  /** One after the other, by turns; the first by `van`. */
  teksten: string[]
  /** Days from today. */
  op: number
}

/** What members wrote to each other. */
const gesprekken: Gesprek[] = [
  {
    van: 'samira',
    aan: 'kees',
    onderwerp: 'Mag ik een dag meelopen?',
    teksten: [
      'Dag Kees,\n\nBij ons beginnen straks twee mensen aan de telefoon. Ik wil graag zien hoe jij iemand de eerste week begeleidt. Mag ik een dag meelopen?',
      'Dag Samira,\n\nLeuk! Kom op een dinsdag: dan werken er drie mensen die net begonnen zijn. Ik vraag hun eerst of ze het goed vinden.',
      'Heel graag. Zeg maar welke dinsdag, dan houd ik hem vrij.',
    ],
    op: -9,
  },
  {
    van: 'joyce',
    aan: 'samira',
    onderwerp: 'Wat vertelden jullie het team vooraf?',
    teksten: [
      'Dag Samira,\n\nOnze ploeg krijgt er een collega bij die prikkels slecht verdraagt. Wat vertelden jullie het team vooraf, en wat juist niet?',
    ],
    op: -3,
  },
  {
    van: 'naomi',
    aan: 'rogier',
    onderwerp: 'Praat eens met de mensen zelf',
    teksten: [
      'Dag Rogier,\n\nIn je toespraak ging het over aantallen. Ik nodig je uit om een ochtend mee te werken. Daarna praat je anders, denk ik.',
      'Dag Naomi,\n\nDat neem ik graag aan. Mijn secretariaat zoekt een ochtend, maar ik kom alleen.',
    ],
    op: -20,
  },
]

/** Whom nobody begins to write to. */
const dicht = ['henkjan']

/** Messages, and who wants none. */
export async function demo(given: Demo): Promise<void> {
  const { db, idOf } = given
  const rows = gesprekken.flatMap((gesprek) => rowsOf(gesprek, given))
  await db.insertInto('bericht').values(rows).execute()
  await db
    .insertInto('berichtvoorkeur')
    .values(dicht.map((lid) => ({ lidId: idOf('lid', lid) })))
    .execute()
}

const rowsOf = ({ van, aan, onderwerp, teksten, op }: Gesprek, { idOf, moment }: Demo) =>
  teksten.map((tekst, n) => {
    const [from, to] = n % 2 === 0 ? [van, aan] : [aan, van]
    return {
      id: idOf('bericht', van, aan, n),
      vanId: idOf('lid', from),
      aanId: idOf('lid', to),
      onderwerp: n === 0 ? onderwerp : antwoordOp(onderwerp),
      tekst,
      verstuurdOp: moment(op + n, 9 + n),
      // Whoever answers has read.
      gelezenOp: n + 1 < teksten.length ? moment(op + n + 1, 10 + n) : null,
    }
  })
