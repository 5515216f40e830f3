import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { changeBehindWall } from '#src/proeftuinen/muur/keuze.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { lockProeftuin, noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import type { FaseData, RoutewisselData } from './forms.ts'

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

/** A switch of route is an event with a reason, not an edit. Gives its id. */
export async function switchRoute(
  db: Db,
  actor: Actor,
  { proeftuin, keuze, ...form }: RoutewisselData & { proeftuin: Proeftuin },
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
  await changeBehindWall(db, actor, { proeftuin, keuze, change })
  const bijzonderheden = { van: proeftuin.route, naar: form.naar }
  await noteChange(db, actor, { proeftuinId: proeftuin.id, handeling: 'route.gewisseld', bijzonderheden })
  await moved(db, proeftuin.id)
  return id
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
