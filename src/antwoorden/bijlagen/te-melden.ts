import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { byFact, delenOf, type Inhoud, meldbaar } from '#src/platform/te-melden.ts'
import { findBijlage } from './queries.ts'

/** A file, by its name; what stands in it is read by whoever decides, where it stands. */
export const bijlageMeldbaar = meldbaar({
  soort: 'bijlage',
  dit: 'deze bijlage',
  tabellen: ['bijlage'],
  find: findBijlage,
  read: readBijlage,
  ...byFact('bijlage', 'weggehaald_op'),
})

async function readBijlage(db: Db, id: string): Promise<Inhoud | undefined> {
  const b = await db.selectFrom('bijlage').selectAll().where('id', '=', id).executeTakeFirst()
  if (!b) return undefined
  return {
    aanduiding: `een bijlage van ${sayDate(b.toegevoegdOp)}`,
    momentopname: { titel: 'Een bijlage', delen: delenOf({ Bestandsnaam: b.naam }) },
    auteurIds: [b.doorId],
    binnenId: b.binnenId,
    href: paths.bijlage(id),
  }
}
