import { aanbestedingen } from './aanbestedingen.ts'
import type { OpeningSeed } from './types.ts'

/** What was proposed and confirmed since Vonk asks for it. */
export const openingen: OpeningSeed[] = [
  {
    ...{ aanbesteding: 'drukwerk', soort: 'gestopt', datum: -84, door: 'gerda', op: -84 },
    reden: aanbestedingen.drukwerk.gestopt.reden,
    bevestigd: { door: 'wilma', op: -83 },
  },
  {
    ...{ aanbesteding: 'gymzalen', perceel: 1, soort: 'definitief', datum: -19, door: 'gerda', op: -19 },
    bevestigd: { door: 'wilma', op: -18 },
  },
  {
    ...{ aanbesteding: 'stoelen', soort: 'gestopt', datum: -2, door: 'marloes', op: -2 },
    reden: 'Geen enkele inschrijving past binnen het budget.',
  },
]
