import { kort } from './getal.ts'
import { breedteVan, onderElkaar, regelsVan, spreid } from './letters.ts'
import { naamVanStreef, type Punt, puntenVan, type Reeks } from './lijnen.ts'
import { aaneen, type Blad, reikwijdte, streefstrepen } from './lijnen-reeks.ts'
import { langs, plaats, type Woord } from './lijnen-woordplaats.ts'
import { lijnstuk, type Maat, pad, type Tekst, tekst, type Vorm } from './tekening.ts'
import { gedaanteVan, tekenVan } from './tekens.ts'

const schrijf = ({ data }: Blad, waarde: number) => kort(waarde, data.decimalen ?? 2)

/** The targets, the last number that is certain, and the signs of what is told below: where they fit. */
export function losseWoorden(blad: Blad): Tekst[] {
  const genummerd = blad.data.reeksen.map((reeks, nummer) => ({ reeks, nummer }))
  const woorden = [
    ...genummerd.flatMap(({ reeks, nummer }) => doelwoorden(blad, reeks, nummer)),
    ...genummerd.flatMap(({ reeks, nummer }) => vasteWaarde(blad, reeks, nummer)),
    ...tekenwoorden(blad),
  ]
  const lijnen = blad.data.reeksen.flatMap((reeks) => [aaneen(blad, reeks), ...streefstrepen(blad, reeks)])
  const al = voorlopigWoord(blad)
  return [...al, ...plaats(woorden, { kader: blad.schaal.kader, punten: langs(lijnen), al })]
}

const rondom = (x: number, y: number, letter: number): Woord['op'] => [
  { x: x - 6, y: y - 9, anker: 'end' },
  { x, y: y - 12, anker: 'middle' },
  { x: x + 6, y: y + letter + 6, anker: 'start' },
  { x, y: y + letter + 9, anker: 'middle' },
  { x: x + 8, y: y - 8, anker: 'start' },
  { x: x - 10, y: y + letter * 0.35, anker: 'end' },
  { x: x - 6, y: y + letter + 6, anker: 'end' },
]

function tekenwoorden({ data, schaal, maat: { letter } }: Blad): Woord[] {
  return (data.merktekens ?? []).flatMap(({ reeks, kwartaal, teken }) => {
    const n = data.kwartalen.indexOf(kwartaal)
    const waarde = data.reeksen[reeks]?.waarden[n] ?? null
    if (waarde === null) return []
    const op = rondom(schaal.x(n), schaal.y(waarde), letter)
    return [{ woorden: teken, maat: letter, kleur: gedaanteVan(reeks).kleur, op }]
  })
}

/** Only where a last number follows that may still change: that one stands behind the line. */
function vasteWaarde(blad: Blad, reeks: Reeks, nummer: number): Woord[] {
  const { data, schaal, maat } = blad
  const laatste = puntenVan(reeks).findLast(({ n }) => n < data.kwartalen.length - 1)
  if (!data.voorlopig || !laatste || schaal.stap < 20) return []
  const op = rondom(schaal.x(laatste.n), schaal.y(laatste.waarde), maat.letter)
  const { kleur } = gedaanteVan(nummer)
  return [{ woorden: schrijf(blad, laatste.waarde), maat: maat.letter + 1, vet: true, kleur, op }]
}

const doelwoorden = (blad: Blad, reeks: Reeks, nummer: number): Woord[] =>
  (reeks.streven ?? []).flatMap((streef) =>
    reikwijdte(blad.data.kwartalen, blad.schaal, streef.jaar).map(([links, rechts]) => {
      const y = blad.schaal.y(streef.waarde)
      const { letter } = blad.maat
      const woorden = `${naamVanStreef(streef)} ${kort(streef.waarde, Number.isInteger(streef.waarde) ? 0 : 2)}`
      const op: Woord['op'] = [
        { x: links, y: y - 8, anker: 'start' },
        { x: rechts, y: y - 8, anker: 'end' },
        { x: rechts, y: y + letter + 4, anker: 'end' },
        { x: links, y: y + letter + 4, anker: 'start' },
      ]
      return { woorden, maat: letter, vet: true, kleur: gedaanteVan(nummer).kleur, op }
    }),
  )

