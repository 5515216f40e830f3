import type { Getoond, GetoondeTabel } from '#src/tellen/kleine-getallen/toon.ts'
import type { Bewaard } from './beeld.ts'
import { totaal } from './momentopname.ts'

/** A figure as it leaves: in words of digits, or null. Never why it is null: that would say which rows are small. */
export type Figuur = { sleutel: string; plekken: string | null; banen: string | null }

/** How sure a total is: what organisations report, or confirmed by the other side for every plek. */
export type Graad = 'opgegeven' | 'bevestigd'

export type Bladzij = { totaal: Figuur; rijen: Figuur[]; graad: Graad }

export const bladzijVan = (bewaard: Bewaard[], tabel: GetoondeTabel): Bladzij => {
  const alles = bewaard.find((een) => een.tabel === totaal)
  const isZeker = alles !== undefined && alles.plekken > 0 && alles.bevestigd === alles.plekken
  return {
    totaal: zonderReden(tabel.totaal),
    rijen: tabel.rijen.map(zonderReden),
    graad: isZeker ? 'bevestigd' : 'opgegeven',
  }
}

const zonderReden = ({ sleutel, plekken, banen }: Getoond): Figuur => ({ sleutel, plekken, banen })
