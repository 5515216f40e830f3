import { binnen, raken, vakVan } from './letters.ts'
import type { Kader } from './lijnen-schaal.ts'
import { type Tekst, tekst, type Vak } from './tekening.ts'

type Punt = [number, number]

/** Points along the lines, close to each other: a word keeps off them where it can. */
export function langs(lijnen: Punt[][]): Punt[] {
  return lijnen.flatMap((punten) =>
    punten.flatMap(([x, y], n) => {
      const [vorigX, vorigY] = punten[n - 1] ?? [x, y]
      const delen = Math.max(1, Math.ceil(Math.hypot(x - vorigX, y - vorigY) / 4))
      return Array.from({ length: delen }, (_, deel): Punt => {
        const t = (deel + 1) / delen
        return [vorigX + (x - vorigX) * t, vorigY + (y - vorigY) * t]
      })
    }),
  )
}

const gekruist = (vak: Vak, punten: Punt[]) =>
  punten.filter(
    ([x, y]) => x > vak.x - 2 && x < vak.x + vak.breedte + 2 && y > vak.y - 2 && y < vak.y + vak.hoogte + 2,
  ).length

export type Woord = { woorden: string; maat: number; kleur: Tekst['kleur']; vet?: boolean; op: Kandidaat[] }
type Kandidaat = { x: number; y: number; anker: Tekst['anker'] }

/** Where words may stand, the points they keep off, and the words that stand there already. */
type Vlak = { kader: Kader; punten: Punt[]; al: Tekst[] }

/**
 * Puts each word where it meets no other and the fewest lines, of the places it may stand. One that fits nowhere is left
 * out: the sentence and the table say it all the same.
 */
export function plaats(woorden: Woord[], { kader, punten, al }: Vlak): Tekst[] {
  const grens = {
    x: kader.links,
    y: kader.boven - 6,
    breedte: kader.rechts - kader.links,
    hoogte: kader.onder - kader.boven + 6,
  }
  const gezet: Tekst[] = []
  for (const { woorden: zin, op, maat, kleur, vet } of woorden) {
    const [beste] = op
      .map((waar) => tekst(zin, { x: waar.x, y: waar.y, anker: waar.anker, maat, kleur, vet }))
      .map((woord) => ({ woord, vak: vakVan(woord) }))
      .filter(
        ({ vak }) => binnen(vak, grens) && ![...al, ...gezet].some((ander) => raken(vak, vakVan(ander))),
      )
      .map(({ woord, vak }, n) => ({ woord, last: gekruist(vak, punten) * 10 + n }))
      .sort((a, b) => a.last - b.last)
    if (beste) gezet.push(beste.woord)
  }
  return gezet
}
