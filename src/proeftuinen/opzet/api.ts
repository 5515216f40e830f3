import { apiPaths } from '#src/paths/index.ts'
import { readChange, readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { Proeftuin as Shape } from '#src/proeftuinen/pagina/api-schemas.ts'
import { told } from '#src/proeftuinen/pagina/told.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { perTekst, tekstnamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { Leeg, NieuweProeftuin, ProeftuinWijziging } from './api-schemas.ts'
import { beginProbleem } from './begin.ts'
import { createProeftuin, updateProeftuin } from './changes.ts'
import { listKeuzes, uitKeuzes } from './keuzes.ts'
import { startAndTell } from './start-and-tell.ts'
import { waaromNietStarten } from './wie-start.ts'

export const opzetApi = apiOf(proeftuinenTag)

const found = (c: Ctx) => openProeftuin(c, part(c, 'id'))

opzetApi.post(
  apiPaths.proeftuinen,
  {
    summary: 'Begin een proeftuin, als concept',
    description:
      'Alleen het team en het adviesteam zien een concept. Jij wordt trekker. Namens een andere organisatie die inkoopt: die bevestigt het eerst, en tot dan is de proeftuin niet openbaar.',
    body: NieuweProeftuin,
    answer: Shape,
  },
  async (c) => {
    allow(c, may.start(c.var.actor), waaromNietStarten(c.var.actor))
    const { organisatieId, ...form } = await readJson(
      c,
      uitKeuzes(NieuweProeftuin, await listKeuzes(c.var.db)),
    )
    const { aanbestedingId, voorstelId, zichtbaarheid } = form
    const begin = { organisatieId, aanbestedingId, voorstelId, zichtbaarheid }
    const problem = await beginProbleem(c.var.db, actorOf(c), begin)
    if (problem) throw refuseField(problem.veld, problem.probleem)
    const id = await createProeftuin(c.var.db, actorOf(c), {
      form: { ...form, organisatie: '' },
      place: { organisatieId },
    })
    located(c, apiPaths.proeftuin(id))
    return told(c, await findProeftuin(c.var.db, c.var.actor, id))
  },
)

opzetApi.patch(
  apiPaths.proeftuin,
  { summary: 'Pas een proeftuin aan', body: ProeftuinWijziging, answer: Shape },
  async (c) => {
    const proeftuin = await found(c)
    allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
    const keuzes = await listKeuzes(c.var.db, proeftuin.doelgroepen)
    const change = await readChange(c, uitKeuzes(ProeftuinWijziging, keuzes), contentOf(proeftuin))
    const updated = await updateProeftuin(c.var.db, actorOf(c), { proeftuin, ...change })
    const now = told(c, await found(c))
    if (!updated) throw new Stale(Shape.parse(now))
    return now
  },
)

/** The fields that a change may hold, as they are now. */
const contentOf = (p: Proeftuin) => ({
  ...perTekst(tekstnamen, (naam) => p[naam]),
  categorie: p.categorie,
  regio: p.regio,
  afspraakvorm: p.afspraakvorm,
  doelgroepen: p.doelgroepen,
  geregeld: p.geregeld,
})

opzetApi.post(
  apiPaths.start,
  {
    summary: 'Start een concept',
    description: 'Vanaf nu ziet de gekozen kring hem.',
    body: Leeg,
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await found(c)
    allowIn(c, proeftuin, may.edit(c.var.actor, proeftuin))
    await readJson(c, Leeg)
    await startAndTell(c, proeftuin)
    located(c, apiPaths.proeftuin(proeftuin.id))
    return told(c, await found(c))
  },
)
