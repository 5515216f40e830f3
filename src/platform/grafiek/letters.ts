import { rond, type Tekst, tekst, type Vak } from './tekening.ts'

/** Of a letter of our own font, in its size, never too narrow: what is drawn on the server is measured by nobody. */
const breedten: [RegExp, number][] = [
  [/[\s.,:;'’|ijl!()·]/, 0.3],
  [/[frtI"/[\]-]/, 0.4],
  [/[ckvsxyz1?*]/, 0.51],
  [/[mMW%@ÆŒœæ…—]/, 0.95],
  [/[A-ZÀ-ÖØ-Þw048+=−&#€]/, 0.72],
]

const breedteVanLetter = (letter: string) =>
  breedten.find(([soort]) => soort.test(letter))?.[1] ?? (letter.charCodeAt(0) > 0x24f ? 1 : 0.59)

export const breedteVan = (woorden: string, maat: number, vet = false) =>
  [...woorden].reduce((som, letter) => som + breedteVanLetter(letter), 0) * maat * (vet ? 1.05 : 1)

/** Cut off, with a sign that it was. */
export function inkorten(woorden: string, maat: number, breedte: number): string {
  if (breedteVan(woorden, maat) <= breedte) return woorden
  const letters = [...woorden]
  while (letters.length > 1 && breedteVan(`${letters.join('')}…`, maat) > breedte) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

type Regels = { maat: number; breedte: number; meest: number }

/** Broken at spaces over as many lines as there may be; what does not fit is cut off. */
export function regelsVan(woorden: string, { maat, breedte, meest }: Regels): string[] {
  const regels: string[] = []
  for (const woord of woorden.split(' ')) {
    const vorige = regels.at(-1)
    const samen = `${vorige} ${woord}`
    const past = vorige !== undefined && breedteVan(samen, maat) <= breedte
    if (past || regels.length === meest) regels[regels.length - 1] = samen
    else regels.push(woord)
  }
  return regels.map((regel) => inkorten(regel, maat, breedte))
}

/** What a text covers. */
export function vakVan({ tekst: woorden, x, y, maat, anker, vet }: Tekst): Vak {
  const breedte = breedteVan(woorden, maat, vet)
  const links = anker === 'middle' ? x - breedte / 2 : anker === 'end' ? x - breedte : x
  return { x: links, y: y - maat * 0.82, breedte, hoogte: maat * 1.08 }
}

export const raken = (een: Vak, ander: Vak) =>
  een.x < ander.x + ander.breedte &&
  ander.x < een.x + een.breedte &&
  een.y < ander.y + ander.hoogte &&
  ander.y < een.y + een.hoogte

export const binnen = (vak: Vak, grens: Vak) =>
  vak.x >= grens.x &&
  vak.y >= grens.y &&
  vak.x + vak.breedte <= grens.x + grens.breedte &&
  vak.y + vak.hoogte <= grens.y + grens.hoogte

/** Lines under each other, of which the first stands at `y`. */
export const onderElkaar = (regels: string[], eerste: Omit<Tekst, 'vorm' | 'tekst'>): Tekst[] =>
  regels.map((regel, n) => tekst(regel, { ...eerste, y: eerste.y + n * rond(eerste.maat * 1.15) }))

type Blok = { midden: number; hoogte: number }

/** Moves what stands too close apart, as little as it takes in their order, between two bounds. */
export function spreid(blokken: Blok[], [van, tot]: [number, number]): number[] {
  const nodig = blokken.reduce((som, { hoogte }) => som + hoogte, 0)
  const krimp = Math.min(1, (tot - van) / (nodig || 1))
  const rij = blokken
    .map(({ midden, hoogte }, n) => ({ n, y: midden, half: (hoogte * krimp) / 2 }))
    .sort((a, b) => a.y - b.y || a.n - b.n)
  rij.reduce((grens, blok) => {
    blok.y = Math.max(blok.y, grens + blok.half)
    return blok.y + blok.half
  }, van)
  rij.reduceRight((grens, blok) => {
    blok.y = Math.min(blok.y, grens - blok.half)
    return blok.y - blok.half
  }, tot)
  return rij.sort((a, b) => a.n - b.n).map(({ y }) => y)
}
