import type { Kleur, Pad, Patroon, Tekening, Tekst, Vulling } from '../grafiek/tekening.ts'
import { begin, type Druk, heelBlad, kleuren, kolom, marge, zorgVoor } from './druk.ts'
import { breedteVan, schrijf } from './zetwerk.ts'

export type Grafiek = {
  tekening: Tekening
  /** The same in words, for who does not see it. */
  woorden: string
}

type Tegels = Record<Patroon, ReturnType<PDFKit.PDFDocument['pattern']>>

const tegels = ({ doc }: Druk): Tegels => ({
  arcering: doc.pattern([0, 0, 6, 6], 6, 6, '0.8 w -1 7 m 7 -1 l -1 1 m 1 -1 l 5 7 m 7 5 l S'),
  stippen: doc.pattern([0, 0, 4, 4], 4, 4, '1 J 1.5 w 2 2 m 2 2 l S'),
  strepen: doc.pattern([0, 0, 4, 4], 4, 4, '0.7 w 2 0 m 2 4 l S'),
})

const kleurVan = (kleur: Kleur) => kleuren[kleur]

type Pen = { druk: Druk; tegels: Tegels }

function vul({ druk: { doc }, tegels }: Pen, d: string, { kleur, patroon, dekking = 1 }: Vulling) {
  doc
    .path(d)
    .fillOpacity(patroon ? 0.12 : dekking)
    .fill(kleurVan(kleur))
  doc.fillOpacity(1)
  if (patroon) doc.path(d).fill([tegels[patroon], kleurVan(kleur)])
}

function tekenPad(pen: Pen, { d, op = [0, 0], vulling, lijn }: Pad) {
  const { doc } = pen.druk
  doc.save().translate(...op)
  if (vulling) vul(pen, d, vulling)
  if (lijn) {
    const [aan = 0, uit = 0] = lijn.streep?.split(' ').map(Number) ?? []
    doc.lineWidth(lijn.dikte).lineJoin('round')
    if (aan > 0) doc.dash(aan, { space: uit })
    doc.path(d).stroke(kleurVan(lijn.kleur))
  }
  doc.restore()
}

/** A light ground keeps a word readable where it meets a line. */
function tekenTekst({ druk }: Pen, { tekst, x, y, maat, anker, vet, kleur = 'inkt' }: Tekst) {
  const opmaak = { letter: vet ? 'vet' : 'tekst', maat, kleur: kleurVan(kleur) } as const
  const breedte = breedteVan(druk, tekst, opmaak)
  const links = anker === 'middle' ? x - breedte / 2 : anker === 'end' ? x - breedte : x
  druk.doc
    .rect(links - 1, y - maat * 0.75, breedte + 2, maat)
    .fillOpacity(0.75)
    .fill(kleuren.kaart)
  druk.doc.fillOpacity(1)
  schrijf(druk, tekst, { ...opmaak, x, y, anker })
}

const schaalVan = ({ breedte, hoogte }: Tekening) => Math.min(1, kolom / breedte, heelBlad / hoogte)

export const hoogteVanGrafiek = ({ tekening }: Grafiek) => tekening.hoogte * schaalVan(tekening)

/** As lines and surfaces, not as a picture: sharp at any size. */
export function zetGrafiek(druk: Druk, { tekening, woorden }: Grafiek) {
  const schaal = schaalVan(tekening)
  const hoogte = tekening.hoogte * schaal
  zorgVoor(druk, hoogte)
  const vak: [number, number, number, number] = [
    marge.links,
    druk.y,
    marge.links + tekening.breedte * schaal,
    druk.y + hoogte,
  ]
  const pen = { druk, tegels: tegels(druk) }
  begin(druk, 'Figure', { alt: woorden, bbox: vak })
    .add(() => {
      druk.doc.save().translate(marge.links, druk.y).scale(schaal)
      for (const vorm of tekening.vormen) {
        if (vorm.vorm === 'pad') tekenPad(pen, vorm)
        else tekenTekst(pen, vorm)
      }
      druk.doc.restore()
    })
    .end()
  druk.y += hoogte + 16
}
