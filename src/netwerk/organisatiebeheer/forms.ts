import { z } from 'zod'
import { id, optionalText, text, versie } from '#src/platform/forms/fields.ts'

export const BeheerderForm = z.object({ lid: id() })

/** With an address at the organisation the administrators know who asks; without one a reason is all there is. */
export const verzoekForm = ({ adres }: { adres: boolean }) =>
  z.object({ reden: adres ? optionalText({ max: 1000 }) : text({ max: 1000 }) })

export const ToekenningForm = z.object({ versie: versie() })
export const WeigeringForm = z.object({ uitleg: text({ max: 2000 }), versie: versie() })
