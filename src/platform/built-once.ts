import type { CompiledQuery } from 'kysely'
import type { Actor } from './actor.ts'
import type { Db } from './db.ts'

/** What changes from one time to the next without changing the statement: texts and lists. */
type Values = Record<string, string | string[] | number | boolean | null | undefined>

type Plain = Record<string, unknown>
type Buildable<Row> = { compile: () => CompiledQuery<Row> }

/** Stands for a value while a statement is built; nobody can type it in. */
const mark = '\u0000'

/**
 * A statement that is asked all day, as a function that gives its rows. Building one takes longer than sending it, so it
 * is built once for each kind of actor and for each choice of values that are there: `build` sees stand-ins for texts and
 * lists, which it may only pass on as parameters. Whether a value is there, and what is true or false, it may look at.
 */
export function builtOnce<Asked extends Values, Row>(
  build: (db: Db, actor: Actor | null, asked: Asked) => Buildable<Row>,
): (db: Db, actor: Actor | null, asked: Asked) => Promise<Row[]> {
  const built = new Map<string, CompiledQuery<Row>>()
  const inCamelCase = camelCased()
  return async (db, actor, asked) => {
    const kind = JSON.stringify([kindOf(actor), standIns(asked)])
    const statement = built.get(kind) ?? checked(build(db, kindOf(actor), standIns(asked)).compile())
    built.set(kind, statement)
    const values: Values = { ...asked, ...personal(actor) }
    const parameters = statement.parameters.map((parameter) =>
      isStandIn(parameter) ? values[parameter.slice(1)] : parameter,
    )
    const { rows } = await db.withoutPlugins().executeQuery<Plain>({ ...statement, parameters })
    return inCamelCase(rows) as Row[]
  }
}

/** What differs between two actors who may do the same. */
const personal = (actor: Actor | null) =>
  actor && {
    'actor.id': actor.id,
    'actor.naam': actor.naam,
    'actor.organisatieId': actor.organisatieId,
    'actor.leverancierTot': actor.leverancierTot,
  }

const kindOf = (actor: Actor | null): Actor | null =>
  actor && {
    ...actor,
    id: `${mark}actor.id`,
    naam: `${mark}actor.naam`,
    organisatieId: actor.organisatieId && `${mark}actor.organisatieId`,
    leverancierTot: actor.leverancierTot && `${mark}actor.leverancierTot`,
  }

const standIns = <Asked extends Values>(asked: Asked): Asked =>
  Object.fromEntries(
    Object.entries(asked).map(([name, value]) => [
      name,
      typeof value === 'string' || Array.isArray(value) ? mark + name : value,
    ]),
  ) as Asked

const isStandIn = (parameter: unknown): parameter is string =>
  typeof parameter === 'string' && parameter.startsWith(mark)

/** A stand-in that became part of something else would be sent to the database as it is. */
function checked<Row>(statement: CompiledQuery<Row>): CompiledQuery<Row> {
  const { sql, parameters } = statement
  const fixed = [sql, ...parameters.filter((parameter) => !isStandIn(parameter))]
  if (fixed.some((text) => String(text).includes(mark)))
    throw new Error(`A value became part of a statement that is built once: ${sql}`)
  return statement
}

/**
 * Rows with names in camel case, each worked out once. A row begins as a copy of one that is empty: made of the start in
 * its form, it is filled twice as fast as one that grows. JSON in a column has the names that the statement gave.
 */
function camelCased(): (rows: Plain[]) => Plain[] {
  const known = new Map<string, string>()
  const renamed = (name: string) => known.get(name) ?? camelCase(name)
  return (rows) => {
    const names = Object.keys(rows[0] ?? {}).map((name) => [name, renamed(name)] as const)
    for (const [name, named] of names) known.set(name, named)
    const empty = Object.fromEntries(names.map(([, named]) => [named, null]))
    return rows.map((row) => {
      const plain: Plain = { ...empty }
      for (const [name, named] of names) plain[named] = row[name]
      return plain
    })
  }
}

const camelCase = (name: string) => name.replace(/_+([^_])/g, (_, letter: string) => letter.toUpperCase())
