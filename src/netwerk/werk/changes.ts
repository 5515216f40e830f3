import { type RawBuilder, sql } from 'kysely'
import type { OrganisatieKort } from '#src/netwerk/organisaties/organisatie.ts'
import type { Actor } from '#src/platform/actor.ts'
import { audit, type Handeling } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { meesteWerk } from './werk.ts'

type Bij = Pick<OrganisatieKort, 'id' | 'soort'>

/** The actor works there too from now on; a second time changes nothing. Gives why not, when it is refused. */
export async function addWerk(
  db: Db,
  actor: Actor,
  { id, soort }: Bij,
): Promise<'bewaard' | 'eigen' | 'vol'> {
  const { organisatieId } = await lockLid(db, actor)
  if (organisatieId === id) return 'eigen'
  const others = await db
    .selectFrom('lidOrganisatie')
    .select('organisatieId')
    .where('lidId', '=', actor.id)
    .where('organisatieId', '!=', id)
    .execute()
  if (others.length >= meesteWerk) return 'vol'
  const added = await db
    .insertInto('lidOrganisatie')
    .values({ lidId: actor.id, organisatieId: id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('organisatieId')
    .executeTakeFirst()
  if (added) await writeWerk(db, actor, { handeling: 'lidorganisatie.toegevoegd', id, soort })
  return 'bewaard'
}

/** The actor stopped working there; of a supplier a trigger keeps the last day. A second time changes nothing. */
export async function endWerk(db: Db, actor: Actor, organisatieId: string): Promise<void> {
  if (!isUuid(organisatieId)) throw new NotFound()
  await lockLid(db, actor)
  const ended = await db
    .deleteFrom('lidOrganisatie as x')
    .using('organisatie as o')
    .whereRef('o.id', '=', 'x.organisatieId')
    .where('x.lidId', '=', actor.id)
    .where('x.organisatieId', '=', organisatieId)
    .returning(['o.id', 'o.soort'])
    .executeTakeFirst()
  if (ended) await writeWerk(db, actor, { handeling: 'lidorganisatie.verwijderd', ...ended })
}

/** The actor works for a supplier that Vonk does not know. A second time changes nothing. */
export async function declareElders(db: Db, actor: Actor): Promise<void> {
  await setElders(db, actor, { elders: false, tot: 'infinity', handeling: 'leverancierswerk.verklaard' })
}

/** The actor stopped working for it. What runs today stays closed. */
export async function endElders(db: Db, actor: Actor): Promise<void> {
  const handeling = 'leverancierswerk.beeindigd'
  await setElders(db, actor, { elders: true, tot: sql<string>`current_date`, handeling })
}

type Elders = { elders: boolean; tot: string | RawBuilder<string>; handeling: Handeling }

/** Writes only when the actor’s state is still `elders`, so that nothing is written twice. */
async function setElders(db: Db, actor: Actor, { elders, tot, handeling }: Elders): Promise<void> {
  const changed = await db
    .updateTable('lid')
    .set({ leverancierTot: tot })
    .where('id', '=', actor.id)
    .where(sql<boolean>`coalesce(leverancier_tot = 'infinity', false) = ${elders}`)
    .returning('id')
    .executeTakeFirst()
  if (changed) await audit(db, actor, { handeling, onderwerp: 'lid', onderwerpId: actor.id })
}

const lockLid = (db: Db, { id }: Actor) =>
  db.selectFrom('lid').select('organisatieId').where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

const writeWerk = (db: Db, actor: Actor, { handeling, id, soort }: Bij & { handeling: Handeling }) =>
  audit(db, actor, {
    handeling,
    onderwerp: 'lid',
    onderwerpId: actor.id,
    bijzonderheden: { organisatie: id, soort },
  })
