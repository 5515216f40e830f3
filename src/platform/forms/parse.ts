import { z } from 'zod'
import { bsnsIn } from './bsn.ts'
import { readable } from './bsn-lezingen.ts'
import { bsnSpread, teksten } from './fields.ts'

type Options = Parameters<z.ZodType['safeParse']>[1]
type Path = (string | number)[]
type Text = { path: Path; text: string }

/** What is sent, as the schema has it; a BSN that is spread over text fields that follow each other is refused too. */
export function parse<T>(schema: z.ZodType<T>, given: unknown, options?: Options): z.ZodSafeParseResult<T> {
  const parsed = schema.safeParse(given, options)
  const path = parsed.success && pathOfSpreadBsn(textsIn(schema, parsed.data, []))
  if (!path) return parsed
  const issue = { code: 'custom' as const, path, message: bsnSpread, input: undefined }
  return { success: false, error: new z.ZodError([issue]) as z.ZodError<T> }
}

/** The field in which the number ends. A number within one field was refused before, by that field. */
function pathOfSpreadBsn(texts: Text[]): Path | undefined {
  const [bsn] = bsnsIn(texts.map(({ text }) => text).join('\n'))
  if (!bsn) return undefined
  let end = -1
  return texts.find(({ text }) => {
    end += text.length + 1
    return bsn.end <= end
  })?.path
}

/** The texts that people typed, in the order of the fields; not codes, days, addresses and amounts. */
function textsIn(schema: z.ZodType, value: unknown, path: Path): Text[] {
  if (teksten.get(schema)) {
    const typed = [value].flat().filter((one) => typeof one === 'string')
    return typed.map((text) => ({ path, text: readable(text) }))
  }
  if (typeof value !== 'object' || value === null) return insideOf(schema, value, path)
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>)
    const values: Record<string, unknown> = { ...value }
    return fields.flatMap(([name, field]) => textsIn(field, values[name], [...path, name]))
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((one, n) => textsIn(schema.element as z.ZodType, one, [...path, n]))
  }
  return insideOf(schema, value, path)
}

/** Looks through wrappers such as optional, default and transform. */
function insideOf(schema: z.ZodType, value: unknown, path: Path): Text[] {
  const { def } = schema as unknown as { def: { innerType?: z.ZodType; in?: z.ZodType; out?: z.ZodType } }
  return [def.innerType, def.in, def.out].flatMap((inner) => (inner ? textsIn(inner, value, path) : []))
}
