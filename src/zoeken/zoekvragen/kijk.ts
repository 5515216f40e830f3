import { sql } from 'kysely'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Asker } from '#src/platform/places.ts'
import { toonTreffers, zoekAlles } from '#src/zoeken/zoeken/zoek.ts'
import { queryOf, type Zoekvraag } from './zoekvraag.ts'

/** It is looked at once a day or once a week; some hours earlier than that, so that a late one does not skip a day. */
const isDue = sql<boolean>`bekeken_op <= now() - case mail when 'dagelijks' then interval '20 hours'
  else interval '6 days 20 hours' end`

/** Members of whom one is to be looked at. */
export async function listWieWacht(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('zoekvraag')
    .select('lidId')
    .distinct()
    .where('mail', '<>', 'nooit')
    .where(isDue)
    .execute()
  return rows.map(({ lidId }) => lidId)
}

/** All that is new, and the titles of the first of it. */
export type Nieuws = { zoekvraag: Zoekvraag; ids: string[]; titels: string[] }

const mostNamed = 5

/**
 * What this member may read now, and did not find when each was last looked at. From then on it was seen, so a second look
 * finds nothing.
 */
export async function neemNieuws(asker: Asker & { actor: Actor }): Promise<Nieuws[]> {
  const due = await asker.db
    .selectFrom('zoekvraag')
    .select(['id', 'naam', 'q', 'filters', 'mail', 'teRuim', 'bekekenOp', 'gezien'])
    .where('lidId', '=', asker.actor.id)
    .where('mail', '<>', 'nooit')
    .where(isDue)
    .orderBy('aangemaaktOp')
    .forUpdate()
    .execute()
  const nieuws: Nieuws[] = []
  for (const { gezien, ...zoekvraag } of due) {
    const nieuw = await lookAt(asker, zoekvraag, gezien)
    if (nieuw) nieuws.push(nieuw)
  }
  return nieuws
}

/** Of what is too wide nothing is new; and nor is what was too wide until now, or never looked at. */
async function lookAt(asker: Asker, zoekvraag: Zoekvraag, gezien: string[] | null): Promise<Nieuws | null> {
  const { treffers, meer } = await zoekAlles(asker, queryOf(zoekvraag))
  await asker.db
    .updateTable('zoekvraag')
    .set({ gezien: meer ? null : treffers.map(({ id }) => id), teRuim: meer, bekekenOp: sql`now()` })
    .where('id', '=', zoekvraag.id)
    .execute()
  if (meer || !gezien) return null
  const seen = new Set(gezien)
  const nieuw = treffers.filter(({ id }) => !seen.has(id))
  if (nieuw.length === 0) return null
  const shown = await toonTreffers(asker, nieuw.slice(0, mostNamed))
  return { zoekvraag, ids: nieuw.map(({ id }) => id), titels: shown.map(({ titel }) => titel) }
}
