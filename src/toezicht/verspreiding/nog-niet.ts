import { sql } from 'kysely'
import { listMetContract } from '#src/markt/aanbestedingen/aflopend.ts'
import { type Categorie, cpvbereikOf } from '#src/netwerk/categorieen/categorie.ts'
import { isInNetwork } from '#src/netwerk/leden/policy.ts'
import { selectLid, shownTo } from '#src/netwerk/leden/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { listVolgers } from './queries.ts'
import type { Voorbeeld } from './voorbeeld.ts'

type Mens = { id: string; naam: string; functie: string }
/** An organisation with a contract in the same kind of work that, as far as Vonk knows, does not follow the example. */
export type NogNiet = { id: string; naam: string; mensen: Mens[] }
/** `aantal`: how many there are, of which the first are shown. */
export type NogNietLijst = { aantal: number; organisaties: NogNiet[] }

/** So many of each are shown. */
const most = { organisaties: 50, mensen: 3 }

type Asked = { voorbeeld: Pick<Voorbeeld, 'id' | 'begonBijId'>; code: string; categorieen: Categorie[] }

/**
 * By name, each with some of its members, those who buy first: on the client's side, where they may read what is for the
 * government too. Where it began is left out.
 */
export async function listNogNiet(
  db: Db,
  actor: Actor,
  { voorbeeld: { id, begonBijId }, code, categorieen }: Asked,
): Promise<NogNietLijst> {
  const categorie = categorieen.find((one) => one.code === code)
  if (!categorie) return { aantal: 0, organisaties: [] }
  const [kopers, volgers] = await Promise.all([
    listMetContract(db, actor, cpvbereikOf(categorieen, categorie)),
    listVolgers(db, actor, id),
  ])
  const open = kopers.filter((koper) => !volgers.has(koper.id) && koper.id !== begonBijId)
  const shown = open.slice(0, most.organisaties)
  const mensen = await listMensen(
    db,
    actor,
    shown.map((koper) => koper.id),
  )
  const organisaties = shown.map((koper) => ({
    ...koper,
    mensen: (mensen.get(koper.id) ?? []).slice(0, most.mensen),
  }))
  return { aantal: open.length, organisaties }
}

/** By their organisation: of those whose role the actor may see, who buys comes first. */
async function listMensen(db: Db, actor: Actor, ids: string[]): Promise<Map<string | null, Mens[]>> {
  if (ids.length === 0) return new Map()
  const rows = await selectLid(db, actor)
    .where('l.organisatieId', '=', sql<string>`any(${ids}::uuid[])`)
    .where('l.id', '<>', actor.id)
    .where(isInNetwork)
    .where(sql<boolean>`not is_leverancier(l.id)`)
    .orderBy('l.naam')
    .limit(3000)
    .execute()
  const shown = rows.map((row) => shownTo(actor, row))
  const buys = ({ rollen }: (typeof shown)[number]) => rollen.includes('inkoper')
  return Map.groupBy(
    [...shown.filter(buys), ...shown.filter((lid) => !buys(lid))],
    ({ organisatieId }) => organisatieId,
  )
}
