import { z } from 'zod'
import { text, versie } from '#src/platform/forms/fields.ts'
import { maxReactie } from './reactie.ts'

export const ReactieForm = z.object({ tekst: text({ max: maxReactie }) })

export const VerbeteringForm = z.object({ ...ReactieForm.shape, versie: versie() })
