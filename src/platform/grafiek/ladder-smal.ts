import { kort } from './getal.ts'
import { type LadderData, naamVan, type Trede } from './ladder.ts'
import { aanzienVan, afslag, type Dwars, stroomVan } from './ladder-stroom.ts'
import { tekenBreedte, tekensVan } from './ladder-tekens.ts'
import { breedteVan, inkorten } from './letters.ts'
import { pad, rechthoek, rond, type Tekening, tekst, type Vorm } from './tekening.ts'

const breedte = 256
const letter = 13.5
/** How wide the stream is; right of it stand all words. */
const stroom = 96
const woorden = stroom + 16
const balk = 9
const regel = 22

type Blad = { data: LadderData; x: (aantal: number) => number; toppen: number[] }

const begint = ({ beginnen = 0 }: Trede, n: number) => n > 0 && beginnen > 0

/** From a bar to the next: a line for each that left, and one for who begins. */
const hoogteNa = ({ weg }: Dwars, volgende: Dwars | undefined, n: number) =>
  24 + weg.length * regel + (volgende ? 10 + (begint(volgende.trede, n + 1) ? regel : 0) : 0)

/** The stages under each other, who goes on from above to below. */
export function ladderSmal(data: LadderData): Tekening {
  const { dwars, breedte: aantal } = stroomVan(data)
  const toppen: number[] = []
  const eind = dwars.reduce((top, een, n) => {
    toppen.push(top)
    return top + hoogteNa(een, dwars[n + 1], n)
  }, letter)
  const blad = { data, x: (waarde: number) => (waarde / aantal) * stroom, toppen }
  const vormen = dwars.flatMap((een, n) => [
    ...door(blad, dwars, n),
    ...weg(blad, een, n),
    ...begin(blad, een, n),
    ...trede(blad, een, n),
  ])
  return { breedte, hoogte: Math.ceil(eind), vormen }
}

function trede({ x, toppen }: Blad, { trede: { naam, aantal }, van, tot }: Dwars, n: number): Vorm[] {
  const top = toppen[n] ?? 0
  const vak = { x: x(van), y: top, breedte: Math.max(2, x(tot) - x(van)), hoogte: balk }
  const cijfer = kort(aantal)
  const na = woorden + breedteVan(cijfer, letter + 4, true) + 6
  return [
    tekst(cijfer, { x: woorden, y: top + balk + 1, maat: letter + 4, vet: true }),
    tekst(inkorten(naam, letter * 1.05, breedte - na), { x: na, y: top + balk + 1, maat: letter, vet: true }),
    pad(rechthoek(vak), { vulling: { kleur: 'inkt' } }),
  ]
}

function door({ x, toppen }: Blad, dwars: Dwars[], n: number): Vorm[] {
  const [een, top, onder] = [dwars[n], toppen[n], toppen[n + 1]]
  if (!een || top === undefined || onder === undefined || een.door[0] === een.door[1]) return []
  const [links, rechts] = een.door.map(x) as [number, number]
  const vak = { x: links, y: top + balk, breedte: rechts - links, hoogte: onder - top - balk }
  return [pad(rechthoek(vak), { vulling: { kleur: 'inkt', dekking: 0.16 } })]
}

/** Who left: to the right, each kind on a line of its own, the outermost on the first. */
function weg({ data, x, toppen }: Blad, een: Dwars, n: number): Vorm[] {
  const top = (toppen[n] ?? 0) + balk
  return een.weg.toReversed().flatMap(({ soort, aantal, deel }, k) => {
    const y = top + 19 + k * regel
    const dik = Math.max(1.6, x(deel[1]) - x(deel[0]))
    const { vulling, kleur } = aanzienVan[soort]
    const dun = Math.min(dik, 12)
    const naast = woorden + tekenBreedte + 4
    const woord = inkorten(`${kort(aantal)} ${naamVan(data, soort)}`, letter, breedte - naast)
    return [
      pad(afslag([x(deel[0]), top, dik], [woorden - 2, y - dun / 2, dun]), {
        vulling,
        lijn: { kleur, dikte: 0.8 },
      }),
      ...tekensVan(soort, 1, [woorden, y]),
      tekst(woord, { x: naast, y: y + letter * 0.35, maat: letter, kleur: 'zacht' }),
    ]
  })
}

/** Who began here: in from above, beside who came along. */
function begin({ data, x, toppen }: Blad, { trede, van }: Dwars, n: number): Vorm[] {
  const { beginnen = 0 } = trede
  if (!begint(trede, n)) return []
  const top = toppen[n] ?? 0
  const dik = Math.max(1.6, x(beginnen) - x(0))
  const naast = woorden + tekenBreedte + 4
  const woord = inkorten(`${kort(beginnen)} ${naamVan(data, 'beginnen')}`, letter, breedte - naast)
  const uiterlijk = { vulling: { kleur: 'zon', dekking: 0.6 }, lijn: { kleur: 'inkt', dikte: 0.8 } } as const
  return [
    pad(vaan(dik, regel + 6), { op: [rond(x(van)), top - regel - 6], ...uiterlijk }),
    pad(vaan(8, 12), { op: [woorden + 3, top - regel + 2], ...uiterlijk }),
    tekst(woord, { x: naast, y: top - regel + 12, maat: letter, kleur: 'zacht' }),
  ]
}

/** Notched above, as a ribbon that comes from somewhere. */
const vaan = (breed: number, hoog: number) => `M0,0L${rond(breed / 2)},5L${rond(breed)},0V${hoog}H0Z`
