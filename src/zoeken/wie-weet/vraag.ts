import { z } from 'zod'
import { categorie, oneOf, words } from '#src/netwerk/leden/filters.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'

/** Who knows about this, in which phase and with which kind of work. */
export const VraagQuery = z.object({ q: words(), fase: oneOf(fasen), categorie: categorie() })
export type VraagQuery = z.infer<typeof VraagQuery>
