import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proeftuin, standOf } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { perTekst, tekstnamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { keepWhatStood } from '#src/proeftuinen/verbeteringen/keep.ts'
import type { BewerkData, StartData } from './forms.ts'

/** What a new proeftuin needs beside the form: the host organisation, found by its name. */
type Place = { organisatieId: string }

/**
 * A concept with its first phase, first route, and its maker as trekker with the baton. For another organisation it waits
 * until that confirms it. Gives its id.
 */
export async function createProeftuin(
  db: Db,
  actor: Actor,
  { form, place }: { form: StartData; place: Place },
): Promise<string> {
  const { organisatie: _name, fase, route, begonnenOp, voorstelId, ...data } = form
  const { id } = await db
    .insertInto('proeftuin')
    .values({
      ...data,
      routes: [route],
      organisatieId: place.organisatieId,
      // Filled by a trigger with the kind of the organisation.
      organisatiesoort: 'overige_overheid',
      doorId: actor.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const proeftuinId = id
  await db.insertInto('teamlid').values({ proeftuinId, lidId: actor.id, rol: 'trekker' }).execute()
  await db.insertInto('estafette').values({ proeftuinId, lidId: actor.id, doorId: actor.id }).execute()
  await db.insertInto('fasePeriode').values({ proeftuinId, fase, begonnenOp, doorId: actor.id }).execute()
  await db.insertInto('routePeriode').values({ proeftuinId, route, begonnenOp, doorId: actor.id }).execute()
  if (voorstelId) await insertHerkomst(db, { proeftuinId, voorstelId })
  await noteChange(db, actor, { proeftuinId, handeling: 'proeftuin.begonnen' })
  if (!may.host(actor, place.organisatieId)) await insertGastheer(db, actor, { proeftuinId, ...place })
  return id
}

/** Begun for another; the own organisation is the host when that one declines. */
const insertGastheer = (
  db: Db,
  actor: Actor,
  { proeftuinId, organisatieId }: Place & { proeftuinId: string },
) =>
  db
    .insertInto('gastheer')
    .values({ proeftuinId, organisatieId, eigenId: actor.organisatieId ?? organisatieId, doorId: actor.id })
    .execute()

/** With the words that it came from, as they were then. */
const insertHerkomst = (db: Db, { proeftuinId, voorstelId }: Record<'proeftuinId' | 'voorstelId', string>) =>
  db
    .insertInto('herkomst')
    .columns(['proeftuinId', 'voorstelId', 'versie'])
    .expression((eb) =>
      eb
        .selectFrom('voorstel as v')
        .select([sql<string>`${proeftuinId}::uuid`.as('proeftuinId'), 'v.id', 'v.versie'])
        .where('v.id', '=', voorstelId),
    )
    .execute()

/** From concept to started: from now on visible to whom its visibility says. Starting twice changes nothing. */
export async function startProeftuin(db: Db, actor: Actor, proeftuin: Pick<Proeftuin, 'id'>): Promise<void> {
  const started = await db
    .updateTable('proeftuin')
    .set({ gestartOp: sql`now()`, bewogenOp: sql`now()` })
    .where('id', '=', proeftuin.id)
    .where('gestartOp', 'is', null)
    .executeTakeFirst()
  if (started.numUpdatedRows === 0n) return
  await audit(db, actor, {
    handeling: 'proeftuin.gestart',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin.id,
  })
}

/** False when somebody else changed it since the form was opened; then nothing is written. */
export async function updateProeftuin(
  db: Db,
  actor: Actor,
  { proeftuin, versie, ...data }: BewerkData & { proeftuin: Proeftuin },
): Promise<boolean> {
  const updated = await db
    .updateTable('proeftuin')
    .set({ ...data, versie: versie + 1, bewogenOp: sql`now()` })
    .where('id', '=', proeftuin.id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return false
  if (standOf(proeftuin) === 'afgerond')
    await keepWhatStood(db, actor, { proeftuin, stond: textsOf(proeftuin), wordt: data })
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'proeftuin.gewijzigd' })
  return true
}

const textsOf = (p: Proeftuin) => perTekst(tekstnamen, (naam) => p[naam])
