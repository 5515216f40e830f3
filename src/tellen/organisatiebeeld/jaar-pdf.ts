import { lijnenInWoorden } from '#src/platform/grafiek/lijnen.ts'
import { lijnenMaten, lijnenTekening } from '#src/platform/grafiek/lijnen-tekening.ts'
import { maakPdf, type PdfDeel } from '#src/platform/pdf/pdf.ts'
import { uitkomstLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Jaarbeeld } from './jaar.ts'
import { ietsTeTonen, lijnenVanJaar, vormenVanJaar, zinnenVanJaar } from './jaar-woorden.ts'

/** The year as a tagged document of the same words and figures as its page; made on `datum`. */
export function pdfVan(beeld: Jaarbeeld, datum: Date): Promise<Buffer> {
  const { organisatie, jaar } = beeld
  return maakPdf({
    titel: `Wat ${organisatie.naam} bracht in ${jaar}`,
    lang: 'nl',
    datum,
    delen: delenVan(beeld),
  })
}

function delenVan(beeld: Jaarbeeld): PdfDeel[] {
  const lijnen = lijnenVanJaar(beeld)
  const { titel, kop, rijen } = vormenVanJaar(beeld)
  const alinea = (tekst: string): PdfDeel => ({ soort: 'alinea', tekst })
  const punten = beeld.proeftuinen.map(({ titel: naam, uitkomst }) =>
    uitkomst ? `${naam} (${uitkomstLabel[uitkomst].toLowerCase()})` : naam,
  )
  const tekening = lijnenTekening(lijnen, lijnenMaten.breed)
  const grafiek: PdfDeel = { soort: 'grafiek', tekening, woorden: lijnenInWoorden(lijnen) }
  const tabel: PdfDeel = { soort: 'tabel', titel, kop, rijen, getallen: [1, 2] }
  return [
    { soort: 'kop', niveau: 2, tekst: 'Banen' },
    ...zinnenVanJaar(beeld).map(alinea),
    ...(ietsTeTonen(beeld) ? [grafiek] : []),
    ...(rijen.length > 0 ? [tabel] : []),
    { soort: 'kop', niveau: 2, tekst: 'Wat we probeerden en leerden' },
    punten.length > 0 ? { soort: 'lijst', punten } : alinea('Nog geen proeftuin is openbaar.'),
  ]
}
