import { type Aanbesteding, delenOf, hasEnded, standOfDeel } from '#src/markt/aanbestedingen/aanbesteding.ts'
import { paths } from '#src/paths/index.ts'
import { type Opening, standOf, type Voorstel } from './opening.ts'

/** Why it cannot be proposed now, and where to go for what comes first. */
export type Eerst = { waarom: string; href: string; label: string }

type Wanted = Pick<Voorstel, 'soort' | 'perceelId'>

/** Null when the form can be filled in. */
export function firstNeeded({ soort, perceelId }: Wanted, a: Aanbesteding, past: Opening[]): Eerst | null {
  const waits = past.find((o) => standOf(o) === 'open' && o.perceelId === perceelId)
  if (waits)
    return {
      waarom: 'Hier ligt al een voorstel voor. Het wacht op bevestiging.',
      href: paths.opening(waits.id),
      label: 'Bekijk het voorstel',
    }
  if (soort === 'correctie')
    return a.loopt
      ? null
      : {
          waarom: 'De aanbesteding loopt niet. De dag van publicatie verbeter je dan bij de gegevens.',
          href: paths.aanbestedingBewerken(a.id),
          label: 'Verbeter de gegevens',
        }
  const open = delenOf(a).filter((deel) => !hasEnded(deel) && (perceelId ?? deel.id) === deel.id)
  if (open.length === 0)
    return {
      waarom: 'Dit is al geëindigd.',
      href: paths.gunning(a.id),
      label: 'Kijk hoe het nu staat',
    }
  if (soort === 'gestopt' || open.some((deel) => standOfDeel(deel) === 'besloten')) return null
  return {
    waarom: 'Er is nog geen gunningsbeslissing. Vul die eerst in.',
    href: paths.gunningsbeslissing(a.id, perceelId ?? undefined),
    label: 'Vul de gunningsbeslissing in',
  }
}
