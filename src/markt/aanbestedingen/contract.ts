import type { Afspraakeenheid } from '#src/platform/database.generated.ts'
import { today } from '#src/platform/today.ts'
import type { Aanbesteding } from './aanbesteding.ts'

export type { Afspraakeenheid }

/** What was agreed on social return: a number of a unit with words, or an effort, which is words alone. */
export type Afspraak = { eenheid: Afspraakeenheid; aantal: string | null; tekst: string }

/** What was changed in what was agreed after the contract began, and why that was allowed. */
export type Afspraakwijziging = { was: string; wordt: string; reden: string; door: string; op: Date }

type Kort = { id: string; titel: string }

/** What is known of the contract beside the tender, as far as the reader may read it. */
export type Contract = {
  afspraak: Afspraak | null
  contractmanager: { id: string; naam: string } | null
  /** The framework it was called off, and what was called off it; only what the reader may see. */
  afroepVan: Kort | null
  afroepen: Kort[]
  wijzigingen: Afspraakwijziging[]
}

export const eenheden = [
  'procent_waarde',
  'procent_loonsom',
  'uren',
  'inspanning',
] as const satisfies readonly Afspraakeenheid[]

export const eenheidLabel: Record<Afspraakeenheid, string> = {
  procent_waarde: 'Procent van de waarde',
  procent_loonsom: 'Procent van de loonsom',
  uren: 'Uren',
  inspanning: 'Een inspanning, zonder getal',
}

const words: Record<Afspraakeenheid, string> = {
  procent_waarde: ' % van de waarde',
  procent_loonsom: ' % van de loonsom',
  uren: ' uur',
  inspanning: 'Een inspanning',
}

/** '5 % van de waarde'. */
export function sayAfspraak({ eenheid, aantal }: Omit<Afspraak, 'tekst'>): string {
  const number = aantal === null ? '' : new Intl.NumberFormat('nl-NL').format(Number(aantal))
  return number + words[eenheid]
}

/** The whole of it, as the trail and the log have it. */
export const sayGeheel = (afspraak: Afspraak | null): string =>
  afspraak ? [sayAfspraak(afspraak), afspraak.tekst].filter(Boolean).join(': ') : 'niets afgesproken'

type Begin = Pick<Aanbesteding, 'loopt' | 'begintOp' | 'vroegtijdigBeeindigdOp'>

/** The contract has begun: what is agreed now comes on top of what was tendered (docs/domein/eerlijk-spel.md). */
export const isBegonnen = ({ loopt, begintOp, vroegtijdigBeeindigdOp }: Begin) =>
  !loopt && vroegtijdigBeeindigdOp === null && begintOp !== null && begintOp <= today()

const isSame = (a: Afspraak | null, b: Afspraak | null) =>
  a === b || (a !== null && b !== null && sayGeheel(a) === sayGeheel(b))

/** Whether it has to be said if this was in the contract already, or is added to it now. */
export const vraagtReden = (a: Begin, was: Afspraak | null, wordt: Afspraak | null) =>
  isBegonnen(a) && wordt !== null && !isSame(was, wordt)

/** '2 keer te verlengen'; null when that is not known. */
export const sayVerlenging = ({ verlengingAantal: times }: Pick<Aanbesteding, 'verlengingAantal'>) =>
  times === null ? null : times === 0 ? 'Niet te verlengen' : `${times} keer te verlengen`
