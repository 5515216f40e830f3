import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db } from '#src/platform/db.ts'
import type { Handler, Nothing } from '#src/platform/job-context.ts'
import { readTabel } from '#src/platform/tabel/read.ts'
import { TabelGeweigerd } from '#src/platform/tabel/weigering.ts'
import { addLos, type Gezegd, noteFeiten, type Wie } from '#src/tellen/plekken/melden.ts'
import { noteStap } from './changes.ts'
import { type Opgave, standOf } from './kwartaalopgave.ts'
import { findVoorLink } from './queries.ts'
import { meesteRijen } from './tabel.ts'
import { leesTabel, waarmee } from './tabel-lezen.ts'
import type { Wijziging } from './tabel-rij.ts'
import { findKept, forgetTabellen, listHuidig, noteRead, openKluis, readInhoud } from './tabellen.ts'

export const Over = z.object({ tabelId: z.uuid() })

/** Says how far it is, beside the transaction of the job; never more than some times a second. */
function meterVan(db: Db, id: string): (deel: number) => void {
  let [bezig, laatst] = [false, 0]
  return (deel) => {
    if (bezig || Date.now() - laatst < 500) return
    ;[bezig, laatst] = [true, Date.now()]
    const hoever = Math.min(99, Math.round(deel * 100))
    db.updateTable('kwartaaltabel')
      .set({ deel: hoever })
      .where('id', '=', id)
      .execute()
      .catch(() => {})
      .finally(() => {
        bezig = false
      })
  }
}

/** Reads what came in: nothing is written but what it would change. */
export const leesKwartaaltabel: Handler<typeof Over> = async ({ tabelId }, { db, daarnaast, config }) => {
  const kept = await findKept(db, tabelId)
  const o = kept && (await findVoorLink(db, kept.opgaveId))
  if (!kept?.bestand || !o) return
  const kluis = { geheim: config.geheim, id: tabelId }
  const bytes = openKluis(kluis, { bytes: kept.bestand, verzegeld: kept.verzegeld })
  const folder = await mkdtemp(join(tmpdir(), `vonk-tabel-${process.pid}-`))
  try {
    await writeFile(join(folder, 'tabel'), bytes, { mode: 0o600 })
    const met = waarmee(await listHuidig(db, o), o.kwartaal)
    const meter = meterVan(daarnaast, tabelId)
    const lezing = {
      kolommen: met.kolommen,
      maxRijen: meesteRijen,
      onVoortgang: ({ deel }: { deel: number }) => meter(deel),
    }
    await noteRead(db, kluis, await leesTabel(met, readTabel(join(folder, 'tabel'), lezing)))
  } catch (error) {
    if (!(error instanceof TabelGeweigerd)) throw error
    await noteRead(db, kluis, { geweigerd: error.message })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const nietMeer =
  'Er is intussen iets veranderd: de vraag is al beantwoord, of er loopt nu een inkoop. Er is niets bewaard.'

/** Saves what somebody said yes to: all of it or nothing. */
export const bewaarKwartaaltabel: Handler<typeof Over> = async ({ tabelId }, { db, daarnaast, config }) => {
  const kept = await findKept(db, tabelId)
  const o = kept && (await findVoorLink(db, kept.opgaveId))
  const inhoud = await readInhoud(db, config.geheim, tabelId)
  if (!kept?.bevestigdOp || kept.bewaardOp || !o || !inhoud) return
  if (standOf(o) !== 'wacht' || (o.bevroren && o.kant !== 'opdrachtgever'))
    return refuse(db, tabelId, nietMeer)
  const actor = kept.doorId ? { id: kept.doorId } : null
  const wie: Wie = { actor, voorId: o.organisatieId, weg: 'tabel' }
  const probleem = await inGeheel(db, () =>
    schrijf(db, wie, { o, wijzigingen: inhoud.wijzigingen, meter: meterVan(daarnaast, tabelId) }),
  )
  if (probleem) return refuse(db, tabelId, `${probleem} Er is niets bewaard. Stuur het bestand opnieuw.`)
  const gewijzigd = inhoud.wijzigingen.length
  await noteStap(db, o.id, { begon: Date.now(), kliks: 0, gewijzigd, tabel: true })
  await db
    .updateTable('kwartaaltabel')
    .set({ bewaardOp: sql`now()`, inhoud: null })
    .where('id', '=', tabelId)
    .execute()
}

const refuse = async (db: Db, id: string, geweigerd: string): Promise<void> => {
  await db.updateTable('kwartaaltabel').set({ geweigerd, inhoud: null }).where('id', '=', id).execute()
}

/** What was written before something turned out not to be true is taken back. */
async function inGeheel(db: Db, write: () => Promise<number | string>): Promise<string | undefined> {
  await sql`savepoint tabel`.execute(db)
  const uitkomst = await write()
  if (typeof uitkomst !== 'string') return undefined
  await sql`rollback to savepoint tabel`.execute(db)
  return uitkomst
}

type Geheel = { o: Opgave; wijzigingen: Wijziging[]; meter: (deel: number) => void }

async function schrijf(db: Db, wie: Wie, { o, wijzigingen, meter }: Geheel): Promise<number | string> {
  const nieuw = wijzigingen.filter(({ plekId }) => plekId === null)
  const voorbeelden = await listVoorbeelden(db, [...new Set(nieuw.flatMap(({ zoalsId }) => zoalsId ?? []))])
  const ids = await addLos(
    db,
    wie,
    nieuw.flatMap(({ label, zoalsId }) => {
      const zoals = voorbeelden.get(zoalsId ?? '')
      return zoals ? [{ ...zoals, label, proeftuinId: o.proeftuinId }] : []
    }),
  )
  const gezegd: Gezegd[] = [
    ...wijzigingen.flatMap(({ plekId, feiten }) => (plekId ? feiten.map((feit) => ({ plekId, feit })) : [])),
    ...nieuw.flatMap(({ feiten }, i) => feiten.map((feit) => ({ plekId: ids[i] ?? '', feit }))),
  ]
  const onDeel = (gedaan: number) => meter(gedaan / gezegd.length)
  return noteFeiten(db, wie, { proeftuinId: o.proeftuinId, gezegd, onDeel })
}

/** Those that a new place is like, without what is its own. */
async function listVoorbeelden(db: Db, ids: string[]) {
  const rows = await db
    .selectFrom('plek')
    .select(['id', 'koperId', 'werkgeverId', 'inlenerId', 'werkplek', 'regio', 'vorm', 'binnenOpdracht'])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute()
  return new Map(rows.map(({ id, ...zoals }) => [id, zoals]))
}

export const vergeetKwartaaltabellen: Handler<typeof Nothing> = async (_payload, { db }) => {
  await forgetTabellen(db)
}
