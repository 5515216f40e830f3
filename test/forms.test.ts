import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Api } from '#src/platform/api/route.ts'
import { root } from '#src/platform/root.ts'
import { zichtbaarheden } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** Every form of every noun, found by its name: a new one is looked at as soon as it is there. */
const nouns = globSync('*/*/forms.ts', { cwd: join(root, 'src') }).map(dirname)
const modules = await Promise.all(
  nouns.map(async (noun) => ({
    noun,
    forms: (await import(join(root, 'src', noun, 'forms.ts'))) as Record<string, unknown>,
  })),
)

const limits = { kringen: zichtbaarheden, keuzes: ['bericht'] }

type Leaf = { path: string; schema: z.ZodType }

/** The fields of a schema, through what wraps them. */
function leavesOf(schema: z.ZodType, path: string): Leaf[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([name, field]) =>
      leavesOf(field as z.ZodType, `${path}.${name}`),
    )
  }
  if (schema instanceof z.ZodTransform) return []
  const { def } = schema as unknown as {
    def: { in?: z.ZodType; out?: z.ZodType; element?: z.ZodType; innerType?: z.ZodType }
  }
  const inner = [def.in, def.out, def.element, def.innerType].filter((one) => one !== undefined)
  const found = inner.flatMap((one) => leavesOf(one, path))
  return found.some((leaf) => leaf.path !== path) ? found : [{ path, schema }]
}

const isApi = (value: unknown): value is Api =>
  typeof value === 'object' && value !== null && 'routes' in value

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType

const forms = modules.flatMap(({ noun, forms }) =>
  Object.entries(forms).flatMap(([name, value]) => {
    if (!/Form$/i.test(name)) return []
    const schema = typeof value === 'function' ? value(limits) : value
    return isSchema(schema) ? [{ form: `${basename(noun)} ${name}`, schema }] : []
  }),
)

/** Every body that the API takes, found by its routes. */
const apis = await Promise.all(
  globSync('*/*/api.ts', { cwd: join(root, 'src') }).map(async (file) =>
    Object.values((await import(join(root, 'src', file))) as Record<string, unknown>),
  ),
)
await import('../src/api.ts')
const bodies = apis
  .flat()
  .flatMap((api) =>
    isApi(api)
      ? api.routes.flatMap(({ method, path, body }) =>
          body ? [{ form: `API ${method} ${path}`, schema: body }] : [],
        )
      : [],
  )

const leaves = [...forms, ...bodies].flatMap(({ form, schema }) => leavesOf(schema, form))
const accepts = (schema: z.ZodType, given: unknown) => {
  const parsed = schema.safeParse(given)
  return parsed.success && JSON.stringify(parsed.data).includes(String(given).slice(0, 9))
}

it('finds the forms, and their fields', () => {
  expect(forms.length).toBeGreaterThanOrEqual(12)
  expect(bodies.length).toBeGreaterThanOrEqual(8)
  for (const known of [
    'afrondingen AfrondingForm.opbrengsten.bewijs',
    'aantekeningen aantekeningForm.tekst',
    'teams UitnodigingForm.email',
    'meldingen MeldForm.toelichting',
    'API post /proeftuinen/{id}/aantekeningen.tekst',
  ]) {
    expect(leaves.map(({ path }) => path)).toContain(known)
  }
})

describe.each(leaves.map(({ path, schema }) => [path, schema] as const))('%s', (_path, schema) => {
  it.each([
    'Het nummer is 111222333.',
    'bsn 123456782',
    '111.222.333 is haar nummer',
    '123456782@voorbeeld.test',
    'bsn 10000008 zonder de nul',
    '1234\u00ad56782 met een teken dat je niet ziet',
    'nummer \uff11\uff12\uff13\uff14\uff15\uff16\uff17\uff18\uff12',
    '1234**56**782 deels vet',
  ])('keeps no BSN: %s', (given) => expect(accepts(schema, given)).toBe(false))

  it('is bounded', () => {
    expect(accepts(schema, 'lang '.repeat(10_000))).toBe(false)
    const { data } = schema.safeParse(Array.from({ length: 5_000 }, () => 'a'))
    expect(Array.isArray(data) && data.length > 1_000).toBe(false)
  })

  it('survives what is no text', () => {
    for (const given of [null, 3, {}, [], ['a', 'b'], new File(['x'], 'x.txt'), '\0', '\ud800']) {
      expect(() => schema.safeParse(given)).not.toThrow()
    }
  })
})
