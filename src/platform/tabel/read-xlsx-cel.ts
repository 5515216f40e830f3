import { ZipRefusal } from '../bestand/zip.ts'
import { type Cel, leeg, numberIn } from './cel.ts'
import { dayOfSerial } from './dag.ts'
import type { Aard } from './read-xlsx-stijl.ts'
import { decoded, type Teksten } from './read-xlsx-teksten.ts'

/** What the cells of a sheet refer to. */
export type Verwezen = { teksten: Teksten; stijlen: Aard[]; van1904: boolean }

/** `v`, `f` and `tekst`: what was gathered of the cell; null: there is none. */
export type InCel = {
  kolom: number
  t: string
  s: number
  v: string | null
  f: boolean
  tekst: string | null
}
/** What a cell of Excel holds. A day is a number that is shown as one. */
export function xlsxCel(inCel: InCel, verwezen: Verwezen): Cel {
  const cel = heldIn(inCel, verwezen)
  if (!inCel.f) return cel ?? leeg
  return cel ? { ...cel, formule: true } : { soort: 'onberekend' }
}

function heldIn({ t, s, v, tekst }: InCel, verwezen: Verwezen): Cel | null {
  if (t === 'inlineStr') return textOf(decoded(tekst ?? v ?? ''))
  if (v === null || v === '') return t === 'str' && v === '' ? leeg : null
  if (t === 's') return textOf(verwezen.teksten(Number(v)))
  if (t === 'str') return textOf(decoded(v))
  if (t === 'b') return { soort: 'waar', waar: v === '1' || v === 'true' }
  if (t === 'e') return { soort: 'fout', fout: v }
  if (t === 'd') return dateOf(v)
  return numberOf(v, verwezen, s)
}

const textOf = (tekst: string): Cel => (tekst === '' ? leeg : { soort: 'tekst', tekst })

const dateOf = (v: string): Cel =>
  /^\d{4}-\d\d-\d\d/.test(v) ? { soort: 'datum', datum: v.slice(0, 10) } : { soort: 'fout', fout: v }

function numberOf(v: string, { stijlen, van1904 }: Verwezen, s: number): Cel {
  const getal = numberIn(v)
  if (getal === null) throw new ZipRefusal('no number in a cell')
  const aard = stijlen[s] ?? 'getal'
  if (aard === 'tijd') return { soort: 'tijd', minuten: Math.round(getal * 1440) }
  if (aard === 'getal') return { soort: 'getal', getal }
  const datum = dayOfSerial(getal, van1904)
  return datum ? { soort: 'datum', datum } : { soort: 'fout', fout: v }
}
