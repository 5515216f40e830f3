import type { Inkoopeinde } from '#src/platform/database.generated.ts'
import {
  type Fase,
  kooptIn,
  lopend,
  type Proeftuin,
  type RoutePeriode,
  type Teamlid,
  zichtbaarheden,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** How a purchase without a tender ended: only who says so opens it. */
export const inkoopeinden = ['gegund', 'gestopt'] as const satisfies Inkoopeinde[]
export type { Inkoopeinde }

/** Frozen, or prepared so that its suppliers read little of it, or neither: docs/domein/eerlijk-spel.md#de-bevriezing. */
export type Muur = 'dicht' | 'voorbereiding' | 'open'

/** What the wall follows from; SQL says the same in policy-sql.ts, and muur.test.ts proves that they agree. */
export type Muurfeiten = Pick<
  Proeftuin,
  'fase' | 'faseSinds' | 'uitkomst' | 'aanbestedingstand' | 'aanbestedingEinde'
> & { routePerioden: Looptijd[] }

/** Of a route what the wall asks: which, and from when to when. */
export type Looptijd = Pick<RoutePeriode, 'route' | 'begonnenOp' | 'geeindigdOp'>

const bereidtVoor: Fase[] = ['voorbereiden', 'specificeren']

const kopend = ({ routePerioden }: Muurfeiten) =>
  lopend(routePerioden).filter(({ route }) => kooptIn([route]))

/**
 * Its tender ended in this phase and on these routes: what ended before, as a framework of which one calls off, bought
 * nothing in it, and nothing for a buying route that began later.
 */
const isBought = (feiten: Muurfeiten) => {
  const sinds = [feiten.faseSinds, ...kopend(feiten).map(({ begonnenOp }) => begonnenOp)]
  const einde = feiten.aanbestedingEinde
  return einde !== null && sinds.every((day) => einde >= day)
}

export function muurVan(feiten: Muurfeiten): Muur {
  const { fase, uitkomst, aanbestedingstand } = feiten
  if (aanbestedingstand === 'loopt') return 'dicht'
  if (kopend(feiten).length === 0 || uitkomst !== null || isBought(feiten)) return 'open'
  if (fase === 'selecteren_en_gunnen') return 'dicht'
  return bereidtVoor.includes(fase) ? 'voorbereiding' : 'open'
}

export type Wijziging = Partial<Muurfeiten>

const muurNa = (p: Muurfeiten, wijziging: Wijziging) => muurVan({ ...p, ...wijziging })

/** It would open what is closed: then somebody says how the purchase ended. */
export const opentMuur = (p: Muurfeiten, wijziging: Wijziging) =>
  muurVan(p) === 'dicht' && muurNa(p, wijziging) !== 'dicht'

/** It would close what is open or being prepared. */
export const sluitMuur = (p: Muurfeiten, wijziging: Wijziging) =>
  muurVan(p) !== 'dicht' && muurNa(p, wijziging) === 'dicht'

/** It would end the preparation without a purchase that runs: the suppliers in the team read what it was about. */
export const opentVoorbereiding = (p: Muurfeiten & { team: Teamlid[] }, wijziging: Wijziging) =>
  muurVan(p) === 'voorbereiding' && muurNa(p, wijziging) === 'open' && leveranciersIn(p).length > 0

type Gelezen = Pick<Proeftuin, 'team' | 'zichtbaarheid'>

const leveranciersIn = ({ team }: Pick<Gelezen, 'team'>) => team.filter(({ leverancier }) => leverancier)

const sayTeam = (p: Pick<Gelezen, 'team'>) => {
  const names = leveranciersIn(p).map(({ naam }) => naam)
  return names.length === 0 ? [] : [`de leveranciers in dit team (${names.join(', ')})`]
}

const ofNetwerk = zichtbaarheden.slice(zichtbaarheden.indexOf('netwerk'))

/** Who read nothing that is not public while it is closed, and do again after: by the circle, and in the team by name. */
export function lezersAchterMuur(p: Gelezen): string {
  const elsewhere = ofNetwerk.includes(p.zichtbaarheid)
    ? ['alle leden die niet bij een overheid werken, of die ook voor een leverancier werken']
    : p.zichtbaarheid === 'overheid'
      ? ['wie bij een overheid werkt en ook voor een leverancier']
      : []
  return [...sayTeam(p), ...elsewhere].join(', en ') || 'niemand anders dan nu'
}

/** Who read more of it when the preparation is over. */
export const lezersNaVoorbereiding = (p: Pick<Gelezen, 'team'>): string => sayTeam(p).join('')
