import { sql } from 'kysely'
import type { LidRol } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { rollenVan } from '#src/netwerk/keuzelijsten/queries.ts'
import { isInNetwork, isShown, may as mayLeden } from '#src/netwerk/leden/policy.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin, Teamrol } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { isMissing, rolVoor } from './team.ts'

/** A member who fits, in which role, and why: each reason is something that the actor may see. */
export type Voorstel = { lidId: string; rol: Teamrol; redenen: string[] }

/** Of each role so many are proposed, and of all roles together. */
const perRol = 3
const most = 8

type Row = {
  lidId: string
  kent: boolean
  collega: boolean
  regio: boolean
  rollen: LidRol[]
  levert: boolean
}

/**
 * Members who know this kind of work, work for the host or in its region, as far as the actor may see that; for a role that the team
 * lacks first. Nobody on the suppliers' side while a purchase is prepared or runs, nor who was asked before.
 */
export async function listVoorstellen(db: Db, actor: Actor | null, p: Proeftuin): Promise<Voorstel[]> {
  if (!mayLeden.list(actor)) return []
  const shut = p.bevroren || p.bereidtVoor
  const fits = (await listFitting(db, actor, p))
    .filter(({ levert }) => !(shut && levert))
    .map((row) => ({ row, rol: rolVoor(row, p) }))
  const perRole = Map.groupBy(fits, ({ rol }) => rol)
  return [...perRole.entries()]
    .toSorted(([a], [b]) => Number(isMissing(b, p)) - Number(isMissing(a, p)))
    .flatMap(([, ofRole]) => ofRole.slice(0, perRol))
    .slice(0, most)
    .map(({ row, rol }) => ({ lidId: row.lidId, rol, redenen: redenenVan(row, rol, p) }))
}

function redenenVan({ kent, collega, regio }: Row, rol: Teamrol, p: Proeftuin): string[] {
  return [
    kent && `weet van ${p.categorieNaam.toLowerCase()}`,
    collega && `werkt bij ${p.organisatie}`,
    regio && `werkt in de regio ${p.regioNaam}`,
    isMissing(rol, p) && 'in een rol die het team nog mist',
  ].filter((reden) => reden !== false)
}

/** Another fact is one more column here and one more reason above. */
async function listFitting(db: Db, actor: Actor, p: Proeftuin): Promise<Row[]> {
  const kent = sql<boolean>`(l.categorieen @> array[${p.categorie}] and ${isShown(actor, 'l.onderwerpen_zicht')})`
  const collega = sql<boolean>`(l.organisatie_id is not distinct from ${p.organisatieId}::uuid)`
  const regio = sql<boolean>`coalesce(l.regio = ${p.regio}, false)`
  return db
    .selectFrom('lid as l')
    .select(['l.id as lidId', kent.as('kent'), collega.as('collega'), regio.as('regio')])
    .select([
      sql<LidRol[]>`case when ${isShown(actor, 'l.rollen_zicht')} then ${rollenVan} else '[]' end`.as(
        'rollen',
      ),
      sql<boolean>`is_leverancier(l.id)`.as('levert'),
    ])
    .where(isInNetwork)
    .where('l.id', '<>', actor.id)
    .where(sql<boolean>`(l.categorieen @> array[${p.categorie}] or l.organisatie_id = ${p.organisatieId}
      or l.regio = ${p.regio})`)
    .where((eb) => eb.or([kent, collega, regio]))
    .where(
      sql<boolean>`not exists (select from teamlid t where t.proeftuin_id = ${p.id} and t.lid_id = l.id)`,
    )
    .where(
      sql<boolean>`not exists (select from uitnodiging u where u.proeftuin_id = ${p.id} and u.lid_id = l.id
        and u.ingetrokken_op is null)`,
    )
    .orderBy(kent, 'desc')
    .orderBy(collega, 'desc')
    .orderBy(regio, 'desc')
    .orderBy(sql`md5(l.id::text || ${p.id})`)
    .limit(100)
    .execute()
}
