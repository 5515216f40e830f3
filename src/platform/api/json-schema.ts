import { z } from 'zod'
import { bodies } from './schemas.ts'

export type JsonSchema = {
  [key: string]: unknown
  properties?: Record<string, JsonSchema>
  required?: string[]
}
const options = { target: 'openapi-3.0', unrepresentable: 'any', override: tidy } as const

/** Every named shape of the registry, by its name in the document. */
export function schemasOf(registry: typeof bodies, io: 'input' | 'output'): Record<string, JsonSchema> {
  const uri = (id: string) => `#/components/schemas/${id}`
  const { schemas } = z.toJSONSchema(registry, { ...options, io, uri })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _id, ...schema }]) => [name, schema as JsonSchema]),
  )
}

export const inputSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { ...options, io: 'input' }) as JsonSchema

type Overriding = { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema }

/** Where OpenAPI 3.0 differs from JSON Schema; and as required only what the form does not fill in itself. */
function tidy({ zodSchema, jsonSchema }: Overriding): void {
  if (jsonSchema.format) delete jsonSchema.pattern
  if (jsonSchema.nullable && jsonSchema.enum) jsonSchema.enum = [...new Set([...jsonSchema.enum, null])]
  if (!(zodSchema instanceof z.ZodObject)) return
  const isBody = bodies.get(zodSchema)
  const isInput = isBody !== undefined || zodSchema.def.catchall !== undefined
  if (isInput) describeInput(zodSchema, jsonSchema, isBody?.patch === true)
  // A later version may add a field to an answer: a client must not break on that.
  else delete jsonSchema.additionalProperties
}

function describeInput(schema: z.ZodObject, json: z.core.JSONSchema.BaseSchema, patch: boolean): void {
  const needed = Object.entries(schema.shape).filter(([, field]) => !z.safeParse(field, undefined).success)
  const required = patch ? ['versie'] : needed.map(([name]) => name)
  if (required.length > 0) json.required = required
  else delete json.required
  if (!patch) return
  for (const property of Object.values(json.properties ?? {})) {
    if (typeof property === 'object') delete property.default
  }
}
