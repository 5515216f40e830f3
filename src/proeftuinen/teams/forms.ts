import { z } from 'zod'
import { verklaringFields, withDay } from '#src/netwerk/werk/leverancierswerk.ts'
import { choice, email, id, optionalLine, optionalText } from '#src/platform/forms/fields.ts'
import { optionalPersoonsnaam, persoonsnaam } from '#src/platform/forms/namen.ts'
import { teamrollen } from './team.ts'

export const UitnodigingForm = z.object({
  email: email(),
  naam: optionalPersoonsnaam(),
  rol: choice(teamrollen),
  boodschap: optionalText({ max: 1000 }),
})

/** Someone who has no account yet says who he or she is. */
export const KennismakingForm = withDay(
  z.object({
    naam: persoonsnaam(),
    functie: optionalLine({ max: 120 }),
    ...verklaringFields,
  }),
)

export const EstafetteForm = z.object({ lidId: id(), boodschap: optionalText({ max: 500 }) })

export type UitnodigingData = z.infer<typeof UitnodigingForm>
export type KennismakingData = z.infer<typeof KennismakingForm>
export type EstafetteData = z.infer<typeof EstafetteForm>
