import type { FormBody } from '#src/platform/web/context.ts'
import { hoogstens } from './werkwijze.ts'

/** The parts of the form of which there are several, in an order, and the fields of each. */
export const rijvelden = {
  stappen: ['id', 'titel', 'tekst', 'wie', 'duur', 'tip', 'tipVan'],
  valkuilen: ['id', 'titel', 'tekst', 'bijOns'],
} as const
export type Rijen = keyof typeof rijvelden

type Values = Record<string, string | string[]>
type Rij = Record<string, string | string[] | undefined>

const nameOf = (soort: Rijen, n: number, veld: string) => `${soort}.${n}.${veld}`

/** How many there are on a form: up to the last of which a field was sent. */
export function aantalRijen(values: FormBody | Values, soort: Rijen): number {
  const numbers = Object.keys(values).flatMap((name) => {
    const [wat, n, veld] = name.split('.')
    return wat === soort && veld !== undefined && /^\d{1,3}$/.test(n ?? '') ? [Number(n) + 1] : []
  })
  return Math.min(Math.max(0, ...numbers), hoogstens + 1)
}

/** As the schema reads them; one in which nothing was typed is none. */
export const rijenVan = (body: FormBody, soort: Rijen): (Record<string, unknown> | null)[] =>
  Array.from({ length: aantalRijen(body, soort) }, (_, n) => {
    const entries = rijvelden[soort].map((veld) => [veld, body[nameOf(soort, n, veld)]] as const)
    return entries.some(([veld, given]) => veld !== 'id' && isTyped(given))
      ? Object.fromEntries(entries)
      : null
  })

const isTyped = (given: unknown) => (typeof given === 'string' ? given.trim() !== '' : given !== undefined)

/** The values of a form that shows these. */
export const waardenVan = (soort: Rijen, rijen: Record<string, unknown>[]): Values =>
  Object.fromEntries(
    rijen.flatMap((rij, n) =>
      rijvelden[soort].map((veld): [string, string] => [nameOf(soort, n, veld), sayValue(rij[veld])]),
    ),
  )

const sayValue = (value: unknown) => (value === true ? 'ja' : typeof value === 'string' ? value : '')

const daden = ['erbij', 'weg', 'omhoog', 'omlaag'] as const
type Daad = (typeof daden)[number]
/** What a button of the form asks for, beside sending it: `stappen.2.omhoog`. */
type Verzoek = { soort: Rijen; n: number; daad: Daad }

export function verzoekIn(given: unknown): Verzoek | null {
  const [soort, n, daad] = typeof given === 'string' ? given.split('.') : []
  const known = daden.find((one) => one === daad)
  if ((soort !== 'stappen' && soort !== 'valkuilen') || !known || !/^\d{1,2}$/.test(n ?? '')) return null
  return { soort, n: Number(n), daad: known }
}

/** Everything that was typed, with one row more, one less, or two in each other's place. */
export function herschikt(values: Values, { soort, n, daad }: Verzoek): Values {
  const others = Object.entries(values).filter(([name]) => !name.startsWith(`${soort}.`) && name !== 'doe')
  const rijen = Array.from(
    { length: aantalRijen(values, soort) },
    (_, i): Rij => Object.fromEntries(rijvelden[soort].map((veld) => [veld, values[nameOf(soort, i, veld)]])),
  )
  return { ...Object.fromEntries(others), ...waardenVan(soort, anders(rijen, n, daad)) }
}

function anders(rijen: Rij[], n: number, daad: Daad): Rij[] {
  if (daad === 'erbij') return rijen.length < hoogstens ? [...rijen, {}] : rijen
  if (daad === 'weg') return rijen.filter((_, i) => i !== n)
  const naar = daad === 'omhoog' ? n - 1 : n + 1
  const [deze, andere] = [rijen[n], rijen[naar]]
  if (!deze || !andere) return rijen
  return rijen.map((rij, i) => (i === n ? andere : i === naar ? deze : rij))
}
