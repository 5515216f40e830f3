import { apiPaths } from '#src/paths/index.ts'
import { readChange, readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change } from '#src/platform/api/schemas.ts'
import { choice, id as idField } from '#src/platform/forms/fields.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { answerOf, Verzameling } from './api-schemas.ts'
import { addOnderdeel, deleteOnderdeel, moveOnderdeel, setWaarom } from './changes.ts'
import { VerplaatsingForm, WaaromForm } from './forms.ts'
import { findDing } from './onderdelen.ts'
import { may } from './policy.ts'
import { findOnderdeelId, findVerzameling } from './queries.ts'
import { verzamelsoorten } from './verzameling.ts'

const OnderdeelNieuw = body(
  'OnderdeelNieuw',
  WaaromForm.extend({ soort: choice(verzamelsoorten), ding: idField().describe('De id van wat erin komt.') }),
)
const OnderdeelWijziging = change('OnderdeelWijziging', WaaromForm)
const Verplaatsing = body('Verplaatsing', VerplaatsingForm)

const verzamelingOf = async (c: Ctx) => {
  const verzameling = await findVerzameling(c.var.db, c.var.actor, part(c, 'id'))
  allow(c, may.edit(c.var.actor, verzameling))
  return verzameling
}

const waarIn = async (c: Ctx) => {
  const { id: verzamelingId } = await verzamelingOf(c)
  return { verzamelingId, id: await findOnderdeelId(c.var.db, verzamelingId, part(c, 'onderdeel')) }
}

const now = async (c: Ctx) => answerOf(c.var, await verzamelingOf(c))

export const onderdelenApi = apiOf({
  name: 'onderdelen',
  description: 'Wat in een verzameling staat, waarom, en in welke volgorde.',
})

onderdelenApi.post(
  apiPaths.onderdelen,
  {
    summary: 'Zet iets in een verzameling',
    description: 'Wat er al in staat, blijft zoals het is.',
    body: OnderdeelNieuw,
    answer: Verzameling,
  },
  async (c) => {
    const { id: verzamelingId } = await verzamelingOf(c)
    const { soort, ding: dingId, waarom } = await readJson(c, OnderdeelNieuw)
    await findDing(c.var, { soort, dingId })
    await addOnderdeel(c.var.db, actorOf(c), { verzamelingId, soort, dingId, waarom })
    located(c, apiPaths.verzameling(verzamelingId))
    return now(c)
  },
)

onderdelenApi.patch(
  apiPaths.onderdeel,
  { summary: 'Zeg waarom iets erbij hoort', body: OnderdeelWijziging, answer: Verzameling },
  async (c) => {
    const waar = await waarIn(c)
    const { waarom } = await readChange(c, OnderdeelWijziging, {})
    await setWaarom(c.var.db, waar, waarom)
    return now(c)
  },
)

onderdelenApi.post(
  apiPaths.onderdeelVerplaatsing,
  { summary: 'Zet iets hoger of lager', body: Verplaatsing, answer: Verzameling },
  async (c) => {
    const waar = await waarIn(c)
    const { naar } = await readJson(c, Verplaatsing)
    await moveOnderdeel(c.var.db, waar, naar)
    located(c, apiPaths.verzameling(waar.verzamelingId))
    return now(c)
  },
)

onderdelenApi.delete(
  apiPaths.onderdeel,
  { summary: 'Haal iets uit een verzameling', answer: Verzameling },
  async (c) => {
    await deleteOnderdeel(c.var.db, await waarIn(c))
    return now(c)
  },
)
