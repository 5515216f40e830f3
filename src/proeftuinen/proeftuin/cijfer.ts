import type { Figure } from '#src/platform/components/index.ts'
import { bewijsgraadLabel, opbrengstsoortLabel } from './labels.ts'
import type { Opbrengst } from './proeftuin.ts'

type Zekerheid = Pick<Opbrengst, 'bewijsgraad' | 'bevestigdDoor'>

/** How sure it is, and which organisation says so; never a person. */
export const sayGraad = ({ bewijsgraad, bevestigdDoor }: Zekerheid): string =>
  bevestigdDoor === null ? bewijsgraadLabel[bewijsgraad] : `bevestigd door ${bevestigdDoor}`

type Van = Omit<Opbrengst, 'id' | 'laterOp' | 'bewijs' | 'bevestigdOp'> & {
  bevestigdOp: Date | string | null
  op: Date | string | null
}

/** What a team says that came of it, as a figure. */
export const figureOf = ({ omschrijving, soort, ...of }: Van): Figure => ({
  waarde: of.waarde,
  eenheid: of.eenheid,
  over: omschrijving,
  regel: opbrengstsoortLabel[soort],
  graad: sayGraad(of),
  graadOp: of.bevestigdOp,
  op: of.op,
})
