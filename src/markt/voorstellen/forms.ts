import { z } from 'zod'
import { categorieCode, knownCategorieen } from '#src/netwerk/categorieen/veld.ts'
import type { Lijsten } from '#src/netwerk/regios/lijsten.ts'
import { knownRegio, optionalRegio, regioFilter } from '#src/netwerk/regios/veld.ts'
import { choice, line, optionalText, searchTerm, text, versie } from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { kringen, meesteSoorten } from './voorstel.ts'

const asList = (given: unknown): unknown =>
  given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]

const soorten = () =>
  z
    .preprocess(
      asList,
      z
        .array(categorieCode())
        .min(1, 'Kies minstens één soort werk.')
        .max(
          meesteSoorten,
          `Kies er hoogstens ${meesteSoorten}: dan vinden kopers je voorstel waar het past.`,
        ),
    )
    .transform((list) => [...new Set(list)])

export const VoorstelForm = z.object({
  titel: line({ min: 3, max: 120 }),
  aanbod: text({ min: 10, max: 4000 }),
  vraagt: optionalText({ max: 2000 }),
  categorieen: soorten(),
  regio: optionalRegio(),
  zichtbaarheid: choice(kringen),
})
export type VoorstelData = z.infer<typeof VoorstelForm>

export const VoorstelEditForm = VoorstelForm.extend({ akkoord: akkoord(), versie: versie() })
export type VoorstelEdit = Omit<z.infer<typeof VoorstelEditForm>, 'akkoord'>

/** Of kinds of work and a region that there are. */
export const fromLijsten = <T extends Pick<VoorstelData, 'categorieen' | 'regio'>>(
  form: z.ZodType<T>,
  { categorieen, regios }: Lijsten,
): z.ZodType<T> => knownRegio(knownCategorieen(form, categorieen), regios)

/** What the address of the list asks for; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  categorie: categorieCode().optional().catch(undefined),
  regio: regioFilter(),
  volgorde: z.enum(['nieuwst']).optional().catch(undefined),
  na: cursor().catch(undefined),
})
export type Zoek = z.infer<typeof Zoek>
