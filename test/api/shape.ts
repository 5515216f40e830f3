import { Ajv, type ValidateFunction } from 'ajv'
import type { Document } from '#src/platform/api/document.ts'

type Schema = { [key: string]: unknown }

const formats = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  uri: /^https?:\/\/\S+$/,
}

const compiled = new WeakMap<Document, Map<string, ValidateFunction>>()

/** How this value differs from what the document says of it; a field that is not in the document counts too. */
export function shapeErrors(document: Document, schema: object, value: unknown): string[] {
  const known = compiled.get(document) ?? new Map<string, ValidateFunction>()
  compiled.set(document, known)
  const name = JSON.stringify(schema)
  const validate = known.get(name) ?? compile(document, schema)
  known.set(name, validate)
  validate(value)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

function compile({ components }: Document, schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: true, allErrors: true, formats })
  return ajv.compile({
    ...(asJsonSchema(schema) as Schema),
    ...withShapes(components.schemas),
  })
}

const withShapes = (schemas: Document['components']['schemas']) => ({
  definitions: Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, asJsonSchema(schema)]),
  ),
})

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type null; and here nothing may be added. */
function asJsonSchema(given: unknown): unknown {
  if (Array.isArray(given)) return given.map(asJsonSchema)
  if (typeof given !== 'object' || given === null) return given
  const { nullable, example: _example, components: _components, ...rest } = given as Schema
  if (nullable === true) return { anyOf: [asJsonSchema(rest), { type: 'null' }] }
  const own = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === '$ref' ? inDefinitions(value) : asJsonSchema(value),
    ]),
  )
  return own.type === 'object' && own.properties && own.additionalProperties === undefined
    ? { ...own, additionalProperties: false }
    : own
}

const inDefinitions = (ref: unknown) => String(ref).replace('#/components/schemas/', '#/definitions/')
