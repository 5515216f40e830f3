import type { Ctx } from '#src/platform/web/context.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proeftuin, standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { perTekst, verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'

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
  ...perTekst(verdereNamen, () => null),
  vraag: null,
  routes: null,
  routePerioden: null,
  uitkomst: null,
  bewogenOp: null,
  vertrekpunt: null,
  afspraakvorm: null,
  doelgroepen: null,
  geregeld: null,
  fasen: null,
  keuze: null,
  afronding: null,
}
