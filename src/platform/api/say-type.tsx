import type { Child } from 'hono/jsx'
import type { JsonSchema } from './json-schema.ts'

/** Where on the page a named shape stands. */
export const anchorOf = (name: string) => `vorm-${name}`

/** A schema in words: 'tekst, hoogstens 160 tekens', a choice, or a link to a named shape. */
export function sayType(schema: JsonSchema): Child {
  const empty = schema.nullable === true ? ', of null' : ''
  const name = nameIn(schema)
  if (name) return <Shape name={name} empty={empty} />
  if (Array.isArray(schema.enum)) return <Choice values={schema.enum} empty={empty} />
  if (schema.type === 'array') return <>een lijst: {sayType(asList(schema.items)[0] ?? {})}</>
  const word = words[String(schema.format)] ?? words[String(schema.type)] ?? 'een object'
  return `${word}${sayLength(schema)}${empty}`
}

/** The shape that this refers to, itself or wrapped because it may be null. */
function nameIn(schema: JsonSchema): string | undefined {
  const found = [schema, ...asList(schema.allOf)].find((one) => typeof one.$ref === 'string')
  return found && String(found.$ref).split('/').at(-1)
}

const asList = (given: unknown): JsonSchema[] =>
  Array.isArray(given) ? given : typeof given === 'object' && given !== null ? [given as JsonSchema] : []

const Shape = ({ name, empty }: { name: string; empty: string }) => (
  <>
    <a href={`#${anchorOf(name)}`}>{name}</a>
    {empty}
  </>
)

const Choice = ({ values, empty }: { values: unknown[]; empty: string }) => (
  <>
    {values
      .filter((value) => value !== null)
      .map((value, i) => (
        <>
          {i > 0 && ', '}
          <code>{String(value)}</code>
        </>
      ))}
    {empty}
  </>
)

const sayLength = ({ maxLength }: JsonSchema) =>
  typeof maxLength === 'number' ? `, hoogstens ${maxLength} tekens` : ''

const words: Record<string, string> = {
  uuid: 'UUID',
  date: 'dag, als jjjj-mm-dd',
  'date-time': 'tijdstip, als 2026-04-14T09:30:00.000Z',
  uri: 'webadres',
  string: 'tekst',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'true of false',
}
