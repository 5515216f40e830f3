import { type NieuweLezers, nieuweLezers, openingOf } from '#src/platform/forms/verbreding.ts'
import type { Kring, Proeftuin } from './proeftuin.ts'

type Team = Pick<Proeftuin, 'team'>

/** The new readers of a part of this proeftuin: its suppliers by name, and without them the team opens to nobody new. */
function lezersIn({ team }: Team): NieuweLezers {
  const namen = team.filter(({ levert }) => levert).map(({ naam }) => naam)
  const toTeam = (van: Kring) => {
    const { team: suppliers, ...rest } = nieuweLezers[van]
    return suppliers && namen.length > 0 ? { ...rest, team: `${suppliers} (${namen.join(', ')})` } : rest
  }
  return { ...nieuweLezers, team_overheid: toTeam('team_overheid'), overheid: toTeam('overheid') }
}

/** What a form for the circle of this proeftuin, or of a part of it, opens and to whom. */
export const openingIn = (p: Team, deel: { zichtbaarheid: Kring }) => openingOf(deel, lezersIn(p))

/** Whether it can get more readers as it is now: never everybody before its host said yes. */
export const kanWijder = ({ zichtbaarheid, wachtOpGastheer }: Proeftuin) =>
  zichtbaarheid !== 'openbaar' && !(wachtOpGastheer && zichtbaarheid === 'netwerk')
