import type { Lidpagina } from '#src/netwerk/leden/lid.ts'
import { listLeden } from '#src/netwerk/leden/list.ts'
import { may as mayLeden } from '#src/netwerk/leden/policy.ts'
import { listByIds } from '#src/netwerk/leden/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin, Teamrol } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { belet, listStanden } from './belet.ts'
import { rolVoor } from './team.ts'
import { listVoorstellen } from './voorstellen.ts'

/** Somebody to ask: in which role, why, and what stands in the way. */
export type Kandidaat = { lid: Lidpagina; rol: Teamrol; redenen: string[]; belet: string | null }

/** Whom the page offers, each once. */
export type Kandidaten = {
  /** Who is no member of the network finds nobody in it. */
  zoekt: boolean
  gevonden: { q: string; leden: Kandidaat[]; meer: boolean } | null
  /** Ticked before, and not among those found now or proposed. */
  aangevinkt: Kandidaat[]
  voorstellen: Kandidaat[]
}

/** A search shows at most this many. */
const shown = 8

type Gevraagd = { proeftuin: Proeftuin; q: string; aangevinkt: string[] }

/** Who is found by these words, who was ticked, and who fits. */
export async function findKandidaten(
  db: Db,
  actor: Actor,
  { proeftuin: p, q, aangevinkt }: Gevraagd,
): Promise<Kandidaten> {
  const [voorstellen, hits] = await Promise.all([
    listVoorstellen(db, actor, p),
    q.length < 2 ? [] : listLeden(db, actor, { q }).then(({ leden }) => leden),
  ])
  const found = hits.filter(({ id }) => id !== actor.id)
  const first = new Set(found.slice(0, shown).map(({ id }) => id))
  const ids = [...voorstellen.map(({ lidId }) => lidId), ...aangevinkt].filter((id) => !first.has(id))
  const others = await listByIds(db, actor, ids)
  const standen = await listStanden(db, p.id, [...first, ...ids])
  const voorgesteld = new Map(voorstellen.map((een) => [een.lidId, een]))
  const kandidaat = (lid: Lidpagina): Kandidaat => {
    const stand = standen.get(lid.id)
    const voorstel = voorgesteld.get(lid.id)
    const rol = voorstel?.rol ?? rolVoor({ rollen: lid.rollen, levert: stand?.levert === true }, p)
    return { lid, rol, redenen: voorstel?.redenen ?? [], belet: belet(p, stand) }
  }
  const of = (id: string) => others.filter((lid) => lid.id === id).map(kandidaat)
  return {
    zoekt: mayLeden.list(actor),
    gevonden:
      q.length < 2 ? null : { q, leden: found.slice(0, shown).map(kandidaat), meer: found.length > shown },
    aangevinkt: aangevinkt.filter((id) => !voorgesteld.has(id)).flatMap(of),
    voorstellen: voorstellen.flatMap(({ lidId }) => (first.has(lidId) ? [] : of(lidId))),
  }
}