/** Above the last quarter, that it may still change. */
const voorlopigWoord = ({ data, schaal: { kader }, maat: { letter } }: Blad): Tekst[] =>
  data.voorlopig && data.kwartalen.length > 0
    ? [
        tekst('voorlopig', {
          x: kader.rechts,
          y: kader.boven - 9,
          maat: letter,
          anker: 'end',
          kleur: 'zacht',
        }),
      ]
    : []

type Eind = { punt: Punt; nummer: number; namen: string[] }

/** Behind the last point its number, and where there is room its name; apart from each other, and joined to their point. */
export function eindwoorden(blad: Blad, naamBreedte: number): Vorm[] {
  const { data, schaal, maat } = blad
  const einden = data.reeksen.flatMap((reeks, nummer): Eind[] => {
    const punt = puntenVan(reeks).at(-1)
    const namen = regelsVan(reeks.naam, { maat: maat.letter, breedte: naamBreedte, meest: 2 })
    return punt ? [{ punt, nummer, namen: naamBreedte > 0 ? namen : [] }] : []
  })
  const hoogten = einden.map(({ namen }) => (maat.letter + 2) * 1.2 + namen.length * maat.letter * 1.15)
  const blokken = einden.map(({ punt }, n) => ({ midden: schaal.y(punt.waarde), hoogte: hoogten[n] ?? 0 }))
  const midden = spreid(blokken, [maat.letter / 2, schaal.kader.onder + maat.letter])
  return einden.flatMap((eind, n) => eindwoord(blad, eind, (midden[n] ?? 0) - (hoogten[n] ?? 0) / 2))
}

function eindwoord(blad: Blad, { punt, nummer, namen }: Eind, boven: number): Vorm[] {
  const { kader, x, y } = blad.schaal
  const { letter } = blad.maat
  const { kleur } = gedaanteVan(nummer)
  const op = { x: kader.rechts + 6, y: boven + letter + 2, maat: letter + 2, vet: true, kleur }
  const van: [number, number] = [x(punt.n) + 9, y(punt.waarde)]
  const naar: [number, number] = [kader.rechts + 2, op.y - letter * 0.4]
  return [
    ...(van[0] < naar[0] - 4 ? [pad(lijnstuk(van, naar), { lijn: { kleur, dikte: 1, streep: '1 3' } })] : []),
    tekst(schrijf(blad, punt.waarde), op),
    ...onderElkaar(namen, { x: op.x, y: op.y + letter * 1.2, maat: letter, kleur }),
  ]
}

const naamNaStreep = 31

/** Each name with its stroke and mark, above the lines, in two lines where it is long; and how high that is. */
export function legenda(reeksen: Reeks[], { letter, breedte }: Maat): { vormen: Vorm[]; hoogte: number } {
  let hoogte = 0
  const vormen = reeksen.flatMap(({ naam }, n) => {
    const { kleur, teken } = gedaanteVan(n)
    const regels = regelsVan(naam, { maat: letter, breedte: breedte - naamNaStreep, meest: 2 })
    const y = hoogte + letter * 1.1
    const midden = Math.round(y - letter * 0.35)
    hoogte += letter * (0.45 + regels.length * 1.15)
    return [
      pad(lijnstuk([0, midden], [24, midden]), { lijn: { kleur, dikte: 3 } }),
      pad(tekenVan(teken, 5), { op: [12, midden], vulling: { kleur } }),
      ...onderElkaar(regels, { x: naamNaStreep, y, maat: letter }),
    ]
  })
  return { vormen, hoogte }
}

/** No name is given more room than the longest word of it asks. */
export const naamBreedteVan = (reeksen: Reeks[], letter: number, meest: number) =>
  Math.min(meest, Math.max(0, ...reeksen.map(({ naam }) => breedteVan(naam, letter))))
