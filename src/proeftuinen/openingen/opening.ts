import {
  type Aanbesteding,
  type Deel,
  delenOf,
  expectedOn,
  firstDecisionOf,
  hasEnded,
  type Verloop,
} from '#src/markt/aanbestedingen/aanbesteding.ts'
import type { Openingsoort } from '#src/platform/database.generated.ts'
import { today } from '#src/platform/today.ts'

export type { Openingsoort }

/** What opens a running tender: one proposes it, another confirms it. See docs/domein/eerlijk-spel.md#de-tweede-persoon. */
export const openingsoorten = ['definitief', 'gestopt', 'correctie'] as const satisfies Openingsoort[]

/** `perceelId` null: the whole, so every lot that has not ended. */
export type Voorstel = {
  soort: Openingsoort
  perceelId: string | null
  /** Of the end; of a correctie the new day of publication, null when there is none. */
  datum: string | null
  reden: string
}

export type Opening = Voorstel & {
  id: string
  aanbestedingId: string
  voorgesteldDoorId: string
  voorgesteldDoor: string
  voorgesteldOp: Date
  bevestigdOp: Date | null
  geweigerdOp: Date | null
  ingetrokkenOp: Date | null
  beslotenDoor: string | null
  uitleg: string | null
}

export type Stand = 'open' | 'bevestigd' | 'geweigerd' | 'ingetrokken'

export function standOf(o: Pick<Opening, 'bevestigdOp' | 'geweigerdOp' | 'ingetrokkenOp'>): Stand {
  if (o.bevestigdOp) return 'bevestigd'
  if (o.geweigerdOp) return 'geweigerd'
  return o.ingetrokkenOp ? 'ingetrokken' : 'open'
}

/** What it ends, as things stand now: of an award what was decided on by that day, of a stop what has not ended. */
export function endsIn(o: Voorstel, a: Aanbesteding): Deel[] {
  if (o.soort === 'correctie') return []
  const open = delenOf(a).filter((deel) => !hasEnded(deel) && (o.perceelId ?? deel.id) === deel.id)
  return o.soort === 'gestopt' ? open : open.filter((deel) => isDecidedBy(deel, o.datum ?? ''))
}

const isDecidedBy = ({ gunningsbeslissingOp }: Deel, day: string) =>
  gunningsbeslissingOp !== null && gunningsbeslissingOp <= day

/** It can still be done: since it was proposed the tender may have ended, or the decision been taken back. */
export const isPossible = (o: Voorstel, a: Aanbesteding): boolean =>
  o.soort === 'correctie' ? a.loopt && !isDecidedBefore(a, o.datum) : endsIn(o, a).length > 0

/** What was decided on was published before. */
const isDecidedBefore = (a: Aanbesteding, day: string | null) =>
  day !== null && (firstDecisionOf(a) ?? day) < day

/** After it the tender no longer runs. The award of one lot of several opens nothing yet. */
export function opensNow(o: Voorstel, a: Aanbesteding): boolean {
  if (!a.loopt) return false
  if (o.soort === 'correctie') return o.datum === null || o.datum > today()
  const ended = new Set(endsIn(o, a).map(({ id }) => id))
  return delenOf(a).every((deel) => hasEnded(deel) || ended.has(deel.id))
}

/** It is stopped before its day of publication, which then does not come any more. */
export const unpublishes = (o: Voorstel, a: Aanbesteding): boolean =>
  (a.gepubliceerdOp ?? '') > today() && o.soort === 'gestopt' && endAfter(o, a) !== null

/** The day on which the whole has ended once this is confirmed; null when it has not. */
export function endAfter(o: Voorstel, a: Aanbesteding): string | null {
  const ended = new Set(endsIn(o, a).map(({ id }) => id))
  const delen = delenOf(a).map((deel) => (ended.has(deel.id) ? endOf(o) : deel))
  if (o.soort === 'correctie' || !delen.every(hasEnded)) return null
  const last = (days: (string | null)[]) =>
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  return (
    last(delen.map(({ definitiefOp }) => definitiefOp)) ??
    last(delen.map(({ vroegtijdigBeeindigdOp }) => vroegtijdigBeeindigdOp))
  )
}

const endOf = ({ soort, datum, reden }: Voorstel): Verloop => ({
  gunningsbeslissingOp: null,
  beeindigdReden: reden,
  definitiefOp: soort === 'definitief' ? datum : null,
  vroegtijdigBeeindigdOp: soort === 'gestopt' ? datum : null,
})

/** The day that Vonk proposes for a definitive award: when the last standstill of what it is about is over. */
export function expectedIn(
  a: Aanbesteding,
  perceelId: string | null,
  opschortendeDagen: number,
): string | null {
  const days = delenOf(a)
    .filter(({ id }) => (perceelId ?? id) === id)
    .flatMap((deel) => expectedOn(deel, opschortendeDagen) ?? [])
  return days.sort().at(-1) ?? null
}

/** Who newly reads what, in one circle of one thing. */
export type Lezers = {
  /** Null: something that whoever confirms may not see. */
  titel: string | null
  wat: 'aanbesteding' | 'proeftuin'
  kring: 'team_overheid' | 'team' | 'overheid' | 'netwerk'
  leden: number
}
