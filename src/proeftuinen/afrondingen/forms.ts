import { z } from 'zod'
import { choice, line, optionalLine, optionalText, text } from '#src/platform/forms/fields.ts'
import type { FormBody } from '#src/platform/web/context.ts'
import { keuze } from '#src/proeftuinen/muur/rules.ts'
import { uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { opbrengstsoorten, regels } from './afronding.ts'

/** A figure in Dutch or plain notation, kept as text: '13,3', '1.250', '1326.5'. */
const figure = z
  .string({ error: 'Vul dit in.' })
  .transform((given) => given.replace(/\s/g, ''))
  .transform((given) =>
    /^\d{1,3}(\.\d{3})+(,\d+)?$|,/.test(given) ? given.replaceAll('.', '').replace(',', '.') : given,
  )
  .pipe(
    z
      .string()
      .regex(
        /^\d{1,12}(\.\d{1,2})?$/,
        'Schrijf een getal met hoogstens twee cijfers achter de komma, zoals 13,3.',
      ),
  )

/** How sure it is, is not for who reports: it reads 'opgegeven' until somebody else confirms it. */
export const Opbrengst = z.object({
  soort: choice(opbrengstsoorten),
  omschrijving: line({ min: 2, max: 160 }),
  waarde: figure,
  eenheid: line({ max: 40 }),
  bewijs: optionalLine({ max: 500 }),
})

/** A row in which nothing was typed is no row. Rows keep their number, so that a problem stands at its own field. */
function rowsOf(body: unknown): unknown {
  if (typeof body !== 'object' || body === null) return body
  const given = body as FormBody
  const rows = regels.map((n) => ({
    soort: given[`opbrengsten.${n}.soort`],
    omschrijving: given[`opbrengsten.${n}.omschrijving`],
    waarde: given[`opbrengsten.${n}.waarde`],
    eenheid: given[`opbrengsten.${n}.eenheid`],
    bewijs: given[`opbrengsten.${n}.bewijs`],
  }))
  return {
    ...given,
    opbrengsten: rows.map((row) => (Object.values(row).some(isTyped) ? row : null)),
  }
}

const isTyped = (given: unknown) => (typeof given === 'string' ? given.trim() !== '' : given !== undefined)

export const afrondingFields = {
  keuze: keuze(),
  uitkomst: choice(uitkomsten),
  geleerd: text({ min: 3, max: 6000 }),
  andersDoen: optionalText({ max: 6000 }),
  aaneenschakeling: optionalText({ max: 4000 }),
}

export const AfrondingForm = z.preprocess(
  rowsOf,
  z.object({
    ...afrondingFields,
    opbrengsten: z
      .array(Opbrengst.nullable())
      .max(regels.length)
      .transform((rows) => rows.filter((row) => row !== null)),
  }),
)

export const HeropeningForm = z.object({ reden: text({ max: 1000 }) })

export type AfrondingData = z.infer<typeof AfrondingForm>
