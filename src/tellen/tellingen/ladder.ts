/** When each step was reached; null when it was skipped or not reached. */
export type Loop = {
  snuffelstage: string | null
  proefplaatsing: string | null
  geplaatst: string | null
  /** The first day no longer there, of the last time. */
  einde: string | null
  doorgestroomd: boolean
}

export const stappen = ['snuffelstage', 'proefplaatsing', 'geplaatst', 'na_3', 'na_6', 'na_12'] as const
export type Stap = (typeof stappen)[number]

/**
 * Of one step: how many reached it, how many of these began here, went on to the next, stopped here, moved on to other
 * work, are at it still, or placed too short a time to know. The last five add up to the first.
 */
export type Staptelling = {
  stap: Stap
  aantal: number
  begonnen: number
  verder: number
  gestopt: number
  doorgestroomd: number
  bezig: number
  tekort: number
}

const maanden: Partial<Record<Stap, number>> = { na_3: 3, na_6: 6, na_12: 12 }

/** So many months after a day, as people count them: 30 November after 31 August. */
export function maandenNa(dag: string, aantal: number): string {
  const [jaar = 0, maand = 1, datum = 1] = dag.split('-').map(Number)
  const laatste = new Date(Date.UTC(jaar, maand - 1 + aantal + 1, 0)).getUTCDate()
  return new Date(Date.UTC(jaar, maand - 1 + aantal, Math.min(datum, laatste))).toISOString().slice(0, 10)
}

/** On a day: whether it was placed that long, stopped before, or cannot have been yet. */
function haalde(loop: Loop, stap: Stap, op: string): boolean {
  const na = maanden[stap]
  if (na === undefined) return loop[stap as 'geplaatst'] !== null && (loop[stap as 'geplaatst'] ?? '') <= op
  if (loop.geplaatst === null) return false
  const dan = maandenNa(loop.geplaatst, na)
  return dan <= op && (loop.einde === null || loop.einde > dan)
}

/** Where people drop out, and where too little time went by to say. Each plek once, by its first placement. */
export function ladderVan(lopen: Loop[], op: string): Staptelling[] {
  return stappen.map((stap, nummer) => {
    const hier = lopen.filter((loop) => haalde(loop, stap, op))
    const later = stappen.slice(nummer + 1)
    const eerder = stappen.slice(0, nummer)
    const telling = { verder: 0, gestopt: 0, doorgestroomd: 0, bezig: 0, tekort: 0 }
    for (const loop of hier) telling[wat(loop, { later, op })] += 1
    const begonnen = hier.filter((loop) => !eerder.some((each) => haalde(loop, each, op))).length
    return { stap, aantal: hier.length, begonnen, ...telling }
  })
}

type Waar = { later: readonly Stap[]; op: string }

function wat(loop: Loop, { later, op }: Waar): 'verder' | 'gestopt' | 'doorgestroomd' | 'bezig' | 'tekort' {
  if (later.some((each) => haalde(loop, each, op))) return 'verder'
  if (loop.einde !== null && loop.einde <= op) return loop.doorgestroomd ? 'doorgestroomd' : 'gestopt'
  const volgende = later[0]
  const na = volgende && maanden[volgende]
  const teKort = na !== undefined && loop.geplaatst !== null && maandenNa(loop.geplaatst, na) > op
  return teKort ? 'tekort' : 'bezig'
}
