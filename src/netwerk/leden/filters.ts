import { z } from 'zod'
import { keuzeFilter } from '#src/netwerk/keuzelijsten/veld.ts'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { regioFilter } from '#src/netwerk/regios/veld.ts'
import { searchTerm } from '#src/platform/forms/fields.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined)

export const categorie = () =>
  z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .catch(undefined)

export const words = () => searchTerm().transform((q) => (q.length < 2 ? undefined : q))

export const filterNames = ['rol', 'categorie', 'soort', 'regio'] as const
export type Filternaam = (typeof filterNames)[number]

/** What the address of the directory asks for; what is not on the list is no filter, so that an old link still works. */
export const LedenQuery = z.object({
  q: words(),
  rol: keuzeFilter(),
  categorie: categorie(),
  soort: oneOf(organisatiesoorten),
  regio: regioFilter(),
  volgorde: oneOf(['nieuwst']),
  na: z.string().refine(isUuid).optional().catch(undefined),
})
export type LedenQuery = z.infer<typeof LedenQuery>
