import { type Source, select, type XmlNode } from './path.ts'

/** What a reader may know and must report: the order of languages, and which field it is reading. */
type Reading = {
  talen: readonly string[]
  veld: string
  verslag: { weggelaten: Set<string>; nummers: Set<string>; ingekort: Set<string>; onleesbaar: Set<string> }
}

/** A reading before the field is known. */
export type Context = Omit<Reading, 'veld'>

/** Elements at the end of a source's path → a value, or null when they hold nothing that can be read. */
export type Reader<T> = (nodes: readonly XmlNode[], reading: Reading) => T | null

/** As Reader, but undefined when what is there is rightly passed over. */
export type LenientReader<T> = (nodes: readonly XmlNode[], reading: Reading) => T | null | undefined

/**
 * Reads fields of one element by a table of sources: the first source that yields a value counts, and its eForms number
 * is noted in `herkomst`.
 */
export function fieldsOf<Field extends string>(
  node: XmlNode,
  table: Record<Field, readonly Source[]>,
  context: Context,
) {
  const herkomst: Record<string, string> = {}
  function take<T>(veld: Field, read: LenientReader<T>): T | null {
    for (const source of table[veld]) {
      const nodes = select(node, source.steps)
      const value = read(nodes, { ...context, veld })
      if (value !== null && value !== undefined) {
        herkomst[veld] = originOf(nodes, source)
        return value
      }
      if (value === null && hasText(nodes, source)) context.verslag.onleesbaar.add(veld)
    }
    return null
  }
  return { take, herkomst }
}

/** The number of the source, or those of its parts that say something. */
function originOf(nodes: readonly XmlNode[], { bt, parts }: Source): string {
  const saying = parts.filter((part) => nodes.some((node) => isFilled(select(node, part.steps))))
  return saying.flatMap((part) => part.bt ?? []).join(', ') || bt
}

function hasText(nodes: readonly XmlNode[], { parts }: Source): boolean {
  if (parts.length === 0) return isFilled(nodes)
  return nodes.some((node) => parts.some((part) => isFilled(select(node, part.steps))))
}

function isFilled(nodes: readonly XmlNode[]): boolean {
  return nodes.some(({ text }) => text.trim() !== '')
}
