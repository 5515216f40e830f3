import { z } from 'zod'

/** What the API answers with and takes in, by the name it has in the document. */
export const answers = z.registry<{ id: string }>()
export const bodies = z.registry<{ id: string; patch?: true }>()

/** An answer with a name. What is not in it is never sent, whatever a query gives. */
export function named<T extends z.ZodType>(id: string, schema: T): T {
  answers.add(schema, { id })
  return schema
}

type StrictObject<S extends z.core.$ZodShape> = z.ZodObject<S, z.core.$strict>

/** A body with a name: the fields of the form of the page, and no others. */
export function body<S extends z.core.$ZodShape>(id: string, schema: z.ZodObject<S>): StrictObject<S> {
  const strict = schema.strict()
  bodies.add(strict, { id })
  return strict
}

/** The body of a change: only the fields that change, and always the version they were read in. */
export function change<S extends z.core.$ZodShape>(id: string, schema: z.ZodObject<S>): StrictObject<S> {
  const strict = schema.strict()
  bodies.add(strict, { id, patch: true })
  return strict
}

export const key = () => z.guid()
export const day = () => z.iso.date()

/** A moment in UTC, as RFC 3339 writes it, from a Date or from what PostgreSQL writes in JSON. */
export const moment = () =>
  z.preprocess(
    (given) => (given instanceof Date || typeof given === 'string' ? new Date(given).toISOString() : given),
    z.iso.datetime(),
  )

/** An exact decimal, as text: no figure is rounded on its way. */
export const decimal = () => z.string().describe('Een getal met een punt voor de cijfers achter de komma.')

/** The version that a change was based on. */
export const versie = () =>
  z
    .number()
    .int()
    .min(1)
    .max(2_000_000_000)
    .describe('De versie die je las. Is er intussen een andere, dan krijg je 409.')

/** A page of a list: what it holds under its own name, and the way to the next page. */
export const page = <K extends string, T extends z.ZodType>(name: K, one: T) =>
  z.object({ [name]: z.array(one), links }) as unknown as z.ZodObject<
    { [key in K]: z.ZodArray<T> } & { links: typeof links }
  >

const links = z.object({
  volgende: z.url().nullable().describe('De volgende bladzijde; null op de laatste.'),
})
answers.add(links, { id: 'Links' })
