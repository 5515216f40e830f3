import { type Feit, isEinde } from './feiten.ts'
import { aantalDagen, type Dagen, dagNummer, doorsnede } from './kwartaal.ts'

/** Days in a row that somebody is placed with the same hours a week. */
export type Stuk = Dagen & { minutenPerWeek: number }

type Dag = { dag: number; begint: boolean; eindigt: boolean; minutenPerWeek: number | undefined }

/** What happens per day, in order. Of a `geplaatst` and an `uren` on one day the `uren` say more. */
function dagenMet(feiten: Feit[]): Dag[] {
  const per = new Map<number, Dag>()
  const on = (op: string) => {
    const dag = dagNummer(op)
    const found = per.get(dag) ?? { dag, begint: false, eindigt: false, minutenPerWeek: undefined }
    per.set(dag, found)
    return found
  }
  for (const feit of feiten) {
    if (isEinde(feit) && 'op' in feit) on(feit.op).eindigt = true
    if (feit.soort === 'geplaatst') on(feit.op).begint = true
    if (feit.soort === 'geplaatst' || feit.soort === 'uren') {
      const dag = on(feit.op)
      if (feit.soort === 'uren' || dag.minutenPerWeek === undefined) dag.minutenPerWeek = feit.minutenPerWeek
    }
  }
  return [...per.values()].sort((a, b) => a.dag - b.dag)
}

/**
 * When somebody was placed, and for how many minutes a week: from `geplaatst` until the day before the end, with the
 * hours of the newest `geplaatst` or `uren`. Who ends and begins on the same day goes on as before.
 */
export function verloopVan(feiten: Feit[]): Stuk[] {
  const dagen = dagenMet(feiten)
  const stukken: Stuk[] = []
  let [geplaatst, minutenPerWeek] = [false, 0]
  for (const [i, { dag, begint, eindigt, minutenPerWeek: nieuw }] of dagen.entries()) {
    if (begint !== eindigt) geplaatst = begint
    minutenPerWeek = nieuw ?? minutenPerWeek
    const laatste = (dagen[i + 1]?.dag ?? Number.POSITIVE_INFINITY) - 1
    if (geplaatst) stukken.push({ eerste: dag, laatste, minutenPerWeek })
  }
  return stukken
}

/** On how many of these days somebody was placed. */
export const geplaatsteDagen = (stukken: Stuk[], dagen: Dagen): number =>
  stukken.reduce((som, stuk) => som + aantalDagen(doorsnede(stuk, dagen)), 0)

/** Minutes a week times days: seven times the minutes of the contract in these days. */
export const weekminuten = (stukken: Stuk[], dagen: Dagen): number =>
  stukken.reduce((som, stuk) => som + stuk.minutenPerWeek * aantalDagen(doorsnede(stuk, dagen)), 0)
