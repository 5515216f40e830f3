import { withoutBsn } from '#src/platform/forms/bsn.ts'
import type { LenientReader, Reader } from './fields.ts'
import { dateOf } from './moments.ts'
import type { Cpv, Waarde } from './notice.ts'
import { type Source, select, type XmlNode } from './path.ts'
import { NO_NUMBER, redact } from './redact.ts'
import { BOUNDS } from './refusal.ts'

const CODE = /^[\w.:/-]{1,60}$/

/** Free text in the best language: Dutch, else the notice's own, else the first. Contact details are left out, and what may be a BSN. */
export const textOf: Reader<string> = (nodes, reading) => {
  const filled = nodes.filter(({ text }) => text.trim() !== '')
  const best =
    reading.talen.map((taal) => filled.find((node) => languageOf(node) === taal)).find(Boolean) ?? filled[0]
  if (best === undefined) return null
  if (best.text.length > BOUNDS.textLength) reading.verslag.ingekort.add(reading.veld)
  const text = tidy(best.text.slice(0, BOUNDS.textLength))
  const safe = redact(text)
  if (safe !== text) reading.verslag.weggelaten.add(reading.veld)
  const kept = withoutBsn(safe, NO_NUMBER)
  if (kept !== safe) reading.verslag.nummers.add(reading.veld)
  return kept
}

export const lineOf: Reader<string> = (nodes, reading) => textOf(nodes, reading)?.replace(/\s+/g, ' ') ?? null

/** The language in which textOf would read these elements. */
export const languageOfText: Reader<string> = (nodes, { talen }) => {
  const present = nodes.filter(({ text }) => text.trim() !== '').map(languageOf)
  return talen.find((taal) => present.includes(taal)) ?? present[0] ?? null
}

/** One text per parent: siblings are the same text in several languages. */
export const textsOf: Reader<string[]> = (nodes, reading) => {
  const groups = Map.groupBy(nodes, ({ parent }) => parent)
  return filledList([...groups.values()].map((group) => textOf(group, reading)))
}

export const codeOf: Reader<string> = ([node]) => matchOf(node, CODE)

export const codesOf: Reader<string[]> = (nodes, reading) =>
  filledList(nodes.map((node) => codeOf([node], reading)))

export const listNameOf: LenientReader<string> = ([node]) => attributeOf(node, 'listName')

export const uuidOf: Reader<string> = ([node]) =>
  matchOf(node, /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i)?.toLowerCase() ?? null

/** A registration number; something with an @ or + in it is an address, not a number. */
export const identifierOf: Reader<string> = ([node]) => matchOf(node, /^[\p{L}\d][\p{L}\d .:/_-]{0,99}$/u)

export const schemeOf: LenientReader<string> = ([node]) => attributeOf(node, 'schemeID')

export const cpvOf: Reader<string> = ([node]) => matchOf(node, /^\d{8}(-\d)?$/)?.slice(0, 8) ?? null

export const cpvsOf: Reader<string[]> = (nodes, reading) =>
  filledList(nodes.map((node) => cpvOf([node], reading)))

export const amountOf: Reader<Waarde> = ([node]) => {
  const bedrag = matchOf(node, /^\d{1,15}(\.\d{1,6})?$/)
  const valuta = /^[A-Z]{3}$/.exec(node?.attributes.currencyID ?? '')?.[0]
  return bedrag !== null && valuta !== undefined ? { bedrag, valuta } : null
}

/** A whole number that is not large. */
export const countOf: Reader<number> = ([node]) => {
  const digits = matchOf(node, /^\d{1,2}(\.0{1,3})?$/)
  return digits === null ? null : Number(digits)
}

export const dayOf: Reader<string> = ([node]) => dateOf(node?.text ?? '')

/** The schema of award notices demands a date where eForms has none; notices then carry this one. */
export const FILLER_DATE = '2000-01-01'

export const latestDayOf: LenientReader<string> = (nodes) => {
  const days = nodes.map(({ text }) => dateOf(text)).filter((day) => day !== null)
  const real = days
    .filter((day) => day !== FILLER_DATE)
    .sort()
    .at(-1)
  return real ?? (days.length > 0 ? undefined : null)
}

/** Distinct values in order, by what they hold. */
export function distinct<T>(values: readonly T[], max = 100): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()].slice(0, max)
}

export function cpvFrom(hoofd: string | null, aanvullend: string[] | null): Cpv {
  return { hoofd, aanvullend: aanvullend ?? [] }
}

export function filledList<T>(values: readonly (T | null)[]): T[] | null {
  const filled = distinct(values.filter((value) => value !== null))
  return filled.length > 0 ? filled : null
}

export function matchOf(node: XmlNode | undefined, pattern: RegExp): string | null {
  return pattern.exec(node?.text.trim() ?? '')?.[0] ?? null
}

export function textAt(node: XmlNode, steps: Source['steps']): string {
  return select(node, steps)[0]?.text ?? ''
}

/** Attributes are codes too: nothing else gets in. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  return CODE.exec(node?.attributes[name] ?? '')?.[0]
}

function languageOf({ attributes }: XmlNode): string {
  return attributes.languageID?.toUpperCase().slice(0, 3) ?? ''
}

/** No control characters, no trailing spaces, at most one empty line. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
