import { z } from 'zod'
import { day, email, emptyAsNull, line, optionalAmount, optionalLine } from '#src/platform/forms/fields.ts'
import { eenheden } from './contract.ts'
import { type Afspraakgegeven, afspraakKlopt } from './contract-forms.ts'
import { cpv, namen, verlenging } from './forms.ts'

/** The columns of a register of contracts: these first, and after them what one has of the rest. */
export const columns = ['kenmerk', 'koper', 'titel', 'leverancier', 'begint', 'eindigt'] as const
export const extra = [
  'cpv',
  'soort_werk',
  'regio',
  'waarde',
  'verlengingen',
  'verlengen_hoe',
  'contractmanager',
  'social_return',
  'social_return_aantal',
  'social_return_afspraak',
] as const

export type Column = (typeof columns)[number] | (typeof extra)[number]

/** As spreadsheets write a day in the Netherlands, too. */
const dutchDay = () => z.preprocess((given) => asIso(String(given)), day())

function asIso(given: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(given) ?? []
  return year ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : given
}

const Row = z
  .object({
    kenmerk: line({ max: 100 }),
    koper: line({ min: 2, max: 300 }),
    titel: line({ min: 3, max: 300 }),
    leverancier: z
      .preprocess((given) => String(given).replaceAll(';', '\n'), namen())
      .refine((all) => all.length > 0, 'Vul in wie het uitvoert.'),
    begint: dutchDay(),
    eindigt: dutchDay(),
    cpv: emptyAsNull(cpv()),
    soort_werk: optionalLine({ max: 100 }),
    regio: optionalLine({ max: 100 }),
    waarde: optionalAmount(),
    verlengingen: verlenging.verlengingAantal,
    verlengen_hoe: verlenging.verlengingTekst,
    contractmanager: emptyAsNull(email()),
    social_return: emptyAsNull(z.enum(eenheden, { error: `Schrijf een van: ${eenheden.join(', ')}.` })),
    social_return_aantal: optionalAmount(),
    social_return_afspraak: optionalLine({ max: 2000 }),
  })
  .superRefine((row, context) => {
    if (row.eindigt < row.begint)
      context.addIssue({ code: 'custom', path: ['eindigt'], message: 'Het einde ligt voor het begin.' })
    if (!row.cpv && !row.soort_werk)
      context.addIssue({ code: 'custom', path: ['cpv'], message: 'Vul een CPV-code in, of soort_werk.' })
    afspraakKlopt(afspraakGegeven(row), (veld, message) =>
      context.addIssue({ code: 'custom', path: [columnOf[veld]], message }),
    )
  })

export type RegisterRow = z.infer<typeof Row>

const columnOf = {
  afspraakEenheid: 'social_return',
  afspraakAantal: 'social_return_aantal',
  afspraakTekst: 'social_return_afspraak',
} as const

/** What a row says was agreed, as the form on a contract has it. */
export const afspraakGegeven = (
  row: Pick<RegisterRow, 'social_return' | 'social_return_aantal' | 'social_return_afspraak'>,
): Afspraakgegeven => ({
  afspraakEenheid: row.social_return,
  afspraakAantal: row.social_return_aantal,
  afspraakTekst: row.social_return_afspraak,
})

/** The row, or why it is refused: the column and the reason, without the value. */
export function readRow(values: Record<Column, string>): RegisterRow | string {
  const parsed = Row.safeParse(values)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `kolom ${String(issue?.path[0])}: ${issue?.message.replace(/\.$/, '')}`
}
