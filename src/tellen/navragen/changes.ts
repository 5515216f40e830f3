import { sql } from 'kysely'
import { createGastlink, revokeGastlinks } from '#src/inloggen/gastlinks/vragen.ts'
import { beginTermijn, endTermijn } from '#src/netwerk/termijnen/beloften.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import type { Enqueue } from '#src/platform/jobs.ts'
import { today } from '#src/platform/today.ts'
import { noteNogEr } from '#src/tellen/plekken/opschrijven.ts'
import type { Gegeven } from './forms.ts'
import { antwoordWerkdagen, doel, eindredenVan, isOpen, linkDagen } from './navraag.ts'
import { lockNavraag, type TeVragen } from './queries.ts'

type Met = { db: Db; enqueue: Enqueue }

/** One question to one member, about all of these; the mail goes out when the termijn begins. */
export async function askNavraag(met: Met, plekken: TeVragen[]): Promise<void> {
  const { db } = met
  const [eerste] = plekken
  if (!eerste) return
  const { lidId, email } = eerste
  const asked = await db
    .insertInto('navraag')
    .values({ lidId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!asked) return
  const rows = plekken.map(({ plekId, na, begin, voorId }) => ({
    navraagId: asked.id,
    plekId,
    na,
    begin,
    voorId,
  }))
  await db.insertInto('navraagPlek').values(rows).execute()
  await createGastlink(db, null, { doel, onderwerpId: asked.id, email, dagen: linkDagen })
  await beginTermijn(met, {
    soort: doel,
    onderwerpId: asked.id,
    begintOp: today(),
    werkdagen: antwoordWerkdagen,
  })
}

/** `actor` null: by the link of a mail. */
type Wie = Pick<Actor, 'id'> | null

/** Writes each answer as a fact; a no is also the end. Conflict when it was answered already, or not all of it is said. */
export async function answerNavraag(
  met: Met,
  wie: Wie,
  { id, ...gegeven }: Gegeven & { id: string },
): Promise<void> {
  const { db } = met
  const navraag = await lockNavraag(db, id)
  if (!isOpen(navraag)) throw new Conflict('Hier is al op geantwoord. Ga terug en kijk hoe het staat.')
  const antwoorden = new Map(gegeven.plekken.map((one) => [one.plek, one]))
  for (const { plekId, proeftuinId, na, voorId } of navraag.plekken) {
    const gezegd = antwoorden.get(plekId)
    if (!gegeven.alles && !gezegd?.er)
      throw new Conflict(
        'Er is intussen iets veranderd. Open de vraag opnieuw en kies voor elke plek ja of nee.',
      )
    const weg =
      !gegeven.alles && gezegd?.er === 'nee' && gezegd.op && gezegd.reden
        ? { op: gezegd.op, reden: eindredenVan(gezegd.reden) }
        : null
    const namens = { actor: wie, voorId, weg: wie ? ('lid' as const) : ('gastlink' as const) }
    await noteNogEr(db, namens, { plek: { id: plekId, proeftuinId }, na, weg })
  }
  await endNavraag(met, wie, { id, feit: 'beantwoordOp' })
}

/** It is not for who was asked: tomorrow another teller is, if there is one. */
export const returnNavraag = (met: Met, id: string): Promise<void> =>
  endNavraag(met, null, { id, feit: 'teruggegevenOp' })

type Einde = { id: string; feit: 'beantwoordOp' | 'teruggegevenOp' }

async function endNavraag({ db }: Met, wie: Wie, { id, feit }: Einde): Promise<void> {
  await db
    .updateTable('navraag')
    .set({ [feit]: sql`now()` })
    .where('id', '=', id)
    .where('beantwoordOp', 'is', null)
    .execute()
  const over = { doel, onderwerpId: id }
  await revokeGastlinks(db, wie, over)
  await endTermijn(
    db,
    { soort: doel, onderwerpId: id },
    feit === 'beantwoordOp' ? 'voldaanOp' : 'vervallenOp',
  )
}
