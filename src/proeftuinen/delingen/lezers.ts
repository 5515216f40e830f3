import type { Verbreding } from '#src/platform/forms/verbreding.ts'
import type { Kring } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Ledental } from './queries.ts'

/** How many members this opens to, where Vonk knows that; the suppliers of a team are named instead. */
function aantalVan(sleutel: string, { overheid, netwerk }: Ledental): number | null {
  const [van, naar] = (sleutel.split(':').at(-1) ?? '').split('-') as Kring[]
  if (naar === 'overheid') return overheid
  if (naar !== 'netwerk') return null
  return van === 'overheid' ? netwerk - overheid : netwerk
}

const sayLeden = (aantal: number) => (aantal === 1 ? 'nu 1 lid' : `nu ${aantal} leden`)

/** Who newly reads it, in words: 'alle leden die bij een overheid werken (nu 34 leden)'. */
export function sayLezers({ sleutel, lezers }: Verbreding, ledental: Ledental): string {
  const aantal = aantalVan(sleutel, ledental)
  return aantal === null ? lezers : `${lezers} (${sayLeden(aantal)})`
}
