import { dotted, sayDate } from '#src/platform/components/index.ts'
import type { Botsing, Melding } from './botsing.ts'

/** One claim in words, as far as its line is for this reader. */
export const zegMelding = ({ label, voor, begin }: Melding): string =>
  label === null ? voor : `‘${label}’ van ${voor}${begin ? `, sinds ${sayDate(begin)}` : ''}`

export const zegBotsing = ({ eerste, tweede }: Botsing): string =>
  `${zegMelding(eerste)} en ${zegMelding(tweede)}`

/** Where it is, and which of the two counts meanwhile. */
export const zegErbij = ({ werkgever, proeftuin, eerste, gezienOp }: Botsing) =>
  dotted([
    `werkgever ${werkgever}`,
    proeftuin,
    `die van ${eerste.voor} is de oudste`,
    `gezien ${sayDate(gezienOp)}`,
  ])
