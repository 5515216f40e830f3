import { sql } from 'kysely'
import { type Inkijk, inkijk, type Plek } from '#src/markt/aanbestedingen/inkijk.ts'
import type { Inkijkpagina } from '#src/platform/database.generated.ts'
import { type Asker, fill } from '#src/platform/places.ts'

/** Who opens what is written down, once a day for each page. */
export const writeInkijk = fill(inkijk, write)

/** By its address: the whole, more of the logboek than that shows, what it said before, a file, or another page. */
function pageOf({ pad, verder }: Plek): Inkijkpagina {
  if (/^(\/api\/v1)?\/bijlagen\//.test(pad)) return 'bestand'
  if (!/^(\/api\/v1)?\/(proeftuinen|aanbestedingen)\//.test(pad)) return 'anders'
  if (pad.endsWith('/versies')) return 'versies'
  if (pad.includes('/aantekeningen') || verder) return 'logboek'
  return /[0-9a-f-]{36}$/i.test(pad) ? 'geheel' : 'anders'
}

/** Side, role and organisation as they are now. A second time on a day changes nothing, and empties no memory. */
async function write({ db, actor }: Asker, opened: Inkijk & Plek): Promise<void> {
  const { aanbestedingId, proeftuinId, gesloten, moment } = opened
  if (!actor) return
  await sql`
    insert into inkijk (aanbesteding_id, proeftuin_id, lid_id, gesloten, leverancier, rol, organisatie_id,
      voorbereiding, afgelopen, pagina)
    select ${aanbestedingId}::uuid, ${proeftuinId}::uuid, l.id, ${gesloten}, is_leverancier(l.id),
      (select t.rol from teamlid t where t.proeftuin_id = ${proeftuinId}::uuid and t.lid_id = l.id), l.organisatie_id,
      ${moment === 'voorbereiding'}, ${moment === 'afgelopen'}, ${pageOf(opened)}
    from lid l where l.id = ${actor.id}
    on conflict do nothing`.execute(db)
}
