import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import {
  isBarred,
  isBarredLid,
  isInTeam,
  isPreparing,
  leverde,
  ownRole,
} from '#src/proeftuinen/proeftuin/policy.ts'
import type { Afspraak } from './afspraak.ts'
import { dated, select } from './queries.ts'

type MetTitel = Afspraak & { titel: string }

/** A supplier here, while a purchase is prepared: reads none of it. */
const isKept = (actor: Actor) =>
  sql<boolean>`(${isPreparing} and (${actor.leverancier}::boolean or ${leverde(actor)}
    or coalesce(${ownRole(actor)} = 'leverancier', false)))`

/** Those of which the actor's organisation is a side, in teams where he or she may write; the first to be ready first. */
export const wachtendeAfspraken = (db: Db, actor: Actor) =>
  select(db, { reden: false })
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select('p.titel')
    .where(sql<boolean>`${actor.organisatieId}::uuid in (a.van_id, a.aan_id)`)
    .where('p.weggehaaldOp', 'is', null)
    .where('p.gestartOp', 'is not', null)
    .where(isInTeam(actor))
    .where((eb) => eb.not(isBarred(actor)))
    .where((eb) => eb.not(isKept(actor)))
    .orderBy('a.aangemaaktOp')
    .orderBy('a.id')
    .limit(200)

/** For a mail; undefined when its proeftuin is no longer there. */
export async function findVoorMail(db: Db, id: string): Promise<MetTitel | undefined> {
  const found = await select(db, { reden: false })
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .select('p.titel')
    .where('a.id', '=', id)
    .where('p.weggehaaldOp', 'is', null)
    .executeTakeFirst()
  return found && dated(found)
}

/** Who works for this side in the team and may read it now, for a mail. */
export const listVanKant = (
  db: Db,
  { proeftuinId, organisatieId }: { proeftuinId: string; organisatieId: string },
) =>
  db
    .selectFrom('teamlid as t')
    .innerJoin('lid as l', 'l.id', 't.lidId')
    .innerJoin('proeftuin as p', 'p.id', 't.proeftuinId')
    .select(['l.naam', 'l.email'])
    .where('p.id', '=', proeftuinId)
    .where('l.organisatieId', '=', organisatieId)
    .where('l.vertrokkenOp', 'is', null)
    .where((eb) => eb.not(isBarredLid('l.id')))
    .where(sql<boolean>`not (${isPreparing} and (is_leverancier(l.id) or t.rol = 'leverancier'))`)
    .orderBy('l.id')
    .limit(20)
    .execute()
