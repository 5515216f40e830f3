import { randomUUID } from 'node:crypto'
import type { Actor } from '#src/platform/actor.ts'
import { audit } from '#src/platform/audit.ts'
import type { Feitweg, Vorm } from '#src/platform/database.generated.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { zoekBotsingen } from './botsing.ts'
import type { NieuwFeit } from './forms.ts'
import { pastFeit, type Waarden } from './past.ts'
import type { Plek, Plekfeit } from './plek.ts'
import { listLabels } from './queries.ts'

/** Who says it: a member, or somebody with a link (null), and on behalf of which organisation. */
export type Wie = { actor: Pick<Actor, 'id'> | null; voorId: string; weg?: Feitweg }

export type Nieuw = {
  proeftuinId: string
  aantal: number
  label: string
  feit: { soort: Plekfeit; op: string; minuten: number | null }
  koperId: string | null
  werkgeverId: string
  inlenerId: string | null
  werkplek: string
  regio: string | null
  vorm: Vorm
  binnenOpdracht: boolean
}

/** So many places of work that began in the same way; gives their ids. What each is called counts on. */
export async function addPlekken(db: Db, wie: Wie, nieuw: Nieuw): Promise<string[]> {
  const { aantal, label, feit, ...gelijk } = nieuw
  const { voorId, actor, weg = 'lid' } = wie
  const bezet = await listLabels(db, { proeftuinId: nieuw.proeftuinId, voorId })
  const plekken = vrijeLabels(label, aantal, bezet).map((naam) => ({
    ...gelijk,
    id: randomUUID(),
    label: naam,
    voorId,
    doorId: actor?.id ?? null,
  }))
  await db.insertInto('plek').values(plekken).execute()
  await db
    .insertInto('plekFeit')
    .values(plekken.map(({ id }) => ({ ...feit, plekId: id, voorId, doorId: actor?.id ?? null, weg })))
    .execute()
  const [eerste] = plekken
  if (eerste) await zoekBotsingen(db, eerste.id)
  await noteChange(db, actor, {
    proeftuinId: nieuw.proeftuinId,
    handeling: 'plekken.gemeld',
    bijzonderheden: { aantal: String(aantal) },
  })
  return plekken.map(({ id }) => id)
}

/** 'plek 1', 'plek 2', … that nobody of this organisation uses here yet; one with a name of its own keeps that. */
export function vrijeLabels(label: string, aantal: number, bezet: Set<string>): string[] {
  if (label !== '' && aantal === 1 && !bezet.has(label.toLowerCase())) return [label]
  const labels: string[] = []
  for (let nummer = 1; labels.length < aantal; nummer += 1) {
    const naam = `${label || 'plek'} ${nummer}`
    if (!bezet.has(naam.toLowerCase())) labels.push(naam)
  }
  return labels
}

type Op = Pick<Plek, 'id' | 'proeftuinId'>

/**
 * Adds what happened. What says the same as what is there already changes nothing; what cannot be true beside it is
 * refused with a sentence. `vervangt`: the fact in whose place it comes; `feit` null: that one was never so.
 */
export async function noteFeit(
  db: Db,
  wie: Wie,
  { plek, feit, vervangt }: { plek: Op; feit: NieuwFeit | null; vervangt?: string },
): Promise<string | undefined> {
  await db.selectFrom('plek').select('id').where('id', '=', plek.id).forNoKeyUpdate().execute()
  const er = await geldend(db, plek.id)
  const oud = er.find(({ id }) => id === vervangt)
  if (vervangt !== undefined && !oud)
    throw new Conflict('Iemand anders heeft dit intussen verbeterd. Ga terug en kijk hoe het nu staat.')
  const uitkomst = pastFeit(er, feit, vervangt)
  if (uitkomst.wat !== 'nieuw') return uitkomst.wat === 'kan_niet' ? uitkomst.zin : undefined
  await insertFeit(db, wie, { plekId: plek.id, feit: feit ?? onwaar(oud), vervangt, vervalt: feit === null })
  if ((feit ?? oud)?.soort === 'geplaatst') await zoekBotsingen(db, plek.id)
  await noteFeitChange(db, wie, { plek, vervangt, soort: (feit ?? oud)?.soort })
  return undefined
}

const geldend = (db: Db, plekId: string) =>
  db
    .selectFrom('plekFeit')
    .select(['id', 'soort', 'op', 'minuten', 'waarde', 'reden'])
    .where('plekId', '=', plekId)
    .where('vervangenOp', 'is', null)
    .where('vervalt', '=', false)
    .execute()

/** What was never so, as it was said. */
function onwaar(oud: Waarden | undefined): Waarden {
  if (!oud) throw new Error('nothing to take back')
  const { soort, op, minuten, waarde, reden } = oud
  return { soort, op, minuten, waarde, reden }
}

type Rij = { plekId: string; feit: Waarden; vervangt: string | undefined; vervalt: boolean }

const insertFeit = (db: Db, { actor, voorId, weg = 'lid' }: Wie, { plekId, feit, vervangt, vervalt }: Rij) =>
  db
    .insertInto('plekFeit')
    .values({
      ...feit,
      plekId,
      voorId,
      weg,
      vervalt,
      vervangtId: vervangt ?? null,
      doorId: actor?.id ?? null,
    })
    .execute()

type Genoteerd = { plek: Op; vervangt: string | undefined; soort: Plekfeit | undefined }

function noteFeitChange(db: Db, { actor }: Wie, { plek, vervangt, soort }: Genoteerd) {
  const handeling = vervangt === undefined ? 'plek.feit' : 'plek.verbeterd'
  const bijzonderheden = { plek: plek.id, soort: soort ?? '' }
  return plek.proeftuinId
    ? noteChange(db, actor, { proeftuinId: plek.proeftuinId, handeling, bijzonderheden })
    : audit(db, actor, { handeling, onderwerp: 'plek', onderwerpId: plek.id, bijzonderheden })
}

type Genoemd = { id: string; label: string; werkplek: string; regio: string | null; versie: number }

/** Conflict when somebody else changed it since. */
export async function changePlek(
  db: Db,
  actor: Pick<Actor, 'id'>,
  { id, versie, ...nieuw }: Genoemd,
): Promise<void> {
  const changed = await db
    .updateTable('plek')
    .set({ ...nieuw, versie: versie + 1 })
    .where('id', '=', id)
    .where('versie', '=', versie)
    .returning('id')
    .executeTakeFirst()
  if (!changed)
    throw new Conflict('Iemand anders heeft deze plek intussen gewijzigd. Open het formulier opnieuw.')
  await audit(db, actor, { handeling: 'plek.gewijzigd', onderwerp: 'plek', onderwerpId: id })
}
