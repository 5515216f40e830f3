import { kort } from './getal.ts'
import { type LadderData, naamVan, type Uitgang, uitgangen } from './ladder.ts'
import { aanzienVan, type Dwars, lint, stroomVan } from './ladder-stroom.ts'
import { tekenBreedte, tekensNodig, tekensVan } from './ladder-tekens.ts'
import { inkorten, onderElkaar, regelsVan } from './letters.ts'
import { pad, rechthoek, type Tekening, tekst, type Vorm } from './tekening.ts'

const breedte = 960
const letter = 15.5
const cijfer = 26
/** How high the stream is, and a bar of it is wide. */
const hoogte = 170
const balk = 12
/** For the name of a stage in two lines, its number, and who begins there. */
const kop = letter * 2.4 + cijfer + 16
const rij = 66

type Blad = {
  data: LadderData
  /** From one stage to the next. */
  stap: number
  y: (aantal: number) => number
  /** Where who left ends, of each kind. */
  onder: Map<string, number>
}

const x = (blad: Blad, n: number) => 2 + n * blad.stap

/** The stages beside each other, who goes on from left to right. */
export function ladderBreed(data: LadderData): Tekening {
  const { dwars, breedte: aantal } = stroomVan(data)
  const begint = data.treden.some(({ beginnen }, n) => n > 0 && beginnen)
  const top = kop + (begint ? 34 : 12)
  const rijen = rijenVan(data)
  const bodem = top + hoogte + 34
  const blad: Blad = {
    data,
    stap: (breedte - 4) / Math.max(1, data.treden.length),
    y: (waarde) => top + (waarde / aantal) * hoogte,
    onder: new Map(rijen.flatMap((soorten, n) => soorten.map((soort) => [soort, bodem + n * rij]))),
  }
  const vormen = [
    ...dwars.flatMap((een, n) => [...door(blad, dwars, n), ...weg(blad, een, n), ...begin(blad, een, n)]),
    ...dwars.flatMap((een, n) => trede(blad, een, n)),
  ]
  return {
    breedte,
    hoogte: Math.ceil(rijen.length > 0 ? bodem + rijen.length * rij - 14 : bodem - 20),
    vormen,
  }
}

/** Who is busy and who cannot be further yet share a row, unless one stage has both. */
function rijenVan({ treden }: LadderData): Uitgang[][] {
  const beide = treden.some(({ bezig, tekort }) => bezig && tekort)
  const rijen: Uitgang[][] = beide
    ? uitgangen.map((soort) => [soort])
    : [['verder'], ['bezig', 'tekort'], ['gestopt']]
  return rijen.filter((soorten) => soorten.some((soort) => treden.some((trede) => trede[soort])))
}

/** Its name above, its number, and the bar that who came so far pass. */
function trede(blad: Blad, { trede: { naam, aantal }, van, tot }: Dwars, n: number): Vorm[] {
  const links = x(blad, n)
  const regels = regelsVan(naam, { maat: letter, breedte: blad.stap - 12, meest: 2 })
  const vak = { x: links, y: blad.y(van), breedte: balk, hoogte: Math.max(2, blad.y(tot) - blad.y(van)) }
  return [
    ...onderElkaar(regels, { x: links, y: letter * (regels.length > 1 ? 1 : 2.15), maat: letter, vet: true }),
    tekst(kort(aantal), { x: links, y: letter * 2.3 + cijfer, maat: cijfer, vet: true }),
    pad(rechthoek(vak), { vulling: { kleur: 'inkt' } }),
  ]
}

function door(blad: Blad, dwars: Dwars[], n: number): Vorm[] {
  const [een, volgende] = [dwars[n], dwars[n + 1]]
  if (!een || !volgende || een.door[0] === een.door[1]) return []
  const hoog = blad.y(een.door[1]) - blad.y(een.door[0])
  const vak = { x: x(blad, n) + balk, y: blad.y(een.door[0]), breedte: blad.stap - balk, hoogte: hoog }
  return [pad(rechthoek(vak), { vulling: { kleur: 'inkt', dekking: 0.16 } })]
}

/** Who left: down to the row of their kind, to as many signs as they are, and a word. */
function weg(blad: Blad, een: Dwars, n: number): Vorm[] {
  const begin = x(blad, n) + balk
  return een.weg.flatMap(({ soort, aantal, deel }, k) => {
    const y = blad.onder.get(soort) ?? 0
    const dik = Math.max(1.6, blad.y(deel[1]) - blad.y(deel[0]))
    const smal = Math.min(dik, 18)
    const eind = begin + Math.min(40, blad.stap * 0.3) - k * 2
    const { vulling, kleur } = aanzienVan[soort]
    const baan = lint(
      [begin, blad.y(deel[0]), dik],
      [eind, y - smal / 2, smal],
      Math.max(0.2, 0.68 - k * 0.24),
    )
    const regels = regelsVan(naamVan(blad.data, soort), {
      maat: letter,
      breedte: Math.min(begin + blad.stap - 3, breedte - 4) - eind,
      meest: 2,
    })
    return [
      pad(baan, { vulling, lijn: { kleur, dikte: 0.8 } }),
      ...tekensVan(soort, aantal, [eind + 3, y]),
      tekst(kort(aantal), {
        x: eind + 7 + tekensNodig(aantal) * tekenBreedte,
        y: y + letter * 0.36,
        maat: letter,
        vet: true,
        kleur,
      }),
      ...onderElkaar(regels, { x: eind + 4, y: y + letter + 7, maat: letter, kleur: 'zacht' }),
    ]
  })
}

/** Who began here: in from above. */
function begin(blad: Blad, { trede: { beginnen = 0 }, van }: Dwars, n: number): Vorm[] {
  if (n === 0 || beginnen === 0) return []
  const dik = Math.max(1.6, blad.y(beginnen) - blad.y(0))
  const [rechts, boven] = [x(blad, n), blad.y(van)]
  const links = rechts - Math.min(60, blad.stap * 0.4)
  const woord = inkorten(`${kort(beginnen)} ${naamVan(blad.data, 'beginnen')}`, letter, blad.stap - 16)
  return [
    pad(lint([links, boven - 20, dik], [rechts, boven, dik]), {
      vulling: { kleur: 'zon', dekking: 0.6 },
      lijn: { kleur: 'inkt', dikte: 0.8 },
    }),
    tekst(woord, { x: rechts - 2, y: boven - 27, maat: letter, anker: 'end', kleur: 'zacht' }),
  ]
}
