import {
  begin,
  type Druk,
  type Element,
  heelBlad,
  kleuren,
  kolom,
  marge,
  nieuwBlad,
  ruimte,
  TeGroot,
  terzijde,
  zorgVoor,
} from './druk.ts'
import { zetbaar } from './lettertypen.ts'
import { breedteVan, hoogteVan, type Opmaak, regelsVan, schrijf, zetAlinea } from './zetwerk.ts'

export type Tabel = {
  titel: string
  kop: string[]
  /** The first of each names its row. */
  rijen: string[][]
  /** Columns (from 0) of numbers: aligned to the right. */
  getallen?: number[] | undefined
}

export const meesteRijen = 10_000

const gewoon: Opmaak = { letter: 'tekst', maat: 9.5 }
const vet: Opmaak = { letter: 'vet', maat: 9.5 }
const rand = 3
/** How many rows say how wide a column must be. */
const proef = 300

type Kolom = { x: number; breedte: number; rechts: boolean }

/** Narrow columns get what they ask for, the others share what is left. */
export function verdeel(gevraagd: number[], geheel: number): number[] {
  const som = gevraagd.reduce((al, een) => al + een, 0)
  if (som <= geheel) return gevraagd.map((een) => een + (geheel - som) / gevraagd.length)
  const volgorde = gevraagd.map((_, n) => n).sort((a, b) => (gevraagd[a] ?? 0) - (gevraagd[b] ?? 0))
  const breedten = gevraagd.map(() => 0)
  let over = geheel
  volgorde.forEach((n, k) => {
    breedten[n] = Math.min(gevraagd[n] ?? 0, over / (volgorde.length - k))
    over -= breedten[n] ?? 0
  })
  return breedten
}

function kolommenVan(druk: Druk, { kop, rijen, getallen = [] }: Tabel): Kolom[] {
  const gevraagd = kop.map((titel, n) => {
    const breedten = rijen
      .slice(0, proef)
      .map((rij) => breedteVan(druk, zetbaar(rij[n] ?? ''), n === 0 ? vet : gewoon))
    return Math.max(24, breedteVan(druk, zetbaar(titel), vet), ...breedten) + 2 * rand + 2
  })
  let x = marge.links
  return verdeel(gevraagd, kolom).map((breedte, n) => {
    x += breedte
    return { x: x - breedte, breedte, rechts: getallen.includes(n) }
  })
}

type Veld = { druk: Druk; kolommen: Kolom[] }
type Rij = { regels: string[][]; opmaak: (n: number) => Opmaak }

const rijVan = ({ druk, kolommen }: Veld, cellen: string[], opmaak: Rij['opmaak']): Rij => ({
  opmaak,
  regels: kolommen.map(({ breedte }, n) =>
    regelsVan(druk, cellen[n] ?? '', { ...opmaak(n), breedte: breedte - 2 * rand }),
  ),
})

const regelHoogte = hoogteVan(gewoon.maat)
const regelsIn = ({ regels }: Rij) => Math.max(1, ...regels.map(({ length }) => length))
const hoogteVanRij = (rij: Rij) => regelsIn(rij) * regelHoogte + 2 * rand

function schrijfCel(druk: Druk, regels: string[], opmaak: Opmaak & { kolom: Kolom; y: number }) {
  const { x, breedte, rechts } = opmaak.kolom
  regels.forEach((regel, n) => {
    const plaats = { x: rechts ? x + breedte - rand : x + rand, anker: rechts ? 'end' : 'start' } as const
    const y = opmaak.y + rand + n * regelHoogte + opmaak.maat
    schrijf(druk, n < regels.length - 1 ? `${regel} ` : regel, {
      letter: opmaak.letter,
      maat: opmaak.maat,
      ...plaats,
      y,
    })
  })
}

const streep = (druk: Druk, y: number, dikte: number) =>
  terzijde(druk, 'Layout', () => {
    druk.doc
      .moveTo(marge.links, y)
      .lineTo(marge.links + kolom, y)
      .lineWidth(dikte)
      .stroke(dikte > 1 ? kleuren.inkt : '#b9b0a2')
  })

type Tafel = Veld & { kop: Rij }

/** On each further page the titles of the columns are seen again, and not read again. */
function vervolg({ druk, kolommen, kop }: Tafel) {
  nieuwBlad(druk)
  terzijde(druk, 'Pagination', () => {
    kop.regels.forEach((regels, n) => {
      const waar = kolommen[n]
      if (waar) schrijfCel(druk, regels, { ...vet, kolom: waar, y: druk.y })
    })
  })
  druk.y += hoogteVanRij(kop)
  streep(druk, druk.y, 1.2)
}

/** A row that is higher than a page goes on on the next; another begins there. */
function zetRij(tafel: Tafel, rij: Rij, cellen: Element[]) {
  const { druk, kolommen } = tafel
  const hoog = hoogteVanRij(rij)
  if (hoog > ruimte(druk) && hoog <= heelBlad - hoogteVanRij(tafel.kop)) vervolg(tafel)
  for (let gedaan = 0; gedaan < regelsIn(rij); ) {
    if (ruimte(druk) < regelHoogte + 2 * rand) vervolg(tafel)
    const past = Math.max(1, Math.floor((ruimte(druk) - 2 * rand) / regelHoogte))
    const nu = rij.regels.map((regels) => regels.slice(gedaan, gedaan + past))
    nu.forEach((regels, n) => {
      const waar = kolommen[n]
      if (waar && regels.some(Boolean)) {
        cellen[n]?.add(() => schrijfCel(druk, regels, { ...rij.opmaak(n), kolom: waar, y: druk.y }))
      }
    })
    gedaan += past
    druk.y += Math.max(...nu.map(({ length }) => length), 1) * regelHoogte + 2 * rand
  }
  for (const cel of cellen) cel.end()
}

export function zetTabel(druk: Druk, tabel: Tabel) {
  if (tabel.rijen.length > meesteRijen) throw new TeGroot(`een tabel van meer dan ${meesteRijen} rijen`)
  const kolommen = kolommenVan(druk, tabel)
  const kop = rijVan({ druk, kolommen }, tabel.kop, () => vet)
  const tafel = { druk, kolommen, kop }
  zorgVoor(druk, hoogteVanRij(kop) + regelHoogte * 5)
  const element = begin(druk, 'Table')
  zetAlinea(druk, { soort: 'Caption', in: element, tekst: tabel.titel, letter: 'vet', maat: 10.5, na: 4 })
  zetKop(tafel, begin(druk, 'THead', { in: element }))
  const lijf = begin(druk, 'TBody', { in: element })
  for (const cellen of tabel.rijen) {
    const tr = begin(druk, 'TR', { in: lijf })
    const soorten = kolommen.map((_, n) =>
      n === 0 ? begin(druk, 'TH', { in: tr, scope: 'Row' }) : begin(druk, 'TD', { in: tr }),
    )
    zetRij(
      tafel,
      rijVan(tafel, cellen, (n) => (n === 0 ? vet : gewoon)),
      soorten,
    )
    tr.end()
    streep(druk, druk.y, 0.6)
  }
  lijf.end()
  element.end()
  druk.y += 16
}

function zetKop(tafel: Tafel, element: Element) {
  const tr = begin(tafel.druk, 'TR', { in: element })
  const cellen = tafel.kolommen.map(() => begin(tafel.druk, 'TH', { in: tr, scope: 'Column' }))
  zetRij(tafel, tafel.kop, cellen)
  tr.end()
  element.end()
  streep(tafel.druk, tafel.druk.y, 1.2)
}
