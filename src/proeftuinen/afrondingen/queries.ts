import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db } from '#src/platform/db.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Geschreven } from './afronding.ts'

export type Eerder = {
  geleerd: string
  andersDoen: string
  aaneenschakeling: string
  uitkomst: string
  opbrengsten: Geschreven[]
}

/** What was written the last time, to begin from when it is rounded off again. */
export const findLaatste = (db: Db, { id }: Pick<Proeftuin, 'id'>): Promise<Eerder | undefined> =>
  db
    .selectFrom('afronding')
    .select((eb) => [
      'geleerd',
      'andersDoen',
      'aaneenschakeling',
      'uitkomst',
      jsonArrayFrom(
        eb
          .selectFrom('opbrengst as u')
          .select(['u.soort', 'u.omschrijving', 'u.eenheid', 'u.bewijs'])
          .select(sql<string>`u.waarde::text`.as('waarde'))
          .whereRef('u.afrondingId', '=', 'afronding.id')
          .orderBy('u.volgorde'),
      ).as('opbrengsten'),
    ])
    .where('proeftuinId', '=', id)
    .orderBy('afgerondOp', 'desc')
    .limit(1)
    .executeTakeFirst()
