import { z } from 'zod'
import { choice, email, emptyAsNull, id, optionalLine, pastDay } from '#src/platform/forms/fields.ts'
import { type NieuwFeit, teveel } from '#src/tellen/plekken/melden.ts'
import { eindredenen } from '#src/tellen/plekken/plek.ts'
import { hoogstePerKwartaal, hoogstePerWeek } from '#src/tellen/telregimes/invoer.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { urenVeld } from '#src/tellen/telregimes/uren-veld.ts'

/** Who is asked from now on, of which employer. */
export const ContactForm = z.object({ organisatieId: id(), email: email() })

/** When the page was made that this form stood on, in milliseconds; only to measure, so anything else counts as now. */
const begon = () =>
  z.coerce
    .number()
    .int()
    .catch(() => Date.now())

export const KlaarForm = z.object({ begon: begon() })

export const wijzigsoorten = ['uren', 'verloond', 'beeindigd'] as const
type Wijzigsoort = (typeof wijzigsoorten)[number]

const velden = {
  uren: urenVeld(),
  op: emptyAsNull(pastDay()),
  verloond: urenVeld(),
  einde: emptyAsNull(pastDay()),
  reden: emptyAsNull(choice(eindredenen)),
}
type Velden = z.infer<z.ZodObject<typeof velden>>

const leeg = 'Vul dit in.'

const teveelKwartaal = 'Zoveel uur heeft een kwartaal niet. Kijk het aantal na.'

type Fout = [veld: keyof Velden, zin: string | false | null]

/** What lacks or cannot be, by the field in which it stands. */
const fouten: Record<Wijzigsoort, (gezegd: Velden) => Fout[]> = {
  uren: ({ uren: minuten, op }) => [
    ['uren', minuten === null ? leeg : minuten > hoogstePerWeek && teveel],
    ['op', op === null && leeg],
  ],
  verloond: ({ verloond: minuten }) => [
    ['verloond', minuten === null ? leeg : minuten > hoogstePerKwartaal && teveelKwartaal],
  ],
  beeindigd: ({ einde, reden }) => [
    ['einde', einde === null && leeg],
    ['reden', reden === null && 'Kies een van de mogelijkheden.'],
  ],
}

/** What changed at one place of work, in this quarter. */
export const wijzigingVan = (kwartaal: string) =>
  z
    .object({ begon: begon(), soort: choice(wijzigsoorten), ...velden })
    .superRefine((gezegd, issues) => {
      for (const [veld, message] of fouten[gezegd.soort](gezegd))
        if (message) issues.addIssue({ code: 'custom', path: [veld], message })
    })
    .transform((gezegd) => ({ begon: gezegd.begon, feit: feitVan(gezegd, kwartaal) }))

function feitVan({ soort, ...gezegd }: Velden & { soort: Wijzigsoort }, kwartaal: string): NieuwFeit {
  const feit = { waarde: null, reden: null }
  if (soort === 'uren') return { ...feit, soort, op: gezegd.op ?? '', minuten: gezegd.uren }
  if (soort === 'verloond')
    return { ...feit, soort, op: dagVan(kwartaalVan(kwartaal).eerste), minuten: gezegd.verloond }
  return { ...feit, soort, op: gezegd.einde ?? '', minuten: null, reden: gezegd.reden }
}

/** A place that came. `zoals`: the one whose form and hirer it has. */
export const NieuwForm = z.object({
  begon: begon(),
  label: optionalLine({ max: 30 }),
  uren: urenVeld().refine(
    (minuten) => minuten !== null && minuten <= hoogstePerWeek,
    'Schrijf hoeveel uur per week in het contract staat: hoogstens 60.',
  ),
  op: pastDay(),
  zoals: emptyAsNull(id()),
})
