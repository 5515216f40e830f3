import { z } from 'zod'
import type { Opbrengstsoort } from '#src/platform/database.generated.ts'
import {
  choice,
  emptyAsNull,
  figure,
  line,
  optionalLine,
  optionalText,
  text,
  versie,
} from '#src/platform/forms/fields.ts'
import type { FormBody } from '#src/platform/web/context.ts'
import { keuze } from '#src/proeftuinen/muur/rules.ts'
import { gebeldWaarden, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { hoogstens, opbrengstsoorten, soortVan } from './afronding.ts'
import { rijenVan } from './rijen.ts'

/** How sure it is, is not for who reports: it reads 'opgegeven' until somebody else confirms it. */
export const Opbrengst = z.object({
  soort: emptyAsNull(choice(opbrengstsoorten)).describe(
    'Mag weg als de eenheid het al zegt: personen, banen, fte, uren, euro of kilogram.',
  ),
  omschrijving: line({ min: 2, max: 160 }),
  waarde: figure(),
  eenheid: line({ max: 40, leeg: 'Vul ook de eenheid in, zoals ‘personen’.' }),
  bewijs: optionalLine({ max: 500 }),
})

/** The kind follows from the unit, and is asked when that does not tell it. */
export const metSoort = <T extends { soort: Opbrengstsoort | null; eenheid: string }>(schema: z.ZodType<T>) =>
  schema.transform((given, context) => {
    const soort = given.soort ?? soortVan(given.eenheid)
    if (soort) return { ...given, soort }
    const message = 'Vonk kent deze eenheid niet. Kies waar het over gaat.'
    context.addIssue({ code: 'custom', path: ['soort'], message })
    return z.NEVER
  })

/** A row in which nothing was typed is no row. Rows keep their number, so that a problem stands at its own field. */
const rowsOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null ? { ...body, opbrengsten: rijenVan(body as FormBody) } : body

export const afrondingFields = {
  keuze: keuze(),
  uitkomst: choice(uitkomsten),
  geleerd: text({ min: 3, max: 6000 }),
  andersDoen: optionalText({ max: 6000 }),
  aaneenschakeling: optionalText({ max: 4000 }),
  gebeld: choice(gebeldWaarden),
}

export const AfrondingForm = z.preprocess(
  rowsOf,
  z.object({
    ...afrondingFields,
    opbrengsten: z
      .array(metSoort(Opbrengst).nullable())
      .max(hoogstens)
      .transform((rows) => rows.filter((row) => row !== null)),
  }),
)

const { keuze: _, ...verbeterbaar } = afrondingFields

export const VerbeteringForm = z.object({ ...verbeterbaar, versie: versie() })

/** One that comes later. */
export const OpbrengstForm = metSoort(Opbrengst)

/** One that says something else; the version is that of its afronding. */
export const OpbrengstVerbeteringForm = metSoort(Opbrengst.extend({ versie: versie() }))

export const HeropeningForm = z.object({ reden: text({ max: 1000 }) })

export type VerbeteringData = z.infer<typeof VerbeteringForm>
export type OpbrengstData = z.infer<typeof OpbrengstForm>
export type OpbrengstVerbeteringData = z.infer<typeof OpbrengstVerbeteringForm>
export type AfrondingData = z.infer<typeof AfrondingForm>
