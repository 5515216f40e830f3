import { z } from 'zod'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { eindredenen, invulbaar } from '#src/tellen/plekken/plek.ts'
import { AntwoordVelden } from './forms.ts'
import { answerOpgaven } from './geven.ts'
import { allowAnswer, openOpgaven } from './opened.ts'
import { may } from './policy.ts'
import { findOpgaven, listOpgaven } from './queries.ts'

const Opgave = z.object({
  id: key(),
  plekId: key(),
  label: z.string(),
  soort: choice([...invulbaar, 'nog_er']),
  op: day(),
  minuten: z.int().nullable(),
  reden: choice(eindredenen).nullable(),
  na: z.int().nullable(),
  er: z.boolean().nullable(),
  voorId: key().describe('De organisatie die dit opgaf.'),
  klopt: z.boolean().nullable().describe('Wat deze organisatie er het laatst van zei; null: nog niets.'),
})
const Opgaven = named('Opgaven', z.object({ opgaven: z.array(Opgave) }))
const Antwoord = body('OpgavenAntwoord', AntwoordVelden)

export const plekbevestigingenApi = apiOf({
  name: 'plekbevestigingen',
  description: 'Wat anderen over plekken van een organisatie opgaven, en of het klopt. Voor haar tellers.',
})

const organisatieOf = (c: Ctx) => findOrganisatie(c.var.db, c.var.actor, part(c, 'id'))

plekbevestigingenApi.get(
  apiPaths.plekbevestigingen,
  { summary: 'Wat anderen opgaven en nog niemand bevestigde', answer: Opgaven },
  async (c) => {
    const { id: organisatieId } = await organisatieOf(c)
    await allowAnswer(c, organisatieId, null)
    return { opgaven: await listOpgaven(c.var.db, actorOf(c), { organisatieId }) }
  },
)

plekbevestigingenApi.post(
  apiPaths.plekbevestigingen,
  {
    summary: 'Zeg of klopt wat een ander opgaf',
    description: 'Met plek erbij ook voor wie in het team van de opdrachtgever zit.',
    body: Antwoord,
    answer: Opgaven,
  },
  async (c) => {
    allow(c, may.begin(c.var.actor))
    const { id: organisatieId } = await organisatieOf(c)
    const { plek: plekId, feiten, antwoord } = await readJson(c, Antwoord)
    await allowAnswer(c, organisatieId, plekId)
    const opgaven = await openOpgaven(c, { organisatieId, plekId, feiten })
    await answerOpgaven(c.var, { actor: actorOf(c), organisatieId, klopt: antwoord === 'klopt' }, opgaven)
    located(c, apiPaths.plekbevestigingen(organisatieId))
    return { opgaven: await findOpgaven(c.var.db, actorOf(c), { organisatieId, feiten }) }
  },
)
