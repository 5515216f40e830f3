import type { Teamrol } from '#src/platform/database.generated.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { freezes, type TestProeftuin } from '#test/proeftuin.ts'
import { zichtbaarheden } from './proeftuin.ts'

/** The actor as seen from a proeftuin: with a role in its team, or none. */
export const team: Partial<Record<TestLid, Teamrol>> = {
  hr: 'hr',
  leverancier: 'leverancier',
  gast: 'adviseur',
}
export const rolOf = (persona: Persona): Teamrol | null =>
  persona === 'inkoper' ? 'trekker' : (team[persona as TestLid] ?? null)

export type Case = Required<Pick<TestProeftuin, 'stand' | 'zichtbaarheid' | 'freeze' | 'fase'>> & {
  weg?: boolean
} & Pick<TestProeftuin, 'route' | 'naast'>
const standen = ['concept', 'lopend', 'afgerond'] as const
/** Where nobody buys on the first route, and one does on the second. */
const naast: Pick<Case, 'route' | 'naast'> = { route: 'werkervaring', naast: ['inhuur'] }
const moments: Pick<Case, 'freeze' | 'fase' | 'route' | 'naast'>[] = [
  ...freezes.map((freeze) => ({ freeze, fase: 'uitvoeren' as const })),
  { freeze: 'geen', fase: 'voorbereiden' },
  { freeze: 'komt', fase: 'specificeren' },
  { freeze: 'gegund', fase: 'voorbereiden' },
  { freeze: 'geen', fase: 'selecteren_en_gunnen' },
  { freeze: 'geen', fase: 'selecteren_en_gunnen', ...naast },
  { freeze: 'geen', fase: 'specificeren', ...naast },
  { freeze: 'komt', fase: 'selecteren_en_gunnen' },
  { freeze: 'eerder', fase: 'voorbereiden' },
  ...(['gegund', 'gestopt', 'eerder'] as const).map((freeze) => ({
    freeze,
    fase: 'selecteren_en_gunnen' as const,
  })),
]
export const there: Case[] = standen.flatMap((stand) =>
  zichtbaarheden.flatMap((zichtbaarheid) => moments.map((moment) => ({ stand, zichtbaarheid, ...moment }))),
)
const gone = there.filter(({ freeze, fase }) => fase === 'uitvoeren' && ['geen', 'loopt'].includes(freeze))
export const cases: Case[] = [...there, ...gone.map((state) => ({ ...state, weg: true }))]
