import { expect } from 'vitest'
import { raken, vakVan } from './letters.ts'
import type { Pad, Tekening, Tekst, Vak } from './tekening.ts'

type Punt = [number, number]

/** What each part of a path passes, from where the one before it ended: the last is where it ends. */
const stappen: Record<string, (n: number[], van: Punt) => Punt[]> = {
  M: ([x = Number.NaN, y = Number.NaN]) => [[x, y]],
  L: ([x = Number.NaN, y = Number.NaN]) => [[x, y]],
  H: ([x = Number.NaN], [, y]) => [[x, y]],
  V: ([y = Number.NaN], [x]) => [[x, y]],
  h: ([dx = Number.NaN], [x, y]) => [[x + dx, y]],
  v: ([dy = Number.NaN], [x, y]) => [[x, y + dy]],
  C: (n) => [n.slice(0, 2) as Punt, n.slice(2, 4) as Punt, n.slice(4, 6) as Punt],
  A: (n) => [n.slice(5, 7) as Punt],
  Z: (_, van) => [van],
}

/** The points of a path, those that bend it too: all lies between them. */
export function puntenVanPad({ d, op = [0, 0] }: Pad): Punt[] {
  const punten: Punt[] = []
  for (const [, soort = '', getallen = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const stap = stappen[soort]
    if (!stap) throw new Error(`onbekend in een pad: ${soort} van ${d}`)
    const nummers = getallen.match(/-?[\d.]+/g) ?? []
    punten.push(...stap(nummers.map(Number), punten.at(-1) ?? [0, 0]))
  }
  return punten.map(([x, y]) => [x + op[0], y + op[1]])
}

export const tekstenIn = ({ vormen }: Tekening) =>
  vormen.filter((vorm): vorm is Tekst => vorm.vorm === 'tekst')
export const padenIn = ({ vormen }: Tekening) => vormen.filter((vorm): vorm is Pad => vorm.vorm === 'pad')

const hoeken = ({ x, y, breedte, hoogte }: Vak): [number, number][] => [
  [x, y],
  [x + breedte, y + hoogte],
]

/** Everything that is drawn is a number and lies on the sheet, and no word covers another. */
export function verwachtNet(tekening: Tekening) {
  const { breedte, hoogte } = tekening
  expect(JSON.stringify(tekening)).not.toMatch(/NaN|Infinity|undefined|null|\de[+-]?\d/)
  const punten = [
    ...padenIn(tekening).flatMap((pad) => puntenVanPad(pad).map((punt) => ({ punt, wat: pad.d }))),
    ...tekstenIn(tekening).flatMap((een) =>
      hoeken(vakVan(een)).map((punt) => ({ punt, wat: JSON.stringify(een) })),
    ),
  ]
  const buiten = punten.filter(
    ({ punt: [x, y] }) => !(x >= -1 && x <= breedte + 1 && y >= -1 && y <= hoogte + 1),
  )
  expect(buiten.map(({ wat, punt }) => `${wat} ${punt}`)).toEqual([])
  verwachtLosseWoorden(tekstenIn(tekening))
}

/** A hair's breadth is no overlap. */
const krap = ({ x, y, breedte, hoogte }: Vak): Vak => ({
  x: x + 0.5,
  y: y + 1,
  breedte: breedte - 1,
  hoogte: hoogte - 2,
})

function verwachtLosseWoorden(teksten: Tekst[]) {
  const vakken = teksten.map((tekst) => ({ tekst: tekst.tekst, vak: krap(vakVan(tekst)) }))
  const botsend = vakken.flatMap((een, n) =>
    vakken
      .slice(n + 1)
      .flatMap((ander) => (raken(een.vak, ander.vak) ? [`${een.tekst} | ${ander.tekst}`] : [])),
  )
  expect(botsend).toEqual([])
}
