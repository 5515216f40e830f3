import { sayDate } from '../components/sayMoment.ts'
import { blad, type Druk, heelBlad, kleuren, marge, nieuwBlad, terzijde } from './druk.ts'
import { type Grafiek, hoogteVanGrafiek, zetGrafiek } from './figuur.ts'
import { fontNaam, type Letter, type Lettertypen, loadLettertypen, zetbaar } from './lettertypen.ts'
import { type Tabel, zetTabel } from './tabel.ts'
import { type Opmaak, regelsVan, schrijf, zetAlinea, zetLijst } from './zetwerk.ts'

export type PdfDeel =
  /** Under the title: a chapter, or a part of one. */
  | { soort: 'kop'; niveau: 2 | 3; tekst: string }
  | { soort: 'alinea'; tekst: string }
  | { soort: 'lijst'; punten: string[] }
  | ({ soort: 'tabel' } & Tabel)
  | ({ soort: 'grafiek' } & Grafiek)

export type PdfInhoud = {
  titel: string
  lang: 'nl'
  /** Above every page, and when it was made: the same document twice is the same file. */
  datum: Date
  delen: PdfDeel[]
}

const lopend: Opmaak = { letter: 'tekst', maat: 11 }
const koppen = {
  1: { letter: 'kop', maat: 24, na: 12 },
  2: { letter: 'kop', maat: 16, na: 6 },
  3: { letter: 'kop', maat: 12.5, na: 4 },
} as const

/**
 * A document that a screen reader can follow: tagged, titled, with our own fonts in it. Nothing in it depends on when or
 * where it is made. Fonts take a second: who makes many documents loads them once.
 */
export async function maakPdf(inhoud: PdfInhoud, lettertypen?: Lettertypen): Promise<Buffer> {
  const druk = await beginDruk(inhoud, lettertypen ?? (await loadLettertypen()))
  const klaar = heelVan(druk.doc)
  nieuwBlad(druk)
  zetKop(druk, 1, { tekst: inhoud.titel, erna: inhoud.delen[0] })
  const boek = druk.doc.outline.addItem(inhoud.titel, { expanded: true })
  const staat: Staat = { boek, hoofdstuk: null, erna: undefined }
  inhoud.delen.forEach((deel, n) => {
    staat.erna = inhoud.delen[n + 1]
    zetDeel(druk, deel, staat)
  })
  druk.wortel.end()
  opElkBlad(druk, inhoud)
  druk.doc.end()
  return klaar
}

/** It is a document for everybody (PDF/UA-1); pdfkit knows that, its types do not yet. */
const volgensUA: object = { subset: 'PDF/UA' }

async function beginDruk({ titel, lang, datum }: PdfInhoud, lettertypen: Lettertypen): Promise<Druk> {
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: [blad.breedte, blad.hoogte],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    ...volgensUA,
    tagged: true,
    displayTitle: true,
    lang,
    info: { Title: zetbaar(titel), Producer: 'Vonk', Creator: 'Vonk', CreationDate: datum, ModDate: datum },
  })
  for (const letter of Object.keys(lettertypen) as Letter[]) {
    for (const [n, { bytes }] of lettertypen[letter].entries()) {
      doc.registerFont(fontNaam(letter, n), Buffer.from(bytes))
    }
  }
  const wortel = doc.struct('Document')
  doc.addStructure(wortel)
  return { doc, wortel, lettertypen, breedten: new Map(), y: marge.boven, bladen: 0 }
}

const heelVan = (doc: PDFKit.PDFDocument) =>
  new Promise<Buffer>((resolve, reject) => {
    const delen: Buffer[] = []
    doc.on('data', (deel: Buffer) => delen.push(deel))
    doc.on('end', () => resolve(Buffer.concat(delen)))
    doc.on('error', reject)
  })

/** With what comes after it: a heading alone at the foot of a page says nothing. */
function zetKop(
  druk: Druk,
  niveau: 1 | 2 | 3,
  { tekst, erna }: { tekst: string; erna: PdfDeel | undefined },
) {
  const samenMet = erna?.soort === 'grafiek' ? Math.min(hoogteVanGrafiek(erna) + 20, heelBlad * 0.7) : 60
  zetAlinea(druk, { soort: `H${niveau}`, tekst, samenMet, ...koppen[niveau] })
}

/** The bookmarks so far, and what comes after this. */
type Staat = { boek: PDFKit.PDFOutline; hoofdstuk: PDFKit.PDFOutline | null; erna: PdfDeel | undefined }

function zetDeel(druk: Druk, deel: PdfDeel, staat: Staat) {
  if (deel.soort === 'kop') zetHoofdstuk(druk, deel, staat)
  else if (deel.soort === 'alinea') zetAlinea(druk, { soort: 'P', tekst: deel.tekst, na: 8, ...lopend })
  else if (deel.soort === 'lijst') zetLijst(druk, deel.punten, lopend)
  else if (deel.soort === 'tabel') zetTabel(druk, deel)
  else zetGrafiek(druk, deel)
}

/** A part without a chapter above it is a chapter: no level is skipped. */
function zetHoofdstuk(druk: Druk, { niveau, tekst }: Extract<PdfDeel, { soort: 'kop' }>, staat: Staat) {
  druk.y += niveau === 2 ? 10 : 4
  const deel = niveau === 3 && staat.hoofdstuk
  zetKop(druk, deel ? 3 : 2, { tekst, erna: staat.erna })
  const boven = deel || staat.boek
  const punt = boven.addItem(tekst, { expanded: true })
  if (!deel) staat.hoofdstuk = punt
}

const klein: Opmaak = { letter: 'tekst', maat: 9, kleur: kleuren.zacht }

/** The title and the day above, the number of the page below: to be seen, and not read on every page. */
function opElkBlad(druk: Druk, { titel, datum }: PdfInhoud) {
  const rechts = blad.breedte - marge.links
  const [naam = ''] = regelsVan(druk, titel, { ...klein, breedte: 340 })
  for (let n = 0; n < druk.bladen; n += 1) {
    druk.doc.switchToPage(n)
    terzijde(druk, 'Pagination', () => {
      if (n > 0) schrijf(druk, naam, { ...klein, x: marge.links, y: 44 })
      schrijf(druk, sayDate(datum), { ...klein, x: rechts, y: 44, anker: 'end' })
      const nummer = `pagina ${n + 1} van ${druk.bladen}`
      schrijf(druk, nummer, { ...klein, x: rechts, y: blad.hoogte - 34, anker: 'end' })
      schrijf(druk, 'Vonk', { ...klein, letter: 'kop', x: marge.links, y: blad.hoogte - 34 })
    })
  }
}
