import type { Child } from 'hono/jsx'
import { Moment } from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import {
  type Aanbesteding,
  type Deel,
  expectedOn,
  standOf,
  standOfDeel,
  type Verloop,
} from './aanbesteding.ts'

/** How the award goes, in words: the decision opens nothing, and what is expected is called expected. */

type Read = Verloop & Partial<Pick<Deel, 'uitslag'>>

const saidBy: Record<NonNullable<Deel['uitslag']>, string> = {
  'selec-w': 'Volgens de aankondiging is er een winnaar; de dag van het besluit staat er niet bij.',
  'clos-nw': 'Volgens de aankondiging is dit perceel niet gegund.',
  'open-nw': 'Volgens de aankondiging is er nog geen winnaar.',
}

/** Of one lot. */
export function sayDeel(deel: Read, dagen: number): Child {
  const { gunningsbeslissingOp, definitiefOp, vroegtijdigBeeindigdOp, beeindigdReden, uitslag } = deel
  if (vroegtijdigBeeindigdOp)
    return (
      <>
        <Fact word="Gestopt" day={vroegtijdigBeeindigdOp} /> {beeindigdReden}
      </>
    )
  if (definitiefOp) return <Fact word="Definitief gegund" day={definitiefOp} />
  const expected = expectedOn(deel, dagen)
  if (!gunningsbeslissingOp || !expected) return uitslag ? saidBy[uitslag] : 'Nog geen gunningsbeslissing.'
  return (
    <>
      <Fact word="Gunningsbeslissing" day={gunningsbeslissingOp} />{' '}
      <Fact word="Definitief verwacht" day={expected} />
    </>
  )
}

const Fact = ({ word, day }: { word: string; day: string }) => (
  <>
    {word}: <Moment at={day} />.
  </>
)

const unknown = 'nog niet bekend'
const on = (day: string | null): Child => (day ? <Moment at={day} /> : unknown)

type Line = { label: string; value: Child }

/** Of the whole. With several lots each tells its own; here stands what holds for all. */
export function datesOf(a: Aanbesteding, dagen: number): Line[] {
  const published = a.gepubliceerdOp && a.gepubliceerdOp <= today() ? 'Gepubliceerd' : 'Publicatie'
  return [
    { label: published, value: on(a.gepubliceerdOp) },
    { label: 'Inschrijven tot', value: a.indienenTot ? <Moment at={a.indienenTot} dateOnly /> : unknown },
    ...endOf(a, dagen),
  ]
}

function endOf(a: Aanbesteding, dagen: number): Line[] {
  if (a.vroegtijdigBeeindigdOp)
    return [
      { label: 'Gestopt', value: on(a.vroegtijdigBeeindigdOp) },
      ...(a.beeindigdReden ? [{ label: 'Waarom', value: a.beeindigdReden }] : []),
    ]
  const stand = standOfDeel(a)
  const perLot = a.percelen.length > 1 && stand === 'open' && hasMoved(a)
  if (perLot) return [{ label: 'Gunning', value: 'verschilt per perceel' }]
  const decided: Line = { label: 'Gunningsbeslissing', value: on(a.gunningsbeslissingOp) }
  if (stand === 'definitief') return [decided, { label: 'Definitief gegund', value: on(a.definitiefOp) }]
  const expected = expectedOn(a, dagen)
  if (!expected) return [decided]
  const label = standOf(a) === 'loopt' ? 'Definitief verwacht' : 'Opschortende termijn tot'
  return [decided, { label, value: on(expected) }]
}

const hasMoved = ({ percelen }: Aanbesteding) => percelen.some((perceel) => standOfDeel(perceel) !== 'open')
