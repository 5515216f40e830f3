import { asWritten } from '../csv-write.ts'
import { containsBsn } from '../forms/bsn.ts'
import { type Cel, leeg, type RuweRij } from './cel.ts'
import { dayOfSerial } from './dag.ts'
import type { Kolom, Kolommen } from './kolom.ts'
import type { Plaatsen } from './kop.ts'

type Onder = { kolommen: Kolommen; plaatsen: Plaatsen; van1904: boolean }

/** The cells of a row that are ours, in our order. */
export function cellenVan({ runs }: RuweRij, { kolommen, plaatsen, van1904 }: Onder): Cel[] {
  return Object.entries(kolommen).map(([naam, kolom]) => {
    const plaats = plaatsen[naam] ?? 0
    const run = plaats > 0 && runs.find((one) => one.kolom <= plaats && plaats < one.kolom + one.keer)
    return run ? gezien(run.cel, kolom, van1904) : leeg
  })
}

/** From 1950 to 2199: a year or a day written as one number is none of these. */
const likelyDay = (serial: number) => serial >= 18_264 && serial < 109_575

/** As its column takes it: a number among days is how Excel counts them. A number that may be a BSN goes no further. */
function gezien(cel: Cel, kolom: Kolom, van1904: boolean): Cel {
  if (cel.soort === 'tekst') return textSeen(cel, kolom)
  if (cel.soort !== 'getal') return cel
  if (cel.getal >= 1e7 && cel.getal < 1e9 && containsBsn(`${kolom.titel}: ${cel.getal}`))
    return { soort: 'bsn' }
  const datum = kolom.soort === 'datum' && likelyDay(cel.getal) && dayOfSerial(cel.getal, van1904)
  return datum ? { soort: 'datum', datum } : cel
}

/** The mark that keeps a text in a CSV from being a formula goes along when it is saved as another kind. */
function textSeen(cel: Cel & { soort: 'tekst' }, { titel }: Kolom): Cel {
  if (cel.tekst.trim() === '') return leeg
  const tekst = asWritten(cel.tekst)
  if (containsBsn(`${titel}: ${tekst}`)) return { soort: 'bsn' }
  return tekst === cel.tekst ? cel : { ...cel, tekst }
}
