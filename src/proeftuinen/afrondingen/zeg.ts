import { amount } from '#src/platform/components/index.ts'
import { opbrengstsoortLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Geschreven } from './afronding.ts'

/** '13,3 fte: Aan het werk (Mensen). Blijkt uit: de planning'. */
export const sayOpbrengst = ({ soort, omschrijving, waarde, eenheid, bewijs }: Geschreven): string =>
  `${amount(waarde)} ${eenheid}: ${omschrijving} (${opbrengstsoortLabel[soort]})${bewijs && `. Blijkt uit: ${bewijs}`}`
