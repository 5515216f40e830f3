import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { body, versie } from '#src/platform/api/schemas.ts'
import { id } from '#src/platform/forms/fields.ts'
import { widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { actorOf, allow, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { koppelProbleem, openingDoorKoppeling } from '#src/proeftuinen/muur/rules.ts'
import { Proeftuin as Shape } from '#src/proeftuinen/pagina/api-schemas.ts'
import { told } from '#src/proeftuinen/pagina/told.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { tieAanbesteding } from './changes.ts'
import { AanbestedingForm } from './forms.ts'
import { findKoppelbaar } from './tender.ts'

export const tenderApi = apiOf(proeftuinenTag)

const AanbestedingWijziging = body(
  'ProeftuinAanbesteding',
  AanbestedingForm.extend({
    aanbestedingId: id().nullable().describe('Een aanbesteding die jij mag aanpassen; null voor geen.'),
    versie: versie(),
  }),
)

const found = (c: Ctx) => openProeftuin(c, part(c, 'id'))

/** The tender of the body as the rules see it; null for none. */
async function chosen(c: Ctx, p: Proeftuin, aanbestedingId: string | null) {
  if (aanbestedingId === null) return null
  if (aanbestedingId === p.aanbestedingId && p.aanbestedingstand)
    return { id: aanbestedingId, stand: p.aanbestedingstand, einde: p.aanbestedingEinde }
  const nieuwe = await findKoppelbaar(c.var.db, actorOf(c), aanbestedingId)
  if (!nieuwe)
    throw refuseField('aanbestedingId', 'Deze aanbesteding bestaat niet, of jij mag haar niet aanpassen.')
  return nieuwe
}

tenderApi.patch(
  apiPaths.proeftuinAanbesteding,
  {
    summary: 'Koppel een aanbesteding, of haal de koppeling weg',
    description:
      'Loopt de aanbesteding, dan gaat de proeftuin meteen dicht. Een aanbesteding die loopt kun je niet loskoppelen. Koppelen opent nooit een inkoop waarin iemand wordt gekozen: begin dan eerst een andere fase.',
    body: AanbestedingWijziging,
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await found(c)
    allow(c, may.tie(c.var.actor, proeftuin))
    const { aanbestedingId } = await readJson(c, AanbestedingWijziging)
    const nieuwe = await chosen(c, proeftuin, aanbestedingId)
    const form = await readJson(
      c,
      widerOnPurpose(AanbestedingWijziging, openingDoorKoppeling(proeftuin, nieuwe)),
    )
    const problem = koppelProbleem(proeftuin, nieuwe)
    if (problem) throw refuseField('aanbestedingId', problem)
    if (form.versie !== proeftuin.versie) throw new Stale(Shape.parse(told(c, proeftuin)))
    await tieAanbesteding(c.var.db, actorOf(c), proeftuin, form)
    return told(c, await found(c))
  },
)
