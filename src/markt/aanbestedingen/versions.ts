import { type Aanbesteding, firstDecisionOf, opensBy } from './aanbesteding.ts'
import type { Meegenomen } from './travel.ts'
import {
  bewerkbaar,
  differencesOf,
  type Veld,
  type Verschil,
  velden,
  type Waarden,
  waardenOf,
} from './velden.ts'

export type Comparison = {
  /** What the new version changes; `eigen`: somebody corrected the field since the last time. */
  nieuw: (Verschil & { eigen: boolean })[]
  /** What the notice says as before, and somebody corrected: that stays. */
  blijft: Verschil[]
  /** The form as it is after taking over. */
  samen: Waarden
}

/** Fields that a newer notice takes back by leaving them out. Of all others its silence means nothing. */
const takenBack: readonly Veld[] = [
  'raamovereenkomst',
  'voorbehoudenDeelname',
  'voorbehoudenUitvoering',
  'sociaalDoel',
  'strategischDoel',
]

/** What is in Vonk beside another version of its notice. What people corrected stays, unless the notice changed there. */
export function compareVersions(aanbesteding: Aanbesteding, notice: Meegenomen): Comparison {
  const begrepen = notOpening(aanbesteding, notice.begrepen)
  const nu = waardenOf(aanbesteding)
  const vorige = earlierOf(aanbesteding)
  const spoken = velden.filter(
    (veld) => isFilled(begrepen[veld]) || (takenBack.includes(veld) && isFilled(vorige?.[veld])),
  )
  const verschillen = differencesOf(
    nu,
    begrepen,
    bewerkbaar.filter((veld) => spoken.includes(veld) && veld in begrepen),
  )
  const stays = ({ veld }: Verschil) =>
    vorige !== null && differencesOf(vorige, begrepen, [veld]).length === 0
  const nieuw = verschillen
    .filter((verschil) => !stays(verschil))
    .map((verschil) => ({
      ...verschil,
      eigen: vorige !== null && differencesOf(vorige, nu, [verschil.veld]).length > 0,
    }))
  const taken = Object.fromEntries(nieuw.map(({ veld }) => [veld, begrepen[veld] ?? '']))
  return { nieuw, blijft: verschillen.filter(stays), samen: { ...nu, ...taken } }
}

/** A day of publication that would open what runs, or lies after a decision, stays out: it is proposed, not taken over. */
function notOpening(a: Aanbesteding, begrepen: Meegenomen['begrepen']): Meegenomen['begrepen'] {
  const published = String(begrepen.gepubliceerdOp || a.gepubliceerdOp || '')
  const decided = firstDecisionOf(a)
  return opensBy(a, published || null) || (decided && decided < published)
    ? { ...begrepen, gepubliceerdOp: a.gepubliceerdOp ?? '' }
    : begrepen
}

const isFilled = (value: string | string[] | undefined) => value !== undefined && value.length > 0

/** `ingelezen` is what `unpack` let through when it was kept. */
const earlierOf = ({ ingelezen }: Aanbesteding) => ingelezen as Waarden | null
