import { sql } from 'kysely'
import { findAlsVragers, type Ontvanger } from '#src/netwerk/leden/als-vraagt.ts'
import type { Db } from '#src/platform/db.ts'
import { orNull } from '#src/platform/errors.ts'
import type { Reactiebaar } from './places.ts'
import { may } from './policy.ts'
import { type Reactie, reactiesPerPagina, type Stuk } from './reactie.ts'

/** Under what somebody reacted, who wrote that, and how it is found for anybody. */
type Gereageerd = { db: Db; reactie: Reactie; auteurIds: string[]; kind: Reactiebaar }

export type Betrokkene = { lid: Ontvanger; stuk: Stuk }

/**
 * Who wrote the piece and who reacted last, without the one who did now, nor who blocked that one; each only when he or
 * she may read it at this moment, and to whom no purchase closes what is not public.
 */
export async function listBetrokkenen({ db, reactie, auteurIds, kind }: Gereageerd): Promise<Betrokkene[]> {
  const ids = await idsOf(db, reactie, auteurIds)
  const found: Betrokkene[] = []
  for (const lid of await findAlsVragers(db, ids)) {
    const stuk = await orNull(kind.find(db, lid, reactie.onderwerpId))
    if (stuk && !stuk.dicht && may.read(lid, stuk, reactie)) found.push({ lid, stuk })
  }
  return found
}

async function idsOf(db: Db, { id, soort, onderwerpId, doorId }: Reactie, auteurIds: string[]) {
  const { rows } = await sql<{ id: string }>`
    select x.id from (
      select unnest(${auteurIds}::uuid[]) as id
      union (select r.door_id from reactie r
        where r.soort = ${soort} and r.onderwerp_id = ${onderwerpId} and r.verwijderd_op is null and r.id <> ${id}
        group by r.door_id order by max(r.geschreven_op) desc limit ${reactiesPerPagina})) x
    where x.id <> ${doorId}
      and not exists (select from blokkade k where k.lid_id = x.id and k.geblokkeerd_id = ${doorId})`.execute(
    db,
  )
  return rows.map((row) => row.id)
}
