import type { z } from 'zod'
import type { FormState } from '../components/types.ts'
import { bodyOf } from '../web/body.ts'
import type { Ctx, FormBody } from '../web/context.ts'
import { bsnRefused, bsnSpread } from './fields.ts'
import { diagnosesIn, tickName } from './nakijken.ts'
import { parse } from './parse.ts'

export type Read<T> = { ok: true; data: T } | { ok: false; form: FormState }

/**
 * `besloten`: read by one person or a few, so that the question about somebody’s health is left out. `ook`: other text
 * that gets more readers by this form, and is looked at too.
 */
type Reading = { besloten?: boolean; ook?: object }

/**
 * Wrong input is a value: the same page is shown again with what was typed and what is wrong with it. So is a text for
 * more than a team that seems to tell of somebody's health or benefit, until its sender ticks that it was looked at.
 */
export async function readForm<T>(
  c: Ctx,
  schema: z.ZodType<T>,
  { besloten = false, ook = {} }: Reading = {},
): Promise<Read<T>> {
  const body = await bodyOf(c)
  const parsed = parse(schema, body)
  const values = valuesOf(body)
  if (!parsed.success) {
    logBsn(c, parsed.error)
    return { ok: false, form: { values, problems: problemsOf(parsed.error) } }
  }
  const nakijken = besloten || values[tickName] === 'ja' ? [] : diagnosesIn({ ...ook, ...parsed.data })
  return nakijken.length === 0
    ? { ok: true, data: parsed.data }
    : { ok: false, form: { values, problems: {}, nakijken } }
}

/** That a number was refused, and in which field; never the number. */
export function logBsn(c: Ctx, { issues }: z.ZodError): void {
  const velden = issues
    .filter(({ message }) => message === bsnRefused || message === bsnSpread)
    .map(({ path }) => path.join('.'))
  if (velden.length > 0) c.var.log.warn({ requestId: c.var.requestId, velden }, 'bsn refused')
}

/** Per field its first problem; the empty name is the form as a whole. One of several choices is no field of its own. */
export function problemsOf(error: z.ZodError): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const { path, message } of error.issues) {
    const field = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path
    problems[field.join('.')] ??= message
  }
  return problems
}

/** What was typed, without files. */
export function valuesOf(body: FormBody): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(body)) {
    if (typeof value === 'string') values[name] = value
    else if (Array.isArray(value)) values[name] = value.filter((part) => typeof part === 'string')
  }
  return values
}

/** The version that a form was opened with, so that a form with a mistake in it does not pass for a fresh one. */
export const versieOf = ({ values }: FormState, now: number): number => {
  const given = Number(values.versie)
  return Number.isInteger(given) && given >= 1 ? given : now
}

/** A filled form for a record that exists. */
export function formOf(record: Record<string, unknown>): FormState {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(record)) {
    if (Array.isArray(value)) values[name] = value.map(String)
    else if (value === true) values[name] = 'ja'
    else if (value !== null && value !== undefined && value !== false) values[name] = String(value)
  }
  return { values, problems: {} }
}
