import { doorgaand, type LadderData, type Trede, type Uitgang, uitgangen } from './ladder.ts'
import { type Kleur, type Patroon, rond, type Vulling } from './tekening.ts'

/** A stage on the scale of how many: from where to where it reaches across the stream. */
export type Dwars = {
  trede: Trede
  van: number
  tot: number
  /** Who goes on, and who left, in the order in which they lie beside each other. */
  door: [number, number]
  weg: { soort: Uitgang; aantal: number; deel: [number, number] }[]
}

/**
 * Who goes on goes straight on; who begins comes in on the near side, and who does not go on leaves on the far side. All
 * in numbers, of which the smallest is 0.
 */
export function stroomVan({ treden }: LadderData): { dwars: Dwars[]; breedte: number } {
  let rand = 0
  const los = treden.map((trede, n): Dwars => {
    rand -= n > 0 ? (trede.beginnen ?? 0) : 0
    return dwarsVan(trede, rand)
  })
  const laagst = Math.min(0, ...los.map(({ van }) => van))
  const hoogst = Math.max(0, ...los.map(({ tot, weg }) => Math.max(tot, ...weg.map(({ deel }) => deel[1]))))
  return { dwars: los.map((een) => verschoven(een, -laagst)), breedte: Math.max(1, hoogst - laagst) }
}

function dwarsVan(trede: Trede, van: number): Dwars {
  const eind = van + doorgaand(trede)
  let vrij = eind
  const weg = uitgangen.flatMap((soort) => {
    const aantal = trede[soort] ?? 0
    vrij += aantal
    return aantal > 0 ? [{ soort, aantal, deel: [vrij - aantal, vrij] as [number, number] }] : []
  })
  return { trede, van, tot: van + trede.aantal, door: [van, eind], weg }
}

const verschoven = ({ trede, van, tot, door, weg }: Dwars, met: number): Dwars => ({
  trede,
  van: van + met,
  tot: tot + met,
  door: [door[0] + met, door[1] + met],
  weg: weg.map((een) => ({ ...een, deel: [een.deel[0] + met, een.deel[1] + met] })),
})

type Aanzien = { vulling: Vulling; kleur: Kleur }
const aanzien = (kleur: Kleur, patroon?: Patroon): Aanzien => ({ vulling: { kleur, patroon }, kleur })

/** What each looks like: a surface of its own, which grey shows too. */
export const aanzienVan: Record<Uitgang, Aanzien> = {
  gestopt: aanzien('vonk', 'arcering'),
  bezig: aanzien('inkt', 'stippen'),
  tekort: aanzien('inkt', 'strepen'),
  verder: aanzien('blad'),
}

/** Where a ribbon begins or ends: its corner, and how thick it is there. */
type Uiteinde = [x: number, y: number, dik: number]

/** From left to right, falling at `bij` of its way, and there about as thick as where it begins. */
export function lint([x0, y0, dik0]: Uiteinde, [x1, y1, dik1]: Uiteinde, bij = 0.5): string {
  const breed = x1 - x0
  const [half, midden] = [Math.min(dik0 * 0.4, breed * 0.25), x0 + breed * bij]
  const [links, rechts, buiten, binnen] = [x0, x1, midden + half, midden - half].map(rond)
  const [a, b, c, d] = [y0, y1, y1 + dik1, y0 + dik0].map(rond)
  return (
    `M${links},${a}C${buiten},${a} ${buiten},${b} ${rechts},${b}` +
    `L${rechts},${c}C${binnen},${c} ${binnen},${d} ${links},${d}Z`
  )
}

/** From above, bending to the right. */
export function afslag([x0, y0, dik0]: Uiteinde, [x1, y1, dik1]: Uiteinde): string {
  const [links, rechts, eind, boven] = [x0, x0 + dik0, x1, y0].map(rond)
  const [hoog, laag] = [y1, y1 + dik1].map(rond)
  return (
    `M${rechts},${boven}C${rechts},${hoog} ${rechts},${hoog} ${eind},${hoog}` +
    `V${laag}C${links},${laag} ${links},${laag} ${links},${boven}Z`
  )
}
