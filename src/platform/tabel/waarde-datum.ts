import { isDag } from './dag.ts'
import { shortened } from './waarde-getal.ts'

const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const namen: ReadonlyMap<string, number> = new Map(
  'januari februari maart april mei juni juli augustus september oktober november december'
    .split(' ')
    .flatMap((naam, i) => [
      [naam, i + 1] as const,
      [maanden[i] ?? '', i + 1] as const,
      [naam.slice(0, 3), i + 1] as const,
    ]),
)
const goed = 'Schrijf een dag zoals 1-3-2026.'

/** A day as people type it, as `2026-03-01`; why it is none, and what would be right. */
export type Dag = { dag: string } | { reden: string; goed: string }

/** `parts`: whatever the calendar says of it. */
type Delen = { jaar: string; maand: number; dag: string }

/**
 * ‘1 maart 2026’, ‘1-3-2026’ and ‘2026-03-01’. With slashes the month stands first in English: such a day is taken only
 * where it cannot be another one. A year has four digits.
 */
export function dagIn(tekst: string): Dag {
  const text = tekst
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ t]\d\d:\d\d(:\d\d(\.\d+)?)?z?$/, '')
  const twee = /^(\d{1,2})[-./ ](\d{1,2}|\p{L}+\.?)[-./ ](\d\d)$/u.exec(text)
  if (twee)
    return {
      reden: `‘${shortened(tekst)}’ zegt niet welke eeuw.`,
      goed: 'Schrijf het jaar met vier cijfers, zoals 1-3-2026.',
    }
  const slash = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (slash) return withSlashes(tekst, slash)
  const delen = delenVan(text)
  const iso = delen ? isoOf(delen) : ''
  if (isDag(iso)) return { dag: iso }
  const reden = delen
    ? `‘${shortened(tekst)}’ staat niet op de kalender.`
    : `‘${shortened(tekst)}’ is geen datum.`
  return { reden, goed }
}

const isoOf = ({ jaar, maand, dag }: Delen) =>
  `${jaar}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`

function delenVan(text: string): Delen | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return { jaar: iso[1] ?? '', maand: Number(iso[2]), dag: iso[3] ?? '' }
  const cijfers = /^(\d{1,2})[-. ](\d{1,2})[-. ](\d{4})$/.exec(text)
  if (cijfers) return { jaar: cijfers[3] ?? '', maand: Number(cijfers[2]), dag: cijfers[1] ?? '' }
  const woord = /^(?:[a-z]{2,9},? )?(\d{1,2})[- ]([a-z]+)\.?[- ](\d{4})$/.exec(text)
  const maand = woord && namen.get(woord[2] ?? '')
  return maand ? { jaar: woord[3] ?? '', maand, dag: woord[1] ?? '' } : null
}

function withSlashes(tekst: string, [, een = '', ander = '', jaar = '']: RegExpExecArray): Dag {
  const nederlands = isoOf({ jaar, maand: Number(ander), dag: een })
  const engels = isoOf({ jaar, maand: Number(een), dag: ander })
  if (isDag(nederlands) && (nederlands === engels || !isDag(engels))) return { dag: nederlands }
  if (!isDag(engels)) return { reden: `‘${shortened(tekst)}’ staat niet op de kalender.`, goed }
  const [a, b] = [`${Number(een)}-${Number(ander)}-${jaar}`, `${Number(ander)}-${Number(een)}-${jaar}`]
  if (!isDag(nederlands))
    return { reden: `In ‘${shortened(tekst)}’ staat de maand vooraan.`, goed: `Schrijf ${b}.` }
  return { reden: `‘${shortened(tekst)}’ kan twee dagen zijn.`, goed: `Schrijf ${a} of ${b}.` }
}
