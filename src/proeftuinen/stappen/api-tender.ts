import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { body, versie } from '#src/platform/api/schemas.ts'
import { id } from '#src/platform/forms/fields.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { checkedKoppeling } from '#src/proeftuinen/muur/rules.ts'
import { Proeftuin as Shape } from '#src/proeftuinen/pagina/api-schemas.ts'
import { told } from '#src/proeftuinen/pagina/told.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { tieAanbesteding } from './changes.ts'
import { AanbestedingForm } from './forms.ts'
import { findGekozen } from './tender.ts'

export const tenderApi = apiOf(proeftuinenTag)

const AanbestedingWijziging = body(
  'ProeftuinAanbesteding',
  AanbestedingForm.extend({
    aanbestedingId: id().nullable().describe('Een aanbesteding die jij mag aanpassen; null voor geen.'),
    versie: versie(),
  }),
)

const found = (c: Ctx) => openProeftuin(c, part(c, 'id'))

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
    allowIn(c, proeftuin, may.tie(c.var.actor, proeftuin))
    const { aanbestedingId: id } = await readJson(c, AanbestedingWijziging)
    const nieuwe = await findGekozen(c.var.db, actorOf(c), { p: proeftuin, id })
    const form = await readJson(c, checkedKoppeling(AanbestedingWijziging, proeftuin, nieuwe))
    if (form.versie !== proeftuin.versie) throw new Stale(Shape.parse(told(c, proeftuin)))
    await tieAanbesteding(c.var.db, actorOf(c), { proeftuin, ...form })
    return told(c, await found(c))
  },
)
