import type { Figure } from '#src/platform/components/index.ts'
import { bewijsgraadLabel, opbrengstsoortLabel } from './labels.ts'
import type { Opbrengst } from './proeftuin.ts'

type Van = Omit<Opbrengst, 'laterOp' | 'bewijs'> & { op: Date | string | null }

/** What a team says that came of it, as a figure. */
export const figureOf = ({ soort, omschrijving, waarde, eenheid, bewijsgraad, op }: Van): Figure => ({
  ...{ waarde, eenheid, over: omschrijving, op },
  regel: opbrengstsoortLabel[soort],
  graad: bewijsgraadLabel[bewijsgraad],
})
