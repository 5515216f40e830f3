import { z } from 'zod'
import { type Feit, laddersoorten, registerWaarden, tegenstrijdig } from './feiten.ts'
import type { TelPlek } from './tel.ts'
import { beginRegimes, kantLabels, type Telregime, vormen } from './telregime.ts'

/** Hours a week that nobody may work more of (Arbeidstijdenwet, art. 5:7), in minutes. */
export const hoogstePerWeek = 60 * 60
/** Nobody is paid for more minutes than a quarter has. */
export const hoogstePerKwartaal = 92 * 24 * 60

const dag = z.iso
  .date('is geen dag; schrijf 2026-01-31')
  .refine((op) => op >= '1900-01-01' && op < '2200-01-01', 'moet liggen tussen 1900 en 2200')
const naam = z.string('ontbreekt').trim().min(1, 'ontbreekt').max(200, 'is langer dan 200 tekens')
const heel = (hoogste: number, eenheid: string) =>
  z
    .int('moet een heel aantal minuten zijn')
    .min(0, 'mag niet onder nul')
    .max(hoogste, `is meer dan ${hoogste} minuten (${eenheid})`)

const FeitInvoer = z.discriminatedUnion(
  'soort',
  [
    z.object({
      soort: z.enum(['geplaatst', 'uren']),
      op: dag,
      minutenPerWeek: heel(hoogstePerWeek, '60 uur per week, het meeste dat de wet toelaat'),
    }),
    z.object({
      soort: z.literal('verloond'),
      kwartaal: z.string().regex(/^(19|20|21)\d{2}-K[1-4]$/, 'is geen kwartaal; schrijf 2026-K1'),
      minuten: heel(hoogstePerKwartaal, 'zoveel heeft een kwartaal'),
    }),
    z.object({
      soort: z.literal('register'),
      op: dag,
      waarde: z.enum(registerWaarden, `moet een van deze zijn: ${registerWaarden.join(', ')}`),
    }),
    z.object({ soort: z.enum(['beeindigd', 'doorgestroomd']), op: dag }),
    z.object({ soort: z.enum(laddersoorten), op: dag }),
  ],
  { error: 'is geen soort feit die Vonk kent' },
)

const PlekInvoer = z.object({
  id: z.union([naam, z.int().transform(String)], 'ontbreekt'),
  vorm: z.enum(vormen, `moet een van deze zijn: ${vormen.join(', ')}`),
  koper: naam.nullish().transform((gegeven) => gegeven ?? undefined),
  werkgever: naam,
  inlener: naam.nullish().transform((gegeven) => gegeven ?? undefined),
  feiten: z.array(FeitInvoer, 'ontbreken').max(1000, 'zijn er meer dan 1.000'),
})

const Invoer = z.object({
  regime: z.enum(
    beginRegimes.map(({ naam }) => naam),
    `moet een van deze zijn: ${beginRegimes.map(({ naam }) => naam).join(', ')}`,
  ),
  van: dag,
  tot: dag,
  plekken: z.array(PlekInvoer, 'ontbreken').max(200_000, 'zijn er meer dan 200.000'),
})

export type Opdracht = { regime: Telregime; van: string; tot: string; plekken: TelPlek[] }

/** What is to be told, or the one Dutch sentence that says why it cannot be. */
export function leesOpdracht(gegeven: unknown): Opdracht | string {
  const read = Invoer.safeParse(gegeven)
  if (!read.success) return zin(read.error.issues[0])
  const { van, tot, plekken } = read.data
  if (tot < van) return `De periode eindigt (${tot}) voor ze begint (${van}).`
  const regime = beginRegimes.find(({ naam }) => naam === read.data.regime)
  if (!regime) return 'Dit regime kent Vonk niet.'
  return watNietKan(regime, plekken) ?? { regime, van, tot, plekken }
}

function watNietKan(regime: Telregime, plekken: TelPlek[]): string | undefined {
  const gezien = new Set<string>()
  for (const plek of plekken) {
    if (gezien.has(plek.id)) return `Plek ${plek.id} staat er twee keer in.`
    gezien.add(plek.id)
    const kant = regime.telt[plek.vorm]
    if (plek[kant] === undefined)
      return `Bij plek ${plek.id} ontbreekt de ${kant}: onder ${regime.naam} telt ${plek.vorm} bij ${kantLabels[kant]}.`
    const fout = tegenstrijdig(plek.feiten as Feit[])
    if (fout) return `Bij plek ${plek.id} klopt iets niet: ${fout}.`
  }
  return undefined
}

function zin(issue: z.core.$ZodIssue | undefined): string {
  const waar = (issue?.path ?? []).map((deel) =>
    typeof deel === 'number' ? `nummer ${deel + 1}` : String(deel),
  )
  return `De invoer kan Vonk niet gebruiken: ${waar.join(', ') || 'het geheel'} ${issue?.message ?? 'klopt niet'}.`
}
