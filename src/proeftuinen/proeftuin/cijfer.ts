import type { Figure } from '#src/platform/components/index.ts'
import { bewijsgraadLabel, opbrengstsoortLabel } from './labels.ts'
import type { Opbrengst } from './proeftuin.ts'

type Van = Omit<Opbrengst, 'laterOp' | 'bewijs'> & { op: Date | string | null }

/** What a team says that came of it, as a figure. */
export const figureOf = ({ omschrijving, soort, bewijsgraad, ...of }: Van): Figure => ({
  waarde: of.waarde,
  eenheid: of.eenheid,
  over: omschrijving,
  regel: opbrengstsoortLabel[soort],
  graad: bewijsgraadLabel[bewijsgraad],
  op: of.op,
})
