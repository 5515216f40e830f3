import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { type Aantallen, isOneSide, type Plan } from './samenvoeging.ts'

/** Until the transaction ends nothing new can refer to either, nor is either changed: the plan that is made now holds. */
export const lockBoth = (db: Db, ids: string[]) =>
  sql`select id from organisatie where id::text = any(${ids}) order by id for update`.execute(db)

/** Does what the plan says, all of it, and leaves a line. Conflict when anything moved that the plan does not tell of. */
export async function merge(db: Db, actor: Actor, plan: Plan): Promise<void> {
  if (!isOneSide(plan))
    throw new Conflict('Ze staan aan verschillende kanten. Verander eerst de kant van een.')
  const { blijft, weg } = plan
  const beheerders = await db
    .deleteFrom('organisatiebeheer')
    .where('organisatieId', '=', weg.id)
    .returning(['lidId', 'sinds', 'doorId'])
    .execute()
  const moved = {
    // First: whoever works there has no other organisation from now on, and is not asked which one closes.
    ...(await joinRows(db, plan)),
    ...(await moveVolgers(db, plan)),
    beheerverzoeken: await move(db, plan, { table: 'beheerverzoek', column: 'organisatie_id' }),
    ...(await moveOokLeden(db, plan)),
    ...(await moveLeden(db, plan)),
    proeftuinen: await move(db, plan, { table: 'proeftuin', column: 'organisatie_id' }),
    aanbestedingen: await move(db, plan, { table: 'aanbesteding', column: 'koper_id' }),
    aanmeldingen: await move(db, plan, { table: 'aanmelding', column: 'organisatie_id' }),
    domeinen: await move(db, plan, { table: 'organisatie_domein', column: 'organisatie_id' }),
    aantekeningen: await move(db, plan, { table: 'aantekening', column: 'leverancier_id' }),
    beheerders: beheerders.length,
  }
  if (beheerders.length > 0)
    await db
      .insertInto('organisatiebeheer')
      .values(beheerders.map((one) => ({ ...one, organisatieId: blijft.id })))
      .execute()
  assertAsPlanned(moved, plan.aantallen)
  await dropVoorstellen(db, actor, plan)
  await writeMerge(db, actor, plan)
}

/** Everything in this column that is of the one that goes; how many. */
async function move(
  db: Db,
  { blijft, weg }: Plan,
  { table, column }: { table: string; column: string },
): Promise<number> {
  const { numAffectedRows } = await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${blijft.id}
    where ${sql.ref(column)} = ${weg.id}`.execute(db)
  return Number(numAffectedRows)
}

async function moveLeden(db: Db, { blijft, weg }: Plan) {
  const moved = await db
    .updateTable('lid')
    .set({ organisatieId: blijft.id })
    .where('organisatieId', '=', weg.id)
    .returning('vertrokkenOp')
    .execute()
  const oudLeden = moved.filter(({ vertrokkenOp }) => vertrokkenOp !== null).length
  return { leden: moved.length - oudLeden, oudLeden }
}

/** Of two rows for one member the one stays that began first. */
async function moveOokLeden(db: Db, plan: Plan) {
  const { blijft, weg } = plan
  await sql`update lid_organisatie x set sinds = least(x.sinds, w.sinds)
    from lid_organisatie w
    where x.lid_id = w.lid_id and x.organisatie_id = ${blijft.id} and w.organisatie_id = ${weg.id}`.execute(
    db,
  )
  const both = await sql`delete from lid_organisatie x using lid m
    where x.organisatie_id = ${weg.id} and m.id = x.lid_id and (m.organisatie_id = ${blijft.id} or exists (
      select from lid_organisatie w where w.lid_id = x.lid_id and w.organisatie_id = ${blijft.id}))`.execute(
    db,
  )
  const ookLeden = await move(db, plan, { table: 'lid_organisatie', column: 'organisatie_id' })
  return { ookLeden, ookLedenVanBeide: Number(both.numAffectedRows) }
}

async function moveVolgers(db: Db, plan: Plan) {
  const { blijft, weg } = plan
  const both = await db
    .deleteFrom('volging as v')
    .where('v.organisatieId', '=', weg.id)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('volging as w')
          .select('w.id')
          .whereRef('w.lidId', '=', 'v.lidId')
          .where('w.organisatieId', '=', blijft.id),
      ),
    )
    .executeTakeFirst()
  const volgers = await move(db, plan, { table: 'volging', column: 'organisatie_id' })
  return { volgers, volgersVanBeide: Number(both.numDeletedRows) }
}

/** The two rows themselves: what is unique is given up by the one before the other takes it. */
async function joinRows(db: Db, plan: Plan) {
  const { blijft, weg, overname, ouder } = plan
  const eerder = await move(db, plan, { table: 'organisatie', column: 'opgegaan_in_id' })
  await db
    .updateTable('organisatie')
    .set({
      opgegaanInId: blijft.id,
      ouderId: null,
      versie: sql`versie + 1`,
      opgehevenOp: sql`coalesce(opgeheven_op, current_date)`,
      ...(overname.tooi && { tooi: null }),
      ...(overname.bronSleutel && { bronSleutel: null }),
    })
    .where('id', '=', weg.id)
    .execute()
  await db
    .updateTable('organisatie')
    .set({ ...overname, ouderId: ouder?.id ?? null, versie: sql`versie + 1` })
    .where('id', '=', blijft.id)
    .execute()
  return { eerder, onderdelen: await move(db, plan, { table: 'organisatie', column: 'ouder_id' }) }
}

const somethingMoved = 'Er is intussen iets veranderd bij een van de twee. Bekijk opnieuw wat er gebeurt.'

function assertAsPlanned(moved: Aantallen, planned: Aantallen): void {
  const differs = Object.entries(planned).some(([what, n]) => moved[what as keyof Aantallen] !== n)
  if (differs) throw new Conflict(somethingMoved)
}

/** Another side was proposed for one that is no more, or is more than it was: let it be proposed anew. */
const dropVoorstellen = (db: Db, actor: Actor, { blijft, weg }: Plan) =>
  db
    .updateTable('kantwissel')
    .set({ ingetrokkenOp: sql`now()`, ingetrokkenDoorId: actor.id })
    .where('organisatieId', 'in', [blijft.id, weg.id])
    .where('bevestigdOp', 'is', null)
    .where('ingetrokkenOp', 'is', null)
    .execute()

const writeMerge = (db: Db, actor: Actor, { blijft, weg, aantallen }: Plan) =>
  audit(db, actor, {
    handeling: 'organisatie.samengevoegd',
    onderwerp: 'organisatie',
    onderwerpId: blijft.id,
    bijzonderheden: {
      ...Object.fromEntries(Object.entries(aantallen).map(([what, n]) => [what, String(n)])),
      weg: weg.id,
    },
  })
