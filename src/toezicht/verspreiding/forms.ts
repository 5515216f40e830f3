import { z } from 'zod'
import { ids, optionalLine } from '#src/platform/forms/fields.ts'
import { hoogstens } from './duwtje.ts'
import type { NogNiet, NogNietLijst } from './nog-niet.ts'

export const DuwtjeForm = z.object({
  organisaties: ids({ min: 1, max: hoogstens.organisaties }),
  regel: optionalLine({ max: hoogstens.regel }),
})
export type DuwtjeData = z.infer<typeof DuwtjeForm>

/** Of those in the list, who has somebody to send it to. */
export const kiesbaar = (organisaties: NogNiet[]) =>
  organisaties.filter(({ ontvangers }) => ontvangers.length > 0)

/** Only who stands in the list at this moment: who began meanwhile, or got one, is not pushed once more. */
export const duwtjePast = <T extends DuwtjeData>(velden: z.ZodType<T>, nogNiet: NogNietLijst | null) => {
  const ids = new Set(kiesbaar(nogNiet?.organisaties ?? []).map(({ id }) => id))
  return velden.refine((form) => form.organisaties.every((id) => ids.has(id)), {
    path: ['organisaties'],
    message: 'Niet iedereen die je koos kan nu een duwtje krijgen. Kijk of de lijst zo klopt.',
  })
}
