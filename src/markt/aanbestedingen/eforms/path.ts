/** An element that a source asked for. Everything else in the file, contact persons included, is never kept. */
export type XmlNode = {
  name: string
  attributes: Readonly<Record<string, string>>
  text: string
  children: XmlNode[]
  parent: XmlNode | null
}

type Condition = { child: string | null; attribute: string; values: readonly string[] }
export type Step = { name: string; where: Condition | null }

/** Where a field stands in the notice: its eForms number and the way to it. */
export type Source = { bt: string; steps: readonly Step[]; parts: readonly Part[] }

/** A part of such an element; its own eForms number when it has one. */
type Part = { bt: string | null; steps: readonly Step[] }

/** The names to keep at each level. */
export type Wanted = Map<string, Wanted>

const EXTENSION = 'ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension'
const STEP = /^([\w:]+)(?:\[(?:([\w:]+)\/)?@(\w+)='([^']+)'\])?$/

/**
 * A source in the notation of the eForms SDK: `a/b[c/@listName='x']/d`, with `~` for the UBL extension and `|` between
 * values that will do; `.` is the element itself. `parts` are paths below it that its reader needs, by eForms number when
 * they have one of their own.
 */
export function from(
  bt: string,
  path: string,
  parts: readonly string[] | Record<string, string> = [],
): Source {
  const named: [string | null, string][] = Array.isArray(parts)
    ? parts.map((part) => [null, part])
    : Object.entries(parts)
  return { bt, steps: stepsOf(path), parts: named.map(([own, part]) => ({ bt: own, steps: stepsOf(part) })) }
}

export function stepsOf(path: string): Step[] {
  if (path === '.') return []
  const steps = path.replaceAll('~', EXTENSION).match(/[^/[]+(\[[^\]]*\])?/g) ?? []
  return steps.map((step) => {
    const [, name = '', child, attribute, values = ''] = STEP.exec(step) ?? []
    if (name === '') throw new Error(`not a path: ${path}`)
    return { name, where: attribute ? { child: child ?? null, attribute, values: values.split('|') } : null }
  })
}

/** The elements at the end of the path, in document order. */
export function select(node: XmlNode, steps: readonly Step[]): XmlNode[] {
  let found = [node]
  for (const step of steps) {
    found = found.flatMap((parent) => parent.children.filter((child) => fits(child, step)))
  }
  return found
}

function fits(node: XmlNode, { name, where }: Step): boolean {
  if (node.name !== name) return false
  if (where === null) return true
  const bearers = where.child === null ? [node] : node.children.filter((child) => child.name === where.child)
  return bearers.some((bearer) => where.values.includes(bearer.attributes[where.attribute] ?? ''))
}

/** Adds the names of these sources, seen from `at`, to what must be kept. */
export function want(wanted: Wanted, at: readonly Step[], sources: Iterable<Source>): Wanted {
  const base = addSteps(wanted, at)
  for (const source of sources) {
    const end = addSteps(base, source.steps)
    for (const part of source.parts) addSteps(end, part.steps)
  }
  return wanted
}

function addSteps(wanted: Wanted, steps: readonly Step[]): Wanted {
  let level = wanted
  for (const { name, where } of steps) {
    const next = level.get(name) ?? new Map()
    level.set(name, next)
    if (where?.child && !next.has(where.child)) next.set(where.child, new Map())
    level = next
  }
  return level
}
