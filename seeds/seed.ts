import { sql } from 'kysely'
import { nouns } from '#src/nouns.ts'
import type { Db } from '#src/platform/db.ts'
import type { Opslag } from '#src/platform/opslag/opslag.ts'
import { Problem } from '#src/platform/postgres/problem.ts'
import { aanbestedingen } from './aanbestedingen.ts'
import { aanmeldingen, domeinen } from './aanmeldingen.ts'
import { insertAanbestedingen, insertOpeningen } from './insert/aanbestedingen.ts'
import { insertAanmeldingen, insertDomeinen } from './insert/aanmeldingen.ts'
import { insertAfrondingen } from './insert/afrondingen.ts'
import { insertLeden } from './insert/leden.ts'
import { insertAantekeningen } from './insert/logboek.ts'
import { insertMeldingen } from './insert/meldingen.ts'
import { insertOrganisaties } from './insert/organisaties.ts'
import { insertBeheervragen, insertPaginas, insertVolgingen } from './insert/paginas.ts'
import { insertProeftuinen } from './insert/proeftuinen.ts'
import { insertSporen } from './insert/sporen.ts'
import { insertTeams } from './insert/teams.ts'
import { insertVerloop } from './insert/verloop.ts'
import { kalenderOf } from './kalender.ts'
import { leden } from './leden.ts'
import { meldingen } from './meldingen.ts'
import { openingen } from './openingen.ts'
import { organisaties } from './organisaties.ts'
import { beheervragen, paginas, volgingen } from './paginas.ts'
import { proeftuinen } from './proeftuinen.ts'
import { idOf } from './sleutel.ts'

/** Fills an empty demo with the demo network, once; every date is counted from today. No other database takes it. */
export async function seedDemo(db: Db, today = new Date(), opslag: Opslag | null = null): Promise<void> {
  const kalender = kalenderOf(today)
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('vonk-demo'))`.execute(trx)
    await assertDemo(trx)
    if (await isThere(trx)) return
    await insertOrganisaties(trx, organisaties, kalender)
    await insertLeden(trx, leden, kalender)
    await insertDomeinen(trx, domeinen, kalender)
    await insertAanmeldingen(trx, aanmeldingen, kalender)
    await insertAanbestedingen(trx, aanbestedingen, kalender)
    await insertOpeningen(trx, openingen, kalender)
    await insertProeftuinen(trx, proeftuinen, kalender)
    await insertTeams(trx, proeftuinen, kalender)
    await insertVerloop(trx, proeftuinen, kalender)
    await insertAantekeningen(trx, proeftuinen, kalender)
    await insertAfrondingen(trx, proeftuinen, kalender)
    await insertSporen(trx, proeftuinen, kalender)
    await insertMeldingen(trx, meldingen, kalender)
    await insertPaginas(trx, paginas, kalender)
    await insertBeheervragen(trx, beheervragen, kalender)
    await insertVolgingen(trx, volgingen, kalender)
    for (const { demo } of nouns) await demo?.({ db: trx, idOf, opslag, ...kalender })
  })
}

async function assertDemo(db: Db) {
  const marked = await db.selectFrom('migratie').select('naam').where('demo', '=', true).executeTakeFirst()
  if (!marked)
    throw new Problem('Het demonetwerk komt alleen in een demo, en deze database is van een echte Vonk.')
}

const isThere = async (db: Db) =>
  (await db.selectFrom('lid').select('id').where('id', '=', idOf('lid', 'tariq')).executeTakeFirst()) !==
  undefined
