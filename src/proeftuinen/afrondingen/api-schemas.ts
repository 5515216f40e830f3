import { z } from 'zod'
import type { Tag } from '#src/platform/api/route.ts'
import { Opbrengst } from './forms.ts'

export const afrondingenTag: Tag = {
  name: 'afrondingen',
  description: 'Hoe een proeftuin eindigde en wat hij leerde. Een mislukking is hier evenveel waard.',
}

/** A program writes a figure in one way only: '1.250' could be both of the others. */
const figure = z
  .string()
  .regex(
    /^\d{1,12}(\.\d{1,2})?$/,
    'Schrijf een getal als tekst, met een punt en hoogstens twee cijfers erachter.',
  )

export const JsonOpbrengst = Opbrengst.extend({ waarde: figure }).strict()
