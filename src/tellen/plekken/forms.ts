import { z } from 'zod'
import { optionalRegio } from '#src/netwerk/regios/veld.ts'
import { choice, emptyAsNull, line, optionalLine, pastDay, tick, versie } from '#src/platform/forms/fields.ts'
import { today } from '#src/platform/today.ts'
import { registerWaarden } from '#src/tellen/telregimes/feiten.ts'
import { hoogstePerKwartaal, hoogstePerWeek } from '#src/tellen/telregimes/invoer.ts'
import { dagVan, kwartaalVan } from '#src/tellen/telregimes/kwartaal.ts'
import { vormen } from '#src/tellen/telregimes/telregime.ts'
import { urenVeld } from '#src/tellen/telregimes/uren-veld.ts'
import { beginsoorten, eindredenen, type Invulbaar, invulbaar } from './plek.ts'

const kwartaal = () =>
  emptyAsNull(
    z
      .string({ error: 'Kies een kwartaal.' })
      .regex(/^20\d{2}-K[1-4]$/, { error: 'Kies een kwartaal.', abort: true })
      .refine((naam) => dagVan(kwartaalVan(naam).eerste) <= today(), 'Dit kwartaal moet nog beginnen.'),
  )

export const teveel = 'Meer dan 60 uur per week mag van de wet niet. Kijk het aantal na.'
const teveelKwartaal = 'Zoveel uur heeft een kwartaal niet. Kijk het aantal na.'

/** Several places of work at once, that began in the same way. */
export const PlekkenVelden = z.object({
  aantal: z.coerce
    .number({ error: 'Schrijf een aantal.' })
    .int('Schrijf een heel getal.')
    .min(1, 'Het is er minstens één.')
    .max(20, 'Meld er hoogstens 20 tegelijk.'),
  soort: choice(beginsoorten),
  op: pastDay(),
  uren: urenVeld(),
  vorm: choice(vormen),
  werkgever: line({ max: 200, leeg: 'Schrijf bij wie deze mensen in dienst zijn.' }),
  inlener: optionalLine({ max: 200 }),
  label: optionalLine({ max: 30 }),
  werkplek: optionalLine({ max: 80 }),
  regio: optionalRegio(),
  buiten: tick(),
})

type Plekvelden = z.infer<typeof PlekkenVelden>

/** What depends on each other. */
export const metSamenhang = <T extends Plekvelden>(schema: z.ZodType<T>) =>
  schema.superRefine(({ soort, uren: minuten, vorm, inlener }, issues) => {
    const mis = (veld: string, message: string) => issues.addIssue({ code: 'custom', path: [veld], message })
    if (soort === 'geplaatst' && minuten === null)
      mis('uren', 'Schrijf hoeveel uur per week in het contract staat.')
    if (minuten !== null && minuten > hoogstePerWeek) mis('uren', teveel)
    if (['detachering', 'uitzend'].includes(vorm) && inlener === '')
      mis('inlener', 'Schrijf welke organisatie deze mensen inhuurt.')
  })

export const PlekkenForm = metSamenhang(PlekkenVelden)
export type NieuwePlekken = z.infer<typeof PlekkenForm>

/** Something that happened to a plek. What is asked besides the day depends on what it was. */
const velden = {
  op: emptyAsNull(pastDay()),
  kwartaal: kwartaal(),
  uren: urenVeld(),
  waarde: emptyAsNull(choice(registerWaarden)),
  reden: emptyAsNull(choice(eindredenen)),
}
type Velden = z.infer<z.ZodObject<typeof velden>>
type Gezegd = Velden & { soort: Invulbaar }

const kijkNa = (gezegd: Gezegd, issues: z.core.$RefinementCtx<unknown>) => {
  const { soort, op, uren: minuten } = gezegd
  const mis = (veld: string, message: string) => issues.addIssue({ code: 'custom', path: [veld], message })
  if (soort === 'verloond' ? gezegd.kwartaal === null : op === null)
    mis(soort === 'verloond' ? 'kwartaal' : 'op', 'Vul dit in.')
  if (['geplaatst', 'uren', 'verloond'].includes(soort) && minuten === null) mis('uren', 'Vul dit in.')
  if (minuten !== null && soort === 'verloond' && minuten > hoogstePerKwartaal) mis('uren', teveelKwartaal)
  if (minuten !== null && soort !== 'verloond' && minuten > hoogstePerWeek) mis('uren', teveel)
  if (soort === 'register' && gezegd.waarde === null) mis('waarde', 'Kies een van de mogelijkheden.')
  if (soort === 'beeindigd' && gezegd.reden === null) mis('reden', 'Kies een van de mogelijkheden.')
}

/** What is kept of it: only what belongs to its kind. */
const bewaard = (gezegd: Gezegd): NieuwFeit => {
  const { soort } = gezegd
  return {
    soort,
    op: soort === 'verloond' ? dagVan(kwartaalVan(gezegd.kwartaal ?? '').eerste) : (gezegd.op ?? ''),
    minuten: ['geplaatst', 'uren', 'verloond'].includes(soort) ? gezegd.uren : null,
    waarde: soort === 'register' ? gezegd.waarde : null,
    reden: soort === 'beeindigd' ? gezegd.reden : null,
  }
}

export type NieuwFeit = Omit<Gezegd, 'op' | 'kwartaal' | 'uren'> & { op: string; minuten: number | null }

/** What is sent, before it is asked whether it belongs to its kind. */
export const FeitVelden = z.object({ soort: choice(invulbaar), ...velden })
export const metSoort = <T extends Gezegd>(schema: z.ZodType<T>) =>
  schema.superRefine(kijkNa).transform(bewaard)
export const FeitForm = metSoort(FeitVelden)

export const CorrectieVelden = z.object({ vervalt: tick(), ...velden })

/** The same kind of fact, right this time; or (null) it was never so. */
export const metSoortVan = <T extends Velden & { vervalt: boolean }>(
  schema: z.ZodType<T>,
  soort: Invulbaar,
) =>
  schema
    .superRefine((gezegd, issues) => {
      if (!gezegd.vervalt) kijkNa({ ...gezegd, soort }, issues)
    })
    .transform((gezegd) => (gezegd.vervalt ? null : bewaard({ ...gezegd, soort })))

/** What the team calls it and where it is; what counts is facts. */
export const PlekForm = z.object({
  label: line({ max: 40 }),
  werkplek: optionalLine({ max: 80 }),
  regio: optionalRegio(),
  versie: versie(),
})
