import type { Termijnmoment } from '#src/platform/database.generated.ts'
import { werkdagenNa, werkdagenTussen } from '#src/platform/werkdagen.ts'

export type { Termijnmoment }

/** How many working days after the last day the adviesteam hears of it. */
export const meldingNa = 5

/** The days of a promise: when it begins, a reminder at 70 % (rounded up), the last day, and when the adviesteam hears. */
export type Dagen = { begintOp: string; herinneringOp: string; uiterlijkOp: string; meldingOp: string }

export function dagenVan(begintOp: string, werkdagen: number): Dagen {
  const uiterlijkOp = werkdagenNa(begintOp, werkdagen)
  return {
    begintOp,
    // In whole numbers: 0.7 times 10 is a little more than 7 to a computer.
    herinneringOp: werkdagenNa(begintOp, Math.ceil((werkdagen * 7) / 10)),
    uiterlijkOp,
    meldingOp: werkdagenNa(uiterlijkOp, meldingNa),
  }
}

/** What it waits for: a kind, and the id of the thing. */
export type Waarop = { soort: string; onderwerpId: string }

export type Termijn = Waarop & Dagen & { id: string; voldaanOp: Date | null; vervallenOp: Date | null }

export const momenten = ['begin', 'herinnering', 'laatste_dag', 'melding'] as const satisfies Termijnmoment[]

const dagVan: Record<Termijnmoment, keyof Dagen> = {
  begin: 'begintOp',
  herinnering: 'herinneringOp',
  laatste_dag: 'uiterlijkOp',
  melding: 'meldingOp',
}

/** The last moment that has come: what was missed before it says nothing new any more. */
export const momentOp = (dagen: Dagen, vandaag: string): Termijnmoment | undefined =>
  momenten.findLast((moment) => dagen[dagVan[moment]] <= vandaag)

export type Stand =
  | { kleur: 'loopt' | 'vandaag'; dag: number; van: number }
  | { kleur: 'te_laat'; werkdagen: number }
  | { kleur: 'voldaan' }

/** How it stands today, with its age; red from the day after the last. */
export function standOf(t: Omit<Termijn, 'id' | keyof Waarop>, vandaag: string): Stand {
  if (t.voldaanOp) return { kleur: 'voldaan' }
  if (vandaag > t.uiterlijkOp) return { kleur: 'te_laat', werkdagen: werkdagenTussen(t.uiterlijkOp, vandaag) }
  const van = werkdagenTussen(t.begintOp, t.uiterlijkOp)
  const dag = werkdagenTussen(t.begintOp, vandaag)
  return { kleur: vandaag === t.uiterlijkOp ? 'vandaag' : 'loopt', dag, van }
}
