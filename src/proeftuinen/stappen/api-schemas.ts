import { z } from 'zod'
import { day, key, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { Fase, RoutePeriode } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { routes } from '#src/proeftuinen/proeftuin/proeftuin.ts'

export const Fasen = named('Fasen', z.object({ fasen: z.array(Fase) }))

export const Routes = named('Routes', z.object({ routes: z.array(RoutePeriode) }))

export const Routewissel = named(
  'Routewissel',
  z.object({
    id: key(),
    van: choice(routes),
    naar: choice(routes),
    titel: z.string(),
    reden: z.string(),
    datum: day(),
  }),
)
export const Routewissels = named('Routewissels', z.object({ routewissels: z.array(Routewissel) }))
