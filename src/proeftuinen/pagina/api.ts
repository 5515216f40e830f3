import { apiOf, part } from '#src/platform/api/route.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proeftuin, standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { Proeftuin as Shape } from './api-schemas.ts'

export const paginaApi = apiOf(proeftuinenTag)

/** What its page tells this actor, and no more. */
export const told = (c: Ctx, p: Proeftuin) => ({
  ...p,
  ...(may.read(c.var.actor, p) ? {} : notForSuppliers),
  gesloten: !may.read(c.var.actor, p),
  stand: standOf(p),
  // Its title is there only for who may know of the tender.
  aanbestedingId: p.aanbesteding === null || !may.read(c.var.actor, p) ? null : p.aanbestedingId,
  rollen: [...new Set(p.team.map(({ rol }) => rol))],
  team: may.seeNames(c.var.actor, p) ? p.team : null,
})

/** A supplier in the team reads its title, its team, its phase, and the parts that are for suppliers too. */
const notForSuppliers = {
  ...{ vraag: null, route: null, uitkomst: null, bewogenOp: null, vertrekpunt: null, aanleiding: null },
  ...{ hypotheseAls: null, hypotheseDan: null, ruimteVast: null, ruimteVrij: null, afspraakvorm: null },
  ...{ doelgroepen: null, fasen: null, keuze: null, afronding: null },
}

paginaApi.get(
  '/proeftuinen/{id}',
  {
    summary: 'Eén proeftuin',
    description:
      'Loopt de inkoop, dan is de inhoud gesloten voor wie in het team aan de kant van leveranciers staat (403). Wordt hij voorbereid, of is de proeftuin voor de overheid? Dan is `gesloten` voor een leverancier in het team true en is de inhoud null.',
    answer: Shape,
  },
  async (c) => {
    const proeftuin = await openProeftuin(c, part(c, 'id'))
    allow(c, may.readSome(c.var.actor, proeftuin))
    return told(c, proeftuin)
  },
)
