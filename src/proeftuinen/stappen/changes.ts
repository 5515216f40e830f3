import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { changeBehindWall } from '#src/proeftuinen/muur/keuze.ts'
import type { Proeftuin, RoutePeriode } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { endedBy } from '#src/proeftuinen/proeftuin/rules.ts'
import type { EindeData, FaseData, RouteData, RoutewisselData } from './forms.ts'

/** Ends the open phase (with what happened) and begins the next, with its expectation sealed. */
export const beginFase = (
  db: Db,
  actor: Actor,
  { proeftuin, keuze, ...form }: FaseData & { proeftuin: Proeftuin },
) => changeBehindWall(db, actor, { proeftuin, keuze, change: () => nextFase(db, actor, { proeftuin, form }) })

type Fasewissel = Omit<FaseData, 'keuze'>

async function nextFase(
  db: Db,
  actor: Actor,
  { proeftuin, form }: { proeftuin: Proeftuin; form: Fasewissel },
): Promise<void> {
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
  { proeftuin, periodeId, terugblik }: { proeftuin: Proeftuin; periodeId: string; terugblik: string },
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

type Routes = Pick<RoutePeriode, 'id' | 'route'>[]

/** The routes that run; until the transaction ends, nobody else begins or ends one. */
async function lockRoutes(db: Db, proeftuinId: string): Promise<Routes> {
  await lockProeftuin(db, proeftuinId)
  return db
    .selectFrom('routePeriode')
    .select(['id', 'route'])
    .where('proeftuinId', '=', proeftuinId)
    .where('geeindigdOp', 'is', null)
    .execute()
}

/** What the form was opened with does not hold any more. */
function assertStill(holds: boolean): asserts holds {
  if (!holds)
    throw new Conflict(
      'Iemand anders veranderde intussen de routes. Ga terug en kijk op de pagina van de proeftuin.',
    )
}

const runs = (now: Routes, wanted: RoutePeriode['route']) => now.some(({ route }) => route === wanted)

/** A switch of route is an event with a reason, not an edit: it ends one and begins another. */
export async function switchRoute(
  db: Db,
  actor: Actor,
  { proeftuin, keuze, ...form }: RoutewisselData & { proeftuin: Proeftuin },
): Promise<{ id: string; van: RoutePeriode['route'] }> {
  const { naar, datum } = form
  const now = await lockRoutes(db, proeftuin.id)
  const ended = endedBy(proeftuin, form.van)
  assertStill(ended !== undefined && now.some(({ id }) => id === ended.id) && !runs(now, naar))
  const [id, van] = [randomUUID(), ended.route]
  const row = { ...form, id, proeftuinId: proeftuin.id, van, doorId: actor.id }
  const change = async () => {
    await db.insertInto('routewissel').values(row).execute()
    await insertRoute(db, actor, { proeftuinId: proeftuin.id, route: naar, begonnenOp: datum })
    await closeRoute(db, actor, { id: ended.id, geeindigdOp: datum, wisselId: id })
  }
  await changeBehindWall(db, actor, { proeftuin, keuze, change })
  const bijzonderheden = { van, naar }
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'route.gewisseld', bijzonderheden })
  await moved(db, proeftuin.id)
  return { id, van }
}

/** Begins a route beside those that run; it may close, and never opens. Gives its id. */
export async function beginRoute(
  db: Db,
  actor: Actor,
  { proeftuin: { id: proeftuinId }, ...form }: RouteData & { proeftuin: Proeftuin },
): Promise<string> {
  assertStill(!runs(await lockRoutes(db, proeftuinId), form.route))
  const id = await insertRoute(db, actor, { proeftuinId, ...form })
  const bijzonderheden = { route: form.route }
  await noteChange(db, actor, { proeftuinId, handeling: 'route.begonnen', bijzonderheden })
  await moved(db, proeftuinId)
  return id
}

type Einde = Omit<EindeData, 'keuze'>

/** Ends a route with how it went, while another runs on. */
export async function endRoute(
  db: Db,
  actor: Actor,
  {
    proeftuin,
    periode: { id, route },
    keuze,
    ...form
  }: Einde & Pick<EindeData, 'keuze'> & { proeftuin: Proeftuin; periode: RoutePeriode },
): Promise<void> {
  const now = await lockRoutes(db, proeftuin.id)
  assertStill(now.length > 1 && now.some((one) => one.id === id))
  const change = () => closeRoute(db, actor, { id, ...form })
  await changeBehindWall(db, actor, { proeftuin, keuze, change })
  const bijzonderheden = { route }
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'route.geeindigd', bijzonderheden })
  await moved(db, proeftuin.id)
}

async function insertRoute(
  db: Db,
  actor: Actor,
  row: { proeftuinId: string; route: RoutePeriode['route']; begonnenOp: string },
): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('routePeriode')
    .values({ ...row, id, doorId: actor.id })
    .execute()
  return id
}

type Gesloten = { id: string; geeindigdOp: string } & ({ wisselId: string } | { verloop: string })

async function closeRoute(db: Db, actor: Actor, { id, ...ended }: Gesloten): Promise<void> {
  await db
    .updateTable('routePeriode')
    .set({ ...ended, geeindigdDoorId: actor.id })
    .where('id', '=', id)
    .execute()
}

/** Something happened in it: it comes on top of the lists. */
const moved = (db: Db, proeftuinId: string) =>
  db.updateTable('proeftuin').set({ bewogenOp: sql`now()` }).where('id', '=', proeftuinId).execute()

/** Ties it to this tender, or to none. Conflict when somebody else changed it since the page was opened. */
export async function tieAanbesteding(
  db: Db,
  actor: Actor,
  {
    proeftuin: p,
    aanbestedingId,
    versie,
  }: { proeftuin: Proeftuin; aanbestedingId: string | null; versie: number },
): Promise<void> {
  const change = async () => {
    const tied = await db
      .updateTable('proeftuin')
      .set({ aanbestedingId, versie: versie + 1, bewogenOp: sql`now()` })
      .where('id', '=', p.id)
      .where('versie', '=', versie)
      .executeTakeFirst()
    if (tied.numUpdatedRows === 0n)
      throw new Conflict(
        'Iemand anders heeft deze proeftuin intussen aangepast. Ga terug, kijk wat er veranderd is en kies opnieuw.',
      )
  }
  await changeBehindWall(db, actor, { proeftuin: p, keuze: null, change })
  const handeling = aanbestedingId ? 'aanbesteding.gekoppeld' : 'aanbesteding.ontkoppeld'
  const bijzonderheden = { aanbesteding: aanbestedingId ?? p.aanbestedingId ?? '' }
  await noteChange(db, actor, { proeftuinId: p.id, handeling, bijzonderheden })
}
