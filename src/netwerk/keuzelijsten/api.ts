import { z } from 'zod'
import { kanten } from '#src/netwerk/organisaties/organisatie.ts'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { apiOf } from '#src/platform/api/route.ts'
import { named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { allow } from '#src/platform/web/context.ts'
import { teamtaken } from './keuzelijst.ts'
import { listDoelgroepen, listRollen } from './queries.ts'

const keuze = {
  code: z.string(),
  naam: z.string(),
  vervallen: z.boolean().describe('Niet meer te kiezen. Waar het al gekozen was, blijft het staan.'),
}

const Rollen = named(
  'Rollen',
  z.object({
    rollen: z.array(
      z.object({
        ...keuze,
        kant: choice(kanten).describe(
          'Waar mensen dit doen. Aan welke kant een lid staat, volgt hier niet uit.',
        ),
        leidt: z.boolean().describe('Geeft leiding aan mensen of een organisatie.'),
        koopt: z.boolean().describe('Koopt in, of beslist over inkoop.'),
        coordineert: z.boolean().describe('Brengt bij elkaar wie aan social return werkt.'),
        teamrol: choice(teamtaken).describe('Wat iemand met deze rol meestal doet in een team.'),
      }),
    ),
  }),
)

const Doelgroepen = named('Doelgroepen', z.object({ doelgroepen: z.array(z.object(keuze)) }))

export const keuzelijstenApi = apiOf({
  name: 'keuzelijsten',
  description: 'De lijsten die het adviesteam bijhoudt: wat leden doen, en voor wie een proeftuin is.',
})

keuzelijstenApi.get(apiPaths.rollen, { summary: 'Wat leden kunnen doen', answer: Rollen }, async (c) => {
  allow(c, everyone)
  return { rollen: await listRollen(c.var.db) }
})

keuzelijstenApi.get(
  apiPaths.doelgroepen,
  { summary: 'Voor wie een proeftuin of werkwijze kan zijn', answer: Doelgroepen },
  async (c) => {
    allow(c, everyone)
    return { doelgroepen: await listDoelgroepen(c.var.db) }
  },
)
