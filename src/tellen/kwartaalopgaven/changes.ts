import { sql } from 'kysely'
import { revokeGastlinks } from '#src/inloggen/gastlinks/vragen.ts'
import { endTermijn } from '#src/netwerk/termijnen/beloften.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { noteChange } from '#src/proeftuinen/proeftuin/queries.ts'
import { addPlekken, type Nieuw, type NieuwFeit, noteFeit, type Wie } from '#src/tellen/plekken/melden.ts'
import { inPlaatsVan } from '#src/tellen/plekken/past.ts'
import type { Plek } from '#src/tellen/plekken/plek.ts'
import { doel, nuEr, type Opgave, secondenSinds } from './kwartaalopgave.ts'
import { isWaiting, listRegels } from './queries.ts'

export type Met = { db: Db; enqueue: Enqueue }
type Lid = Pick<Actor, 'id'> | null

/** What somebody did on the page: since when it lay open, and what was pressed. */
export type Stap = { begon: number; kliks: number }

const vraagVan = ({ id }: Pick<Opgave, 'id'>) => ({ doel, onderwerpId: id })

/**
 * All is as it stands there now. No fact changes by it: what was said before is dated anew. Of two who answer at once the
 * second hears it.
 */
export async function answerOpgave(
  { db }: Met,
  lid: Lid,
  { o, stap }: { o: Opgave; stap: Stap },
): Promise<void> {
  const plekken = nuEr(await listRegels(db, o)).length
  const answered = await db
    .updateTable('kwartaalopgave as k')
    .set({
      beantwoordOp: sql`now()`,
      hoe: sql`(case when k.tabel then 'tabel' when k.gewijzigd > 0 then 'gewijzigd' else 'zelfde' end)::opgavewijze`,
      ...meer(stap),
      plekken,
      doorId: lid?.id ?? null,
    })
    .where('k.id', '=', o.id)
    .where(isWaiting)
    .returning('k.hoe')
    .executeTakeFirst()
  if (!answered?.hoe) throw new Conflict('Hier is al op geantwoord. Ga terug en kijk hoe het staat.')
  await revokeGastlinks(db, lid, vraagVan(o))
  await endTermijn(db, { soort: doel, onderwerpId: o.id }, 'voldaanOp')
  const bijzonderheden = { kwartaal: o.kwartaal, hoe: answered.hoe }
  await noteChange(db, lid, { proeftuinId: o.proeftuinId, handeling: 'kwartaal.beantwoord', bijzonderheden })
}

const meer = ({ begon, kliks }: Stap) => ({
  seconden: sql<number>`seconden + ${secondenSinds(begon)}`,
  kliks: sql<number>`kliks + ${kliks}`,
})

/** What was done on the way: the question stays open until somebody says that the rest is right. */
export async function noteStap(
  db: Db,
  id: string,
  { gewijzigd, tabel = false, ...stap }: Stap & { gewijzigd: number; tabel?: boolean },
): Promise<void> {
  const noted = await db
    .updateTable('kwartaalopgave as k')
    .set({
      ...meer(stap),
      gewijzigd: sql`gewijzigd + ${gewijzigd}`,
      tabel: sql`tabel or ${tabel}`,
    })
    .where('k.id', '=', id)
    .where(isWaiting)
    .returning('k.id')
    .executeTakeFirst()
  if (!noted) throw new Conflict('Hier is al op geantwoord. Ga terug en kijk hoe het staat.')
}

/** The employer's own place, changed: in the place of what was said of the same day. Gives what cannot be true, in words. */
export function noteWijziging(
  db: Db,
  wie: Wie,
  { plek, feit }: { plek: Plek; feit: NieuwFeit },
): Promise<string | undefined> {
  const zelfde = inPlaatsVan(plek.feiten, feit)
  return noteFeit(db, wie, zelfde ? { plek, feit, vervangt: zelfde.id } : { plek, feit })
}

type Erbij = { label: string; minuten: number; op: string; zoals: Plek }

/** One more, that has the form, hirer and region of another. */
export const addPlek = (db: Db, wie: Wie, { label, minuten, op, zoals }: Erbij): Promise<string[]> => {
  const { koperId, werkgeverId, inlenerId, werkplek, regio, vorm, binnenOpdracht } = zoals
  const nieuw: Omit<Nieuw, 'proeftuinId'> = {
    aantal: 1,
    label,
    feit: { soort: 'geplaatst', op, minuten },
    koperId,
    werkgeverId,
    inlenerId,
    werkplek,
    regio,
    vorm,
    binnenOpdracht,
  }
  return addPlekken(db, wie, { ...nieuw, proeftuinId: zoals.proeftuinId ?? '' })
}

/** Who was asked said that it is for somebody else, and gave nobody: who set it hears, and says whom to ask. */
export async function giveBack({ db, enqueue }: Met, id: string): Promise<void> {
  const given = await db
    .updateTable('kwartaalopgave as k')
    .set({ teruggegevenOp: sql`now()` })
    .where('k.id', '=', id)
    .where(isWaiting)
    .returning(['k.proeftuinId', 'k.contactId'])
    .executeTakeFirst()
  if (!given?.contactId) return
  await endTermijn(db, { soort: doel, onderwerpId: id }, 'vervallenOp')
  await noteChange(db, null, { proeftuinId: given.proeftuinId, handeling: 'kwartaal.teruggegeven' })
  await enqueue('stuur-kwartaalbericht', { contactId: given.contactId })
}
