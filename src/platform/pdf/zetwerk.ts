import { begin, type Druk, type Element, kleuren, kolom, marge, nieuwBlad, ruimte, zorgVoor } from './druk.ts'
import { type Letter, stukkenVan, zetbaar } from './lettertypen.ts'

export type Opmaak = { letter: Letter; maat: number; kleur?: string | undefined }
export type Plaats = { x: number; y: number; anker?: 'start' | 'middle' | 'end' | undefined }

export function breedteVan(druk: Druk, woorden: string, { letter, maat }: Opmaak): number {
  const sleutel = `${letter} ${woorden}`
  const bekend = druk.breedten.get(sleutel) ?? meet(druk, woorden, letter)
  druk.breedten.set(sleutel, bekend)
  return bekend * maat
}

const meet = (druk: Druk, woorden: string, letter: Letter) =>
  stukkenVan(druk.lettertypen, letter, woorden).reduce(
    (som, { font, tekst }) => som + druk.doc.font(font).fontSize(100).widthOfString(tekst) / 100,
    0,
  )

/** As many words on a line as fit; a word that is wider than a line is broken. */
export function regelsVan(druk: Druk, tekst: string, opmaak: Opmaak & { breedte: number }): string[] {
  const wit = breedteVan(druk, ' ', opmaak)
  const regels: { tekst: string; breedte: number }[] = []
  for (const woord of zetbaar(tekst).split(' ')) {
    for (const { deel, breedte } of opBreedte(druk, woord, opmaak)) {
      const vorige = regels.at(-1)
      const samen = (vorige?.breedte ?? 0) + wit + breedte
      if (vorige && deel === woord && samen <= opmaak.breedte) {
        vorige.tekst += ` ${deel}`
        vorige.breedte = samen
      } else regels.push({ tekst: deel, breedte })
    }
  }
  return regels.map((regel) => regel.tekst)
}

function opBreedte(druk: Druk, woord: string, opmaak: Opmaak & { breedte: number }) {
  const breedte = breedteVan(druk, woord, opmaak)
  if (breedte <= opmaak.breedte) return [{ deel: woord, breedte }]
  const delen = [{ deel: '', breedte: 0 }]
  for (const teken of woord) {
    const meer = breedteVan(druk, teken, opmaak)
    const vorig = delen.at(-1)
    if (vorig && (vorig.deel === '' || vorig.breedte + meer <= opmaak.breedte)) {
      vorig.deel += teken
      vorig.breedte += meer
    } else delen.push({ deel: teken, breedte: meer })
  }
  return delen
}

/** One line, which stands on `y`. */
export function schrijf(druk: Druk, regel: string, opmaak: Opmaak & Plaats) {
  const { letter, maat, kleur = kleuren.inkt, anker } = opmaak
  const breedte = anker === 'middle' || anker === 'end' ? breedteVan(druk, regel, opmaak) : 0
  let x = opmaak.x - (anker === 'middle' ? breedte / 2 : breedte)
  for (const { font, tekst, bedoeld } of stukkenVan(druk.lettertypen, letter, regel)) {
    druk.doc.font(font).fontSize(maat).fillColor(kleur)
    if (bedoeld !== null) druk.doc.markContent('Span', { actual: bedoeld })
    druk.doc.text(tekst, x, opmaak.y, { lineBreak: false, baseline: 'alphabetic' })
    if (bedoeld !== null) druk.doc.endMarkedContent()
    x += druk.doc.widthOfString(tekst)
  }
}

export const hoogteVan = (maat: number) => maat * 1.42

/** Lines under each other, over as many pages as it takes. A space ends each, so that words are not read as one. */
export function vulMet(
  druk: Druk,
  element: Element,
  { regels, x, ...opmaak }: Opmaak & { regels: string[]; x: number },
) {
  const hoogte = hoogteVan(opmaak.maat)
  for (let gedaan = 0; gedaan < regels.length; ) {
    if (ruimte(druk) < hoogte) nieuwBlad(druk)
    const nu = regels.slice(gedaan, gedaan + Math.floor(ruimte(druk) / hoogte))
    gedaan += nu.length
    const einde = gedaan === regels.length ? nu.length - 1 : -1
    element.add(() => {
      nu.forEach((regel, n) => {
        const y = druk.y + n * hoogte + opmaak.maat
        schrijf(druk, n === einde ? regel : `${regel} `, { ...opmaak, x, y })
      })
    })
    druk.y += nu.length * hoogte
  }
  element.end()
}

type Alinea = Opmaak & { soort: string; tekst: string; na: number; samenMet?: number; in?: Element }

/** A paragraph or a heading; what must stay with a heading, moves to the next page with it. */
export function zetAlinea(druk: Druk, { soort, tekst, na, samenMet = 0, in: ouder, ...opmaak }: Alinea) {
  const regels = regelsVan(druk, tekst, { ...opmaak, breedte: kolom })
  zorgVoor(druk, Math.min(regels.length, 2) * hoogteVan(opmaak.maat) + samenMet)
  vulMet(druk, begin(druk, soort, { in: ouder }), { ...opmaak, regels, x: marge.links })
  druk.y += na
}

const punt = '•'
const inspringing = 16

export function zetLijst(druk: Druk, punten: string[], opmaak: Opmaak) {
  const lijst = begin(druk, 'L')
  for (const tekst of punten) {
    const regels = regelsVan(druk, tekst, { ...opmaak, breedte: kolom - inspringing })
    zorgVoor(druk, hoogteVan(opmaak.maat))
    const item = begin(druk, 'LI', { in: lijst })
    begin(druk, 'Lbl', { in: item })
      .add(() => schrijf(druk, punt, { ...opmaak, x: marge.links + 4, y: druk.y + opmaak.maat }))
      .end()
    vulMet(druk, begin(druk, 'LBody', { in: item }), { ...opmaak, regels, x: marge.links + inspringing })
    item.end()
    druk.y += 3
  }
  lijst.end()
  druk.y += 8
}
