import type { Lidpagina, LidZicht } from '#src/netwerk/leden/lid.ts'
import { may as mayLeden } from '#src/netwerk/leden/policy.ts'
import { findLid } from '#src/netwerk/leden/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import type { ProeftuinKaart, Teamrol } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { kaartVan } from '#src/proeftuinen/proeftuin/queries.ts'
import { belet, lidBelet, listStandenVan } from './belet.ts'
import { rolVoor, teamrollen } from './team.ts'

/** For which of the actor's own proeftuinen a member can be asked, and for which not and why. */
export type Vraag = {
  lid: Lidpagina & LidZicht
  mogelijk: Pick<ProeftuinKaart, 'id' | 'titel'>[]
  niet: { id: string; titel: string; belet: string }[]
  /** Those that at least one of them can ask for now. */
  rollen: Teamrol[]
  /** What the form begins with. */
  begin: { rol: Teamrol; proeftuinId: string | undefined }
}

/** The proeftuinen that the actor leads and that are not rounded off, last moved first. At most twenty. */
export const listEigen = (db: Db, actor: Actor): Promise<ProeftuinKaart[]> =>
  db
    .selectFrom('proeftuin as p')
    .innerJoin('teamlid as eigen', 'eigen.proeftuinId', 'p.id')
    .select(kaartVan(actor))
    .where('eigen.lidId', '=', actor.id)
    .where('eigen.rol', '=', 'trekker')
    .where('p.uitkomst', 'is', null)
    .where('p.weggehaaldOp', 'is', null)
    .orderBy('p.bewogenOp', 'desc')
    .orderBy('p.id', 'desc')
    .limit(20)
    .execute()
    .then((kaarten) => kaarten.filter((kaart) => mayProeftuin.changeTeam(actor, kaart)))

/** NotFound for who is no member that the actor may see. */
export async function findVraag(db: Db, actor: Actor | null, lidId: string): Promise<Vraag> {
  const lid = await findLid(db, actor, lidId)
  const eigen = actor && mayLeden.list(actor) ? await listEigen(db, actor) : []
  const standen = await listStandenVan(
    db,
    lid.id,
    eigen.map(({ id }) => id),
  )
  const all = eigen.map((p) => ({ id: p.id, titel: p.titel, belet: belet(p, standen.get(p.id)) }))
  const mogelijk = all.filter((one) => one.belet === null)
  const levert = [...standen.values()].some((stand) => stand.levert)
  return {
    lid,
    mogelijk,
    rollen: teamrollen.filter((rol) => eigen.some((p) => lidBelet(p, standen.get(p.id), rol) === null)),
    niet: all.flatMap(({ belet, ...one }) => (belet === null ? [] : [{ ...one, belet }])),
    begin: {
      rol: rolVoor({ rollen: lid.rollen, levert }, { team: [] }),
      proeftuinId: mogelijk.length === 1 ? mogelijk[0]?.id : undefined,
    },
  }
}
