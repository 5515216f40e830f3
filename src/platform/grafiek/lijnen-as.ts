import { type Kwartaal, ontleed, perJaar } from './kwartaal.ts'
import { breedteVan } from './letters.ts'
import type { Schaal } from './lijnen-schaal.ts'
import { lijnstuk, type Maat, pad, rond, tekst, type Vorm } from './tekening.ts'

/** A few quiet lines with their numbers; the one of zero is drawn more firmly. */
export const hoogtelijnen = ({ ticks, kader, y }: Schaal, { letter }: Maat): Vorm[] =>
  ticks.flatMap(({ waarde, tekst: woord }) => [
    pad(lijnstuk([kader.links, y(waarde)], [kader.rechts, y(waarde)]), {
      lijn: waarde === 0 ? { kleur: 'zacht', dikte: 1.5 } : { kleur: 'lijn', dikte: 1 },
    }),
    tekst(woord, {
      x: kader.links - 6,
      y: y(waarde) + letter * 0.35,
      maat: letter,
      anker: 'end',
      kleur: 'zacht',
    }),
  ])

/** The longest way to write a quarter for which there is room; none when there are very many. */
function kwartaalWoord(stap: number, letter: number): ((nummer: number) => string) | null {
  const manieren = [(nummer: number) => `kw ${nummer}`, (nummer: number) => `k${nummer}`, String]
  return manieren.find((manier) => breedteVan(manier(4), letter) + 4 <= stap) ?? null
}

function kwartaalNamen(kwartalen: Kwartaal[], { kader, x, stap }: Schaal, { letter }: Maat): Vorm[] {
  const manier = kwartaalWoord(stap, letter)
  if (!manier) return []
  const y = kader.onder + letter * 1.5
  return kwartalen.map((kwartaal, n) =>
    tekst(manier(ontleed(kwartaal).nummer), { x: x(n), y, maat: letter, anker: 'middle', kleur: 'zacht' }),
  )
}

/** Each year under its quarters; a year for which there is no room is left out, its bracket is not. */
function jaren(kwartalen: Kwartaal[], { kader, x, stap }: Schaal, { letter, breedte }: Maat): Vorm[] {
  const y = kader.onder + letter * (kwartaalWoord(stap, letter) ? 2 : 0.7)
  let vrij = 0
  return perJaar(kwartalen).flatMap(({ jaar, van, tot }) => {
    const [links, rechts] = [x(van) - stap * 0.38, x(tot) + stap * 0.38]
    const haak = pad(`M${rond(links)},${rond(y)}v5H${rond(rechts)}v-5`, {
      lijn: { kleur: 'zacht', dikte: 1 },
    })
    const half = breedteVan(String(jaar), letter, true) / 2
    const midden = Math.min(breedte - half, Math.max(half, (links + rechts) / 2))
    if (midden - half < vrij) return [haak]
    vrij = midden + half + 4
    const woord = tekst(String(jaar), {
      x: midden,
      y: y + 5 + letter * 1.15,
      maat: letter,
      anker: 'middle',
      vet: true,
      kleur: 'zacht',
    })
    return [haak, woord]
  })
}

export const onderAs = (kwartalen: Kwartaal[], schaal: Schaal, maat: Maat): Vorm[] => [
  ...kwartaalNamen(kwartalen, schaal, maat),
  ...jaren(kwartalen, schaal, maat),
]

/** How much room that takes below the lines. */
export const hoogteOnderAs = ({ letter }: Maat) => letter * 3.5 + 6
