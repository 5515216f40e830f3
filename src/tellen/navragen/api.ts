import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, moment, named } from '#src/platform/api/schemas.ts'
import { actorOf } from '#src/platform/web/context.ts'
import { answerNavraag } from './changes.ts'
import { AntwoordVelden, metSamenhang } from './forms.ts'
import { openNavraag } from './opened.ts'
import { findNavraag } from './queries.ts'

const Navraag = named(
  'Navraag',
  z.object({
    id: key(),
    gevraagdOp: moment(),
    beantwoordOp: moment().nullable(),
    plekken: z
      .array(
        z.object({
          plekId: key(),
          label: z.string(),
          na: z.int().describe('Zoveel maanden na het begin.'),
          begin: day(),
          voorId: key().describe('Namens welke organisatie je antwoordt.'),
        }),
      )
      .describe('Waarover nog geen antwoord is.'),
  }),
)
const Antwoord = body('NavraagAntwoord', AntwoordVelden)

export const navragenApi = apiOf({
  name: 'navragen',
  description: 'Of werkplekken er na 3, 6 en 12 maanden nog zijn. Voor wie het gevraagd is.',
})

navragenApi.get(apiPaths.navraag, { summary: 'Eén vraag of plekken er nog zijn', answer: Navraag }, (c) =>
  openNavraag(c, part(c, 'id')),
)

navragenApi.post(
  apiPaths.navraagantwoord,
  { summary: 'Zeg of plekken er nog zijn', body: Antwoord, answer: Navraag },
  async (c) => {
    const { id } = await openNavraag(c, part(c, 'id'))
    const gegeven = await readJson(c, metSamenhang(Antwoord))
    await answerNavraag(c.var, actorOf(c), { id, ...gegeven })
    located(c, apiPaths.navraag(id))
    return findNavraag(c.var.db, id)
  },
)
