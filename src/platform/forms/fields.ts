import { z } from 'zod'
import { today } from '../today.ts'
import { containsBsn } from './bsn.ts'

/** The building blocks of every form and API body. Each is bounded, and each message says how to go on. */

const missing = 'Vul dit in.'
/** One sentence everywhere: the log recognises by it that a field was refused for a BSN. */
export const bsnRefused =
  'Hier staat een nummer dat een BSN kan zijn. Haal het weg: Vonk bewaart geen gegevens waarmee je iemand kunt herkennen. Is het een ander nummer? Zet er dan voor wat het is, zoals RSIN of €.'
export const bsnSpread =
  'Samen met het veld ervoor staat hier een nummer dat een BSN kan zijn. Haal het uit allebei weg: Vonk bewaart geen gegevens waarmee je iemand kunt herkennen.'

/** The fields in which people type what they like; a BSN is looked for in each, and in them together (see parse). */
export const teksten = z.registry<{ tekst: true }>()

/** One kind of line break, no control characters, no blanks around it. */
const clean = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/g, '')
    .toWellFormed()
    .trim()

/** `leeg`: what to say when it was left empty. */
type TextOptions = { max: number; min?: number; leeg?: string }

/** Required text of `min` to `max` characters after cleaning; refuses what may be a BSN. */
export const text = ({ max, min = 1, leeg = missing }: TextOptions) =>
  guarded(
    z
      .string({ error: leeg })
      .overwrite(clean)
      .min(1, leeg)
      .min(min, `Schrijf iets meer: minstens ${min} tekens.`)
      .max(max, { error: (issue) => tooLong(max, issue.input) }),
  )

/** The same, but may stay empty; absent is empty. `wat`: what the form says that numbers in it are, such as CPV. */
export const optionalText = ({ max, wat }: { max: number; wat?: string }) =>
  guarded(
    z
      .string({ error: 'Hier hoort tekst.' })
      .overwrite(clean)
      .max(max, { error: (issue) => tooLong(max, issue.input) }),
    wat,
  ).default('')

function guarded(schema: z.ZodString, wat?: string): z.ZodString {
  const field = schema.refine((value) => !containsBsn(wat ? `${wat}: ${value}` : value), bsnRefused)
  if (!wat) teksten.add(field, { tekst: true })
  return field
}

const tooLong = (max: number, input: unknown) =>
  `Houd het korter: hoogstens ${max} tekens${typeof input === 'string' ? `, nu ${input.length}` : ''}.`

/** Text on one line. */
export const line = (options: TextOptions) =>
  text(options).refine((value) => !value.includes('\n'), 'Zet dit op één regel.')
export const optionalLine = (options: { max: number }) =>
  optionalText(options).refine((value) => !value.includes('\n'), 'Zet dit op één regel.')

/** What is searched for, from the address: cleaned like any text; what cannot be searched for is no search. */
export const searchTerm = () =>
  z.preprocess((given) => (Array.isArray(given) ? given[0] : given), optionalLine({ max: 100 })).catch('')

/** One of a fixed list. */
export const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: 'Kies een van de mogelijkheden.' })

/** Any number of a fixed list; a form sends none, one or several. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .preprocess((given) => asList(given), z.array(choice(values)).max(values.length))
    .transform((list) => [...new Set(list)])

const asList = (given: unknown): unknown =>
  given === undefined || given === '' ? [] : Array.isArray(given) ? given : [given]

/** A day, 'YYYY-MM-DD', between 1990 and 2100. */
export const day = () =>
  z.iso
    .date({
      error: (issue) =>
        issue.input ? 'Schrijf een bestaande datum als jjjj-mm-dd, zoals 2026-04-14.' : missing,
    })
    .refine((value) => value >= '1990-01-01' && value <= '2100-12-31', 'Kies een datum tussen 1990 en 2100.')

/** The day of something that happened: today or before. */
export const pastDay = () =>
  day().refine((value) => value <= today(), 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.')

/** A day that is on the calendar, within the bounds of `day`; for an address. */
export const isDay = (given: string): boolean => day().safeParse(given).success

/** A day that may stay empty: then null. */
export const optionalDay = () => emptyAsNull(day())

/** A record's id. */
export const id = () => z.uuid({ error: 'Kies iets uit de lijst.' })
/** So many records, each once; a form sends none, one or several. */
export const ids = ({ min = 0, max }: { min?: 0 | 1; max: number }) =>
  z
    .preprocess(asList, z.array(id()).min(min, 'Kies er minstens één.').max(max, `Kies er hoogstens ${max}.`))
    .transform((list) => [...new Set(list)])
export const optionalId = () => emptyAsNull(id())

export const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((given) => (given === '' || given === undefined ? null : given), schema.nullable())

/** A checkbox: a form sends 'ja' or nothing. */
export const tick = () => z.preprocess((given) => given === 'ja' || given === true, z.boolean())

export const email = () =>
  z
    .string({ error: missing })
    .overwrite((value) => clean(value).toLowerCase())
    .min(1, missing)
    .max(254, 'Dit e-mailadres is te lang.')
    .refine((value) => !containsBsn(value), bsnRefused)
    .pipe(z.email({ error: 'Dit is geen volledig e-mailadres. Schrijf het als naam@organisatie.nl.' }))

/** The version of the record that a form was filled in for; see Conflict. */
export const versie = () =>
  z.coerce.number({ error: 'Open het formulier opnieuw.' }).int().min(1).max(2_000_000_000)

/** An amount in Dutch or plain notation ('1.200.000,50' or '1200000.50'), kept as text so that no cent is lost. */
export const optionalAmount = () =>
  emptyAsNull(
    z
      .string({ error: 'Hier hoort een bedrag.' })
      .transform(plainAmount)
      .pipe(z.string().regex(/^\d{1,15}(\.\d{1,2})?$/, 'Schrijf een bedrag als 1.200.000 of 1200000,50.')),
  )

/** A figure in Dutch or plain notation ('13,3' or '1.200,50'), kept as text so that nothing of it is lost. */
export const figure = () =>
  z
    .string({ error: missing })
    .transform(plainAmount)
    .pipe(
      z
        .string()
        .regex(
          /^\d{1,12}(\.\d{1,2})?$/,
          'Schrijf een getal met hoogstens twee cijfers achter de komma, zoals 13,3.',
        ),
    )

function plainAmount(given: string): string {
  const bare = given.replace(/[€\s]/g, '')
  return /^\d{1,3}(\.\d{3})+(,\d+)?$|,/.test(bare) ? bare.replaceAll('.', '').replace(',', '.') : bare
}
