import { type Constraint, solve } from 'yalps'

/** What is known of one number: between these two, both counted. */
export type Bereik = { van: number; tot: number }

/** What an attacker knows: numbers, each within bounds, and sums of them that are zero. */
export type Stelsel = { getallen: Map<string, Bereik>; sommen: [string, number][][] }

export const leegStelsel = (): Stelsel => ({ getallen: new Map(), sommen: [] })

/** Says something more of a number: within both bounds. */
export function weet(
  { getallen }: Stelsel,
  naam: string,
  { van = 0, tot = Number.POSITIVE_INFINITY }: Partial<Bereik>,
) {
  const al = getallen.get(naam) ?? { van: 0, tot: Number.POSITIVE_INFINITY }
  getallen.set(naam, { van: Math.max(al.van, van), tot: Math.min(al.tot, tot) })
}

/** The first is the sum of the others. */
export const weetSom = ({ sommen }: Stelsel, geheel: string, delen: string[]) => {
  sommen.push([[geheel, -1], ...delen.map((deel): [string, number] => [deel, 1])])
}

type Oplossing = { waarde: number; punt: Map<string, number> } | 'onbegrensd'

/**
 * The feasible interval of each of these numbers, by linear programming: the least and the most that fit with all that is
 * known. A number that is seen to be free enough in solutions for others is not solved for itself.
 */
export function bereiken(
  stelsel: Stelsel,
  doelen: string[],
  genoeg: (bereik: Bereik) => boolean,
): Map<string, Bereik> {
  const model = modelVan(stelsel)
  const gezien = new Map<string, Bereik>()
  const zie = (naam: string, waarde: number) => {
    const al = gezien.get(naam) ?? { van: waarde, tot: waarde }
    gezien.set(naam, { van: Math.min(al.van, waarde), tot: Math.max(al.tot, waarde) })
  }
  const zoek = (doel: string, direction: 'maximize' | 'minimize') => {
    const gevonden = losOp(model, doel, direction)
    if (gevonden === 'onbegrensd') return zie(doel, direction === 'maximize' ? Number.POSITIVE_INFINITY : 0)
    for (const naam of stelsel.getallen.keys()) zie(naam, gevonden.punt.get(naam) ?? 0)
  }
  for (const doel of doelen) {
    for (const richting of ['maximize', 'minimize'] as const) {
      const al = gezien.get(doel)
      if (!al || !genoeg(al)) zoek(doel, richting)
    }
  }
  return new Map(doelen.map((doel) => [doel, gezien.get(doel) ?? { van: 0, tot: 0 }]))
}

type Model = {
  vast: Map<string, number>
  constraints: Map<string, Constraint>
  variabelen: Map<string, [string, number][]>
  van: Map<string, number>
}

/** Numbers that are known are filled in, and the others count from their least. */
function modelVan({ getallen, sommen }: Stelsel): Model {
  const model: Model = { vast: new Map(), constraints: new Map(), variabelen: new Map(), van: new Map() }
  for (const [naam, { van, tot }] of getallen) {
    model.van.set(naam, van)
    if (van === tot) model.vast.set(naam, van)
    else model.variabelen.set(naam, Number.isFinite(tot) ? [[`grens ${naam}`, 1]] : [])
    if (van !== tot && Number.isFinite(tot)) model.constraints.set(`grens ${naam}`, { max: tot - van })
  }
  sommen.forEach((som, n) => {
    const vast = som.reduce((tot, [naam, keer]) => tot + keer * (model.van.get(naam) ?? 0), 0)
    model.constraints.set(`som ${n}`, { equal: -vast })
    for (const [naam, keer] of som) model.variabelen.get(naam)?.push([`som ${n}`, keer])
  })
  return model
}

function losOp(
  { vast, constraints, variabelen, van }: Model,
  doel: string,
  direction: 'maximize' | 'minimize',
): Oplossing {
  const variables = [...variabelen].map(
    ([naam, delen]) => [naam, naam === doel ? [...delen, ['doel', 1] as const] : delen] as const,
  )
  const { status, result, variables: punt } = solve({ direction, objective: 'doel', constraints, variables })
  if (status === 'unbounded') return 'onbegrensd'
  if (status !== 'optimal') throw new Error(`what is published contradicts itself: ${status}`)
  const waarden = new Map([...van].map(([naam, vanaf]) => [naam, vast.get(naam) ?? vanaf]))
  for (const [naam, meer] of punt) waarden.set(naam, (van.get(naam) ?? 0) + meer)
  return { waarde: result, punt: waarden }
}
