import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { DB } from '#src/platform/database.generated.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { BewerkData, FaseData, RoutewisselData, StartData } from './forms.ts'
import { changeBehindWall } from './muur-changes.ts'
import type { Proeftuin, Zichtbaarheid } from './proeftuin.ts'
import { lockProeftuin, noteChange } from './queries.ts'

type Db = Kysely<DB>

/** What a new proeftuin needs beside the form: the host organisation, found by its name. */
type Place = { organisatieId: string; vandaag: string }

/** A concept with its first phase, first route, and its maker as trekker with the baton. Gives its id. */
export async function createProeftuin(db: Db, actor: Actor, form: StartData, place: Place): Promise<string> {
  const { organisatie: _name, ...data } = form
  const { id } = await db
    .insertInto('proeftuin')
    .values({
      ...data,
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
  await db
    .insertInto('fasePeriode')
    .values({ proeftuinId, fase: 'voorbereiden', begonnenOp: place.vandaag, doorId: actor.id })
    .execute()
  await db
    .insertInto('routewissel')
    .values({ proeftuinId, naar: data.route, datum: place.vandaag, doorId: actor.id })
    .execute()
  await noteChange(db, actor, { proeftuinId, handeling: 'proeftuin.begonnen' })
  return id
}

/** From concept to started: from now on visible to whom its visibility says. Starting twice changes nothing. */
export async function startProeftuin(db: Db, actor: Actor, proeftuin: Proeftuin): Promise<void> {
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
  proeftuin: Proeftuin,
  { versie, ...data }: BewerkData,
): Promise<boolean> {
  const updated = await db
    .updateTable('proeftuin')
    .set({ ...data, versie: versie + 1, bewogenOp: sql`now()` })
    .where('id', '=', proeftuin.id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) return false
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'proeftuin.gewijzigd' })
  return true
}

/** Narrowing takes the aantekeningen along (a trigger sees to it); widening leaves them as they are. */
export async function changeZichtbaarheid(
  db: Db,
  actor: Actor,
  proeftuin: Proeftuin,
  { zichtbaarheid, versie }: { zichtbaarheid: Zichtbaarheid; versie: number },
): Promise<void> {
  const updated = await db
    .updateTable('proeftuin')
    .set({ zichtbaarheid, versie: versie + 1 })
    .where('id', '=', proeftuin.id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (updated.numUpdatedRows === 0n) {
    throw new Conflict(
      'Iemand anders heeft deze proeftuin intussen aangepast. Ga terug, kijk wat er veranderd is en kies opnieuw.',
    )
  }
  const bijzonderheden = { van: proeftuin.zichtbaarheid, naar: zichtbaarheid }
  await audit(db, actor, {
    handeling: 'zichtbaarheid.gewijzigd',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin.id,
    bijzonderheden,
  })
}

/** Ends the open phase (with what happened) and begins the next, with its expectation sealed. */
export const beginFase = (db: Db, actor: Actor, proeftuin: Proeftuin, { keuze, ...form }: FaseData) =>
  changeBehindWall(db, actor, proeftuin, { keuze, change: () => nextFase(db, actor, proeftuin, form) })

type Fasewissel = Omit<FaseData, 'keuze'>

async function nextFase(db: Db, actor: Actor, proeftuin: Proeftuin, form: Fasewissel): Promise<void> {
  const ended = await db
    .updateTable('fasePeriode')
    .set({ geeindigdOp: form.begonnenOp, ...lookingBack(form.terugblik) })
    .where('id', '=', form.huidig)
    .where('proeftuinId', '=', proeftuin.id)
    .where('geeindigdOp', 'is', null)
    .executeTakeFirst()
  if (ended.numUpdatedRows === 0n) {
    throw new Conflict(
      'Er is intussen al een nieuwe fase begonnen. Ga terug en kijk op de pagina van de proeftuin.',
    )
  }
  const { fase, begonnenOp, verwachting } = form
  await db
    .insertInto('fasePeriode')
    .values({ proeftuinId: proeftuin.id, fase, begonnenOp, verwachting, doorId: actor.id })
    .execute()
  const handeling = 'fase.begonnen'
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling, bijzonderheden: { fase } })
  await moved(db, proeftuin.id)
}

const lookingBack = (terugblik: string) => (terugblik ? { terugblik, terugblikOp: sql<Date>`now()` } : {})

/** What happened, beside what was expected; once, for a phase that has ended. False when it was there already. */
export async function addTerugblik(
  db: Db,
  actor: Actor,
  proeftuin: Proeftuin,
  { periodeId, terugblik }: { periodeId: string; terugblik: string },
): Promise<boolean> {
  const added = await db
    .updateTable('fasePeriode')
    .set(lookingBack(terugblik))
    .where('id', '=', periodeId)
    .where('proeftuinId', '=', proeftuin.id)
    .where('geeindigdOp', 'is not', null)
    .where('terugblik', 'is', null)
    .executeTakeFirst()
  if (added.numUpdatedRows === 0n) return false
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'fase.teruggeblikt' })
  return true
}

/** A switch of route is an event with a reason, not an edit. Gives its id. */
export async function switchRoute(
  db: Db,
  actor: Actor,
  proeftuin: Proeftuin,
  { keuze, ...form }: RoutewisselData,
): Promise<string> {
  const { route } = await lockProeftuin(db, proeftuin.id)
  if (route !== proeftuin.route) {
    throw new Conflict(
      'Iemand anders wisselde intussen van route. Ga terug en kijk op de pagina van de proeftuin.',
    )
  }
  const id = randomUUID()
  const row = { ...form, id, proeftuinId: proeftuin.id, van: proeftuin.route, doorId: actor.id }
  const change = async () => {
    await db.insertInto('routewissel').values(row).execute()
  }
  await changeBehindWall(db, actor, proeftuin, { keuze, change })
  const bijzonderheden = { van: proeftuin.route, naar: form.naar }
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'route.gewisseld', bijzonderheden })
  await moved(db, proeftuin.id)
  return id
}

/** Something happened in it: it comes on top of the lists. */
const moved = (db: Db, proeftuinId: string) =>
  db.updateTable('proeftuin').set({ bewogenOp: sql`now()` }).where('id', '=', proeftuinId).execute()
