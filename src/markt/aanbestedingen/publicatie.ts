import { sayExactly } from '#src/platform/components/index.ts'
import { today } from '#src/platform/today.ts'
import type { Aanbesteding } from './aanbesteding.ts'

/** What was stopped is not published after that: it would never run, and so never close. */
const tooLate = (day: string) => `Zij is gestopt op ${sayExactly(day)}. Kies een dag daarvoor.`

type Gestopt = Pick<Aanbesteding, 'gepubliceerdOp' | 'vroegtijdigBeeindigdOp'>

/** Why it cannot be published on that day, and the way on; null: it can, or that is how it stands already. */
export function publicatieProbleem(
  { gepubliceerdOp: now, vroegtijdigBeeindigdOp: end }: Gestopt,
  wanted: string | null,
): string | null {
  if (!end || !wanted || wanted === now || wanted < end) return null
  return `${tooLate(end)} Gaat zij toch door? Kies dan eerst bij ‘Gunning en einde’: toch niet gestopt.`
}

type Gelezen = { percelen: { nietGegundOp: string | null }[] }

/** The same of a notice that is new here, of which every lot ended without a winner. */
export function publicatieProbleemIn({ percelen }: Gelezen, wanted: string | null): string | null {
  const ends = percelen.map(({ nietGegundOp }) => nietGegundOp ?? '').sort()
  const [first = '', last = ''] = [ends[0], ends.at(-1)]
  return wanted && first !== '' && last <= today() && wanted >= last ? tooLate(last) : null
}
