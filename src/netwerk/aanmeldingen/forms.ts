import { z } from 'zod'
import { keuzecode } from '#src/netwerk/keuzelijsten/veld.ts'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { verklaringFields, verklaringNaam, withDay } from '#src/netwerk/werk/leverancierswerk.ts'
import {
  choice,
  email,
  emptyAsNull,
  line,
  optionalId,
  optionalText,
  text,
  versie,
} from '#src/platform/forms/fields.ts'
import { persoonsnaam } from '#src/platform/forms/namen.ts'

/** A name that is known, or a new one with its kind. */
const organisatie = {
  organisatie: line({ min: 2, max: 200 }),
  soort: emptyAsNull(choice(organisatiesoorten)),
}

export const AanmeldingForm = withDay(
  z.object({
    naam: persoonsnaam(),
    email: email(),
    ...organisatie,
    rol: keuzecode(),
    ...verklaringFields,
    leverancierNaam: verklaringNaam,
    motivatie: text({ max: 1000 }),
    uitnodiging: optionalId().catch(null),
  }),
)

export const AntwoordForm = z.object({ antwoord: text({ max: 2000 }) })

export const ToelatingForm = z.object({ ...organisatie, versie: versie() })
export const VraagForm = z.object({ vraag: text({ max: 2000 }), versie: versie() })
export const WeigeringForm = z.object({ reden: text({ max: 2000 }), versie: versie() })

export const NetwerkuitnodigingForm = z.object({
  email: email(),
  boodschap: optionalText({ max: 1000 }),
})

export type AanmeldingData = z.infer<typeof AanmeldingForm>
export type OrganisatieData = Pick<z.infer<typeof ToelatingForm>, 'organisatie' | 'soort'>
