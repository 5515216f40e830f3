import { sql } from 'kysely'
import { isInNetwork } from '#src/netwerk/leden/policy.ts'
import type { Db } from '#src/platform/db.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import type { Proeftuin, Teamrol } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { isOpen } from './queries.ts'
import { keerAfgeslagen } from './team.ts'

/** What decides whether a member can be asked for a proeftuin. */
export type Stand = {
  lidId: string
  naam: string
  inNetwerk: boolean
  inTeam: boolean
  /** Asked already, and the invitation still works. */
  gevraagd: boolean
  /** How often he or she said no to this proeftuin. */
  afgeslagen: number
  /** On the suppliers' side. */
  levert: boolean
}

const ofLid = sql`u.proeftuin_id = p.id and u.lid_id = l.id`

const stand = (db: Db) =>
  db
    .selectFrom('lid as l')
    .innerJoin('proeftuin as p', (join) => join.onTrue())
    .select(['l.id as lidId', 'l.naam', isInNetwork.as('inNetwerk'), 'p.id as proeftuinId'])
    .select([
      sql<boolean>`exists (select from teamlid t where t.proeftuin_id = p.id and t.lid_id = l.id)`.as(
        'inTeam',
      ),
      sql<boolean>`exists (select from uitnodiging u where ${ofLid} and ${isOpen} and u.verloopt_op > now())`.as(
        'gevraagd',
      ),
      sql<number>`(select count(*)::int from uitnodiging u where ${ofLid} and u.afgeslagen_op is not null)`.as(
        'afgeslagen',
      ),
      sql<boolean>`is_leverancier(l.id)`.as('levert'),
    ])

/** How each of these members stands to this proeftuin; who is not there is not in it. */
export async function listStanden(db: Db, proeftuinId: string, leden: string[]): Promise<Map<string, Stand>> {
  const ids = leden.filter(isUuid)
  if (ids.length === 0) return new Map()
  const rows = await stand(db)
    .where('p.id', '=', proeftuinId)
    .where('l.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.lidId, row]))
}

/** How one member stands to each of these proeftuinen, by their id. */
export async function listStandenVan(
  db: Db,
  lidId: string,
  proeftuinen: string[],
): Promise<Map<string, Stand>> {
  if (proeftuinen.length === 0) return new Map()
  const rows = await stand(db)
    .where('l.id', '=', lidId)
    .where('p.id', '=', sql<string>`any(${proeftuinen}::uuid[])`)
    .execute()
  return new Map(rows.map(({ proeftuinId, ...row }) => [proeftuinId, row]))
}

type Muur = Pick<Proeftuin, 'bevroren'>

/** Why this member cannot be asked now, in whatever role; null when he or she can. */
export function belet({ bevroren }: Muur, een: Stand | undefined): string | null {
  if (!een?.inNetwerk) return 'Zit niet in het netwerk.'
  if (een.inTeam) return 'Zit al in het team.'
  if (een.gevraagd) return 'Is al gevraagd.'
  if (een.afgeslagen >= keerAfgeslagen) return 'Zei al twee keer nee.'
  if (bevroren && een.levert) return 'Werkt voor een leverancier. Die kan er niet bij zolang de inkoop loopt.'
  return null
}

/** Why nobody can be asked for this role now. */
export const rolBelet = ({ bevroren }: Muur, rol: Teamrol): string | null =>
  bevroren && rol === 'leverancier' ? 'De inkoop loopt. Zo lang kun je geen leverancier uitnodigen.' : null

/** Why this member cannot be asked for this role: a supplier never leads. */
export const lidBelet = (p: Muur, een: Stand | undefined, rol: Teamrol): string | null =>
  belet(p, een) ??
  rolBelet(p, rol) ??
  (een?.levert && rol === 'trekker'
    ? 'Werkt voor een leverancier. Die trekt geen proeftuin. Kies een andere rol.'
    : null)
