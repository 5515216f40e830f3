import { randomUUID } from 'node:crypto'
import type { Db } from '#src/platform/db.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import type { Nieuw, Wie } from './changes.ts'
import type { NieuwFeit } from './forms.ts'
import { type Geldend, inPlaatsVan, pastFeit } from './past.ts'

/** So many rows in one statement: each has some parameters, of which there are 65,535 at most. */
const tegelijk = 1000

export type Gezegd = { plekId: string; feit: NieuwFeit }
type Veel = { proeftuinId: string; gezegd: Gezegd[]; onDeel?: (gedaan: number) => void }

/**
 * As noteFeit, for many at once: a correction where it is about the same kind and day, and nothing where it says the same.
 * Gives how many were new; a sentence when one cannot be true, and then none is to be kept.
 */
export async function noteFeiten(
  db: Db,
  wie: Wie,
  { proeftuinId, gezegd, onDeel }: Veel,
): Promise<number | string> {
  let nieuw = 0
  for (let van = 0; van < gezegd.length; van += tegelijk) {
    const noted = await notePart(db, wie, gezegd.slice(van, van + tegelijk))
    if (typeof noted === 'string') return noted
    nieuw += noted
    onDeel?.(Math.min(gezegd.length, van + tegelijk))
  }
  const bijzonderheden = { aantal: String(nieuw) }
  if (nieuw > 0)
    await noteChange(db, wie.actor, { proeftuinId, handeling: 'plekken.bijgewerkt', bijzonderheden })
  return nieuw
}

async function notePart(
  db: Db,
  { actor, voorId, weg = 'lid' }: Wie,
  gezegd: Gezegd[],
): Promise<number | string> {
  const er = await heldFeiten(db, [...new Set(gezegd.map(({ plekId }) => plekId))])
  const rows: (NieuwFeit & { plekId: string; vervangtId: string | null })[] = []
  for (const { plekId, feit } of gezegd) {
    const feiten = er.get(plekId) ?? []
    const vervangt = inPlaatsVan(feiten, feit)
    const uitkomst = pastFeit(feiten, feit, vervangt?.id)
    if (uitkomst.wat === 'kan_niet') return uitkomst.zin
    if (uitkomst.wat === 'zelfde') continue
    rows.push({ ...feit, plekId, vervangtId: vervangt?.id ?? null })
    er.set(plekId, [...feiten.filter((ander) => ander !== vervangt), { ...feit, id: randomUUID() }])
  }
  const door = { voorId, doorId: actor?.id ?? null, weg }
  if (rows.length > 0)
    await db
      .insertInto('plekFeit')
      .values(rows.map((row) => ({ ...row, ...door })))
      .execute()
  return rows.length
}

/** All that holds of these, by plek; nobody else writes of them meanwhile. */
async function heldFeiten(db: Db, ids: string[]): Promise<Map<string, Geldend[]>> {
  await db.selectFrom('plek').select('id').where('id', 'in', ids).orderBy('id').forNoKeyUpdate().execute()
  const feiten = await db
    .selectFrom('plekFeit')
    .select(['id', 'plekId', 'soort', 'op', 'minuten', 'waarde', 'reden'])
    .where('plekId', 'in', ids)
    .where('vervangenOp', 'is', null)
    .where('vervalt', '=', false)
    .execute()
  return Map.groupBy(feiten, ({ plekId }) => plekId) as Map<string, Geldend[]>
}

type Los = Omit<Nieuw, 'aantal' | 'feit'>

/** Places of work that each have a name of their own. Gives their ids, in order; how each began is for noteFeiten. */
export async function addLos(db: Db, wie: Wie, nieuw: Los[]): Promise<string[]> {
  const { voorId, actor } = wie
  const rows = nieuw.map((plek) => ({ ...plek, id: randomUUID(), voorId, doorId: actor?.id ?? null }))
  for (let van = 0; van < rows.length; van += tegelijk)
    await db
      .insertInto('plek')
      .values(rows.slice(van, van + tegelijk))
      .execute()
  const proeftuinId = nieuw[0]?.proeftuinId
  const bijzonderheden = { aantal: String(rows.length) }
  if (proeftuinId) await noteChange(db, actor, { proeftuinId, handeling: 'plekken.gemeld', bijzonderheden })
  return rows.map(({ id }) => id)
}
