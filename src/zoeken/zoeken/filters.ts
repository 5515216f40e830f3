import { z } from 'zod'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { fasen, routes, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { mostLetters } from './vraag.ts'

/** What narrows a search: by its name in the address, which is that of its column too. */
export const filterNames = [
  'soort',
  'uitkomst',
  'fase',
  'categorie',
  'route',
  'organisatiesoort',
  'regio',
  'jaar',
] as const
export type Filter = (typeof filterNames)[number]
export type Filters = Partial<Record<Filter, string | undefined>>

const first = (given: unknown) => (Array.isArray(given) ? given[0] : given)
const word = z
  .preprocess(
    first,
    z
      .string()
      .regex(/^[a-z_]{2,40}$/)
      .optional(),
  )
  .catch(undefined)
const oneOf = (values: readonly string[]) =>
  z.preprocess(first, z.enum(values as [string, ...string[]]).optional()).catch(undefined)

export const pageSize = 20
/** A search reads so many hits of each kind at most; beyond its pages are none. */
export const mostHits = 1000
export const lastPage = 50

/** What the address asks for; a value that means nothing is left out, so that an old link still works. */
export const ZoekQuery = z.object({
  q: z
    .preprocess(first, z.string())
    // One letter more than is read, so that the page can say that it was too long.
    .transform((q) =>
      q
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim()
        .slice(0, mostLetters + 1),
    )
    .catch(''),
  soort: word,
  uitkomst: oneOf(['loopt', ...uitkomsten]),
  fase: oneOf(fasen),
  categorie: word,
  route: oneOf(routes),
  organisatiesoort: oneOf(organisatiesoorten),
  regio: word,
  jaar: z
    .preprocess(
      first,
      z
        .string()
        .regex(/^20\d\d$/)
        .optional(),
    )
    .catch(undefined),
  /** `nieuwste`, or by how well it fits. */
  op: z.preprocess(first, z.literal('nieuwste').optional()).catch(undefined),
  /** Only the words as typed. */
  letterlijk: z.preprocess(first, z.literal('ja').optional()).catch(undefined),
  pagina: z.preprocess(first, z.coerce.number().int().min(1).max(lastPage)).catch(1),
})
export type ZoekQuery = z.infer<typeof ZoekQuery>

export const chosenOf = (query: ZoekQuery): Filters =>
  Object.fromEntries(filterNames.map((name) => [name, query[name]]))
