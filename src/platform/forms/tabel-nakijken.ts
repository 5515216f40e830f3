import type { Bestandsoort } from '../bestand/soort.ts'
import { maxTekens, type Stuk } from '../bestand/stuk.ts'
import { eachStuk } from '../bestand/stukken.ts'
import { TeVeel, ZipRefusal } from '../bestand/zip.ts'
import { containsBsn } from './bsn.ts'

/** A text or a table on the disk of this server. */
export type Tabel = { pad: string; soort: Bestandsoort }

/** What is wrong with it; null: nothing. */
export type Oordeel = 'bsn' | 'lang' | 'kapot' | null

/** Looks for a number that may be a BSN in all that is read of it. */
export async function oordeelOver({ pad, soort }: Tabel): Promise<Oordeel> {
  let tekens = 0
  const look = ({ kop, tekst }: Stuk) => {
    tekens += tekst.length
    if (tekens > maxTekens) throw new TeVeel('too much text')
    if (containsBsn(kop ? `${kop}: ${tekst}` : tekst)) throw new BsnGezien()
  }
  try {
    await eachStuk(pad, soort, look)
    return null
  } catch (error) {
    if (error instanceof BsnGezien) return 'bsn'
    if (error instanceof TeVeel) return 'lang'
    if (error instanceof ZipRefusal) return 'kapot'
    throw error
  }
}

/** No need to read on. */
class BsnGezien extends Error {}
