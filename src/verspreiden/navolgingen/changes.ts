import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { FeitData, NavolgingData } from './forms.ts'
import type { Gevolgd, Navolging } from './navolging.ts'

const kolom = { werkwijze: 'werkwijzeId', haakje: 'haakjeId', proeftuin: 'gevolgdProeftuinId' } as const

type Begin = { form: NavolgingData; gevolgd: Pick<Gevolgd, 'soort' | 'id'>; organisatieId: string }

/** Gives the id; `samen`: the organisation did it already, and that is the one to go on with. */
export async function beginNavolging(
  db: Db,
  actor: Actor,
  { form, gevolgd, organisatieId }: Begin,
): Promise<{ id: string; samen: boolean }> {
  const made = await db
    .insertInto('navolging')
    .values({ ...form, [kolom[gevolgd.soort]]: gevolgd.id, organisatieId, doorId: actor.id })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
    .catch(refuseCircle)
  if (!made) return { id: await findSame(db, { form, gevolgd, organisatieId }), samen: true }
  await audit(db, actor, { handeling: 'navolging.begonnen', onderwerp: 'navolging', onderwerpId: made.id })
  return { id: made.id, samen: false }
}

/** A chain that comes back is refused by the database. */
function refuseCircle(error: unknown): never {
  const { constraint } = error as { constraint?: string }
  if (constraint === 'navolging_kring' || constraint === 'navolging_hetzelfde')
    throw new Conflict(
      'Zo loopt het rond: zij hadden het van jullie, of doen iets anders. Kies van wie jullie het hebben.',
    )
  throw error
}

async function findSame(db: Db, { form, gevolgd, organisatieId }: Begin): Promise<string> {
  const { id } = await db
    .selectFrom('navolging')
    .select('id')
    .where('organisatieId', '=', organisatieId)
    .where(kolom[gevolgd.soort], '=', gevolgd.id)
    .where(sql<boolean>`lower(bij) = lower(${form.bij})`)
    .where('weggehaaldOp', 'is', null)
    .executeTakeFirstOrThrow()
  return id
}

/** What came of it, as a dated fact. */
export async function tellFeit(
  db: Db,
  actor: Actor,
  { navolging, form }: { navolging: Pick<Navolging, 'id'>; form: FeitData },
): Promise<void> {
  await db
    .insertInto('navolgingFeit')
    .values({ ...form, navolgingId: navolging.id, doorId: actor.id })
    .execute()
  await audit(db, actor, {
    handeling: 'navolging.verteld',
    onderwerp: 'navolging',
    onderwerpId: navolging.id,
    bijzonderheden: { soort: form.soort },
  })
}
