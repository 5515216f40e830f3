import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow } from '#src/platform/web/context.ts'
import { drawSteekproef, noteUitkomsten } from './changes.ts'
import { metDag, SteekproefForm, UitkomstenVelden } from './forms.ts'
import { openSteekproef } from './opened.ts'
import { may } from './policy.ts'
import { findSteekproef, listSteekproeven } from './queries.ts'
import { uitkomsten } from './steekproef.ts'

const velden = {
  id: key(),
  kwartaal: z.string(),
  zaad: z.string(),
  aantal: z.int(),
  uit: z.int().describe('Uit hoeveel plekken getrokken is.'),
  getrokkenOp: moment(),
  nagegaan: z.int(),
  klopt: z.int(),
  kloptNiet: z.int(),
}
const Steekproeven = named('Steekproeven', z.object({ steekproeven: z.array(z.object(velden)) }))
const Steekproef = named(
  'Steekproef',
  z.object({
    ...velden,
    algoritme: z.string(),
    plekken: z.array(
      z.object({
        plekId: key(),
        volgorde: z.int(),
        label: z.string(),
        werkgever: z.string(),
        inlener: z.string().nullable(),
        koper: z.string().nullable(),
        voor: z.string(),
        uitkomst: choice(uitkomsten).nullable(),
        nagegaanOp: day().nullable(),
      }),
    ),
  }),
)
const Nieuw = body('SteekproefNieuw', SteekproefForm)
const Uitkomsten = body('SteekproefUitkomsten', UitkomstenVelden)

export const steekproevenApi = apiOf({
  name: 'steekproeven',
  description: 'Plekken van een kwartaal die buiten Vonk worden nagegaan. Voor het adviesteam.',
})

steekproevenApi.get(
  apiPaths.steekproeven,
  { summary: 'De steekproeven', answer: Steekproeven },
  async (c) => {
    allow(c, may.draw(c.var.actor))
    return { steekproeven: await listSteekproeven(c.var.db) }
  },
)

steekproevenApi.post(
  apiPaths.steekproeven,
  { summary: 'Trek een steekproef', body: Nieuw, answer: Steekproef },
  async (c) => {
    allow(c, may.draw(c.var.actor))
    const getrokken = await drawSteekproef(c.var.db, actorOf(c), await readJson(c, Nieuw))
    if (!getrokken.ok) throw refuseField(getrokken.veld, getrokken.probleem)
    located(c, apiPaths.steekproef(getrokken.id))
    return findSteekproef(c.var.db, getrokken.id)
  },
)

steekproevenApi.get(
  apiPaths.steekproef,
  {
    summary: 'Eén steekproef met haar plekken',
    description: 'Wie haar opent, laat een regel na.',
    answer: Steekproef,
  },
  (c) => openSteekproef(c, part(c, 'id')),
)

steekproevenApi.post(
  apiPaths.steekproefuitkomsten,
  { summary: 'Schrijf op wat er klopt', body: Uitkomsten, answer: Steekproef },
  async (c) => {
    const { id } = await openSteekproef(c, part(c, 'id'))
    const gezegd = await readJson(c, metDag(Uitkomsten))
    await noteUitkomsten(c.var.db, actorOf(c), { id, ...gezegd })
    located(c, apiPaths.steekproef(id))
    return findSteekproef(c.var.db, id)
  },
)
