import { z } from 'zod'
import { diagnosesIn, headerName } from '../forms/nakijken.ts'
import { parse } from '../forms/parse.ts'
import { logBsn } from '../forms/read-form.ts'
import type { Ctx } from '../web/context.ts'
import { type InputError, InvalidInput, Refused } from '../web/problem.ts'

type Place = 'body' | 'query'

/** The body, as the schema has it. Wrong input is thrown as one InvalidInput with all that is wrong. `ook`: see readForm. */
export async function readJson<T>(c: Ctx, schema: z.ZodType<T>, ook: object = {}): Promise<T> {
  return lookedAt(c, check(c, 'body', { schema, given: await bodyOf(c) }), ook)
}

/** A change: what is not in the body stays as it is in `current`, and the whole is checked as the page would. */
export async function readChange<T>(c: Ctx, schema: z.ZodType<T>, current: object): Promise<T> {
  const given = await bodyOf(c)
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given)
  const changed = isObject ? { ...current, ...given } : given
  return lookedAt(c, check(c, 'body', { schema, given: changed }))
}

/**
 * The question that a page asks with a tick: 400 until the client says with a header that it was looked at. Not a
 * field, so that no schema has to know of it.
 */
export function lookedAt<T>(c: Ctx, data: T, ook: object = {}): T {
  const nakijken = c.req.header(headerName)?.toLowerCase() === 'ja' ? [] : diagnosesIn({ ...ook, ...data })
  if (nakijken.length === 0) return data
  throw new InvalidInput(
    nakijken.map(({ veld, woord }) => ({
      in: 'body',
      location: { pointer: pointerOf(veld.split('.')) },
      code: 'nakijken',
      detail: `Staat hier iets over iemands gezondheid of uitkering? ‘${woord}’ staat dicht bij een naam. Haal het weg, of stuur de header ${headerName}: ja mee als het niemand herkenbaar maakt.`,
    })),
  )
}

/** The query. A parameter that is not known is an error: whoever mistypes a filter must not get everything. */
export function readQuery<T>(c: Ctx, schema: z.ZodType<T>): T {
  const several = Object.entries(c.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ])
  return check(c, 'query', { schema, given: Object.fromEntries(several) })
}

/** Says that the form fits but one field does not, such as a name that nobody has. */
export const refuseField = (name: string, detail: string): InvalidInput =>
  new InvalidInput([{ in: 'body', location: { pointer: pointerOf([name]) }, code: 'regel', detail }])

async function bodyOf(c: Ctx): Promise<unknown> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')) throw new Refused(415)
  const text = await c.req.text()
  try {
    return JSON.parse(text)
  } catch {
    const detail = 'Dit is geen geldige JSON.'
    throw new InvalidInput([{ in: 'body', location: { pointer: '#' }, code: 'json', detail }])
  }
}

const { localeError } = z.locales.nl()

function check<T>(c: Ctx, place: Place, { schema, given }: { schema: z.ZodType<T>; given: unknown }): T {
  const parsed = parse(schema, given, { reportInput: true, ...(localeError && { error: localeError }) })
  if (parsed.success) return parsed.data
  logBsn(c, parsed.error)
  throw new InvalidInput(parsed.error.issues.flatMap((issue) => errorsOf(place, issue)))
}

function errorsOf(place: Place, issue: z.core.$ZodIssue): InputError[] {
  if (issue.code === 'unrecognized_keys') {
    const detail = place === 'body' ? 'Dit veld bestaat hier niet.' : 'Deze parameter bestaat hier niet.'
    return issue.keys.map((name) => ({
      in: place,
      location: locationOf(place, [...issue.path, name]),
      code: 'onbekend',
      detail,
    }))
  }
  const detail = issue.code === 'invalid_value' ? `Kies uit: ${issue.values.join(', ')}.` : issue.message
  return [{ in: place, location: locationOf(place, issue.path), code: codeOf(issue), detail }]
}

const locationOf = (place: Place, path: PropertyKey[]): InputError['location'] =>
  place === 'body' ? { pointer: pointerOf(path) } : { name: String(path[0] ?? '') }

/** RFC 6901, as a fragment. */
const pointerOf = (path: PropertyKey[]): string =>
  `#${path.map((part) => `/${encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`

const codes: Partial<Record<z.core.$ZodIssue['code'], string>> = {
  invalid_type: 'type',
  invalid_value: 'keuze',
  invalid_format: 'vorm',
  too_small: 'te-weinig',
  too_big: 'te-veel',
}

const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.input === undefined && issue.code !== 'custom' ? 'verplicht' : (codes[issue.code] ?? 'regel')
