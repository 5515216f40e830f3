import type { FormBody } from '#src/platform/web/context.ts'
import { type Geschreven, hoogstens } from './afronding.ts'

/** The fields of an opbrengst on the form. */
const velden = ['soort', 'omschrijving', 'waarde', 'eenheid', 'bewijs'] as const

export type Opbrengstveld = (typeof velden)[number]

type Values = Record<string, string | string[]>

/** How a field of opbrengst `n` is called on the form. */
export const veldVan = (n: number, veld: Opbrengstveld) => `opbrengsten.${n}.${veld}`

const isTyped = (given: unknown) => (typeof given === 'string' ? given.trim() !== '' : given !== undefined)

const nummers = Array.from({ length: hoogstens }, (_, n) => n)

/** As the schema reads them; null for one in which nothing was typed. */
export const rijenVan = (body: FormBody): (Record<string, unknown> | null)[] =>
  nummers.map((n) => {
    const rij = velden.map((veld) => [veld, body[veldVan(n, veld)]] as const)
    return rij.some(([, given]) => isTyped(given)) ? Object.fromEntries(rij) : null
  })

/** How many the form shows: those of which a field was sent, and one at least. */
export const aantalRijen = (values: Values): number =>
  Math.max(1, ...nummers.filter((n) => velden.some((veld) => veldVan(n, veld) in values)).map((n) => n + 1))

/** What was written before, as the form has it. */
export const alsRijen = (opbrengsten: Geschreven[]): Values =>
  Object.fromEntries(
    opbrengsten.flatMap((opbrengst, n) =>
      velden.map((veld) => [
        veldVan(n, veld),
        veld === 'waarde' ? getypt(opbrengst.waarde) : opbrengst[veld],
      ]),
    ),
  )

/** '13.30' as people type it: '13,3'. */
export const getypt = (waarde: string) => waarde.replace(/\.?0+$/, '').replace('.', ',')

/** Everything that was typed, with an empty one more. */
export const metNogEen = ({ doe: _, ...values }: Values): Values => ({
  ...values,
  [veldVan(aantalRijen(values), 'omschrijving')]: '',
})
