import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { byFact, delenOf, type Inhoud, meldbaar } from '#src/platform/te-melden.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { regelHref } from './aantekening.ts'
import { findAantekening } from './queries.ts'

/** A line of the logboek: taken out as its author would, so that whatever leaves out the one leaves out the other. */
export const aantekeningMeldbaar = meldbaar({
  soort: 'aantekening',
  dit: 'deze aantekening',
  tabellen: ['aantekening', 'aantekening_versie'],
  find: async (db, actor, id) => {
    if (!isUuid(id)) throw new NotFound()
    const row = await db
      .selectFrom('aantekening')
      .select('proeftuinId')
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new NotFound()
    return findAantekening(db, actor, { proeftuin: await findProeftuin(db, actor, row.proeftuinId), id })
  },
  read: readAantekening,
  ...byFact('aantekening', 'verwijderd_op'),
})

async function readAantekening(db: Db, id: string): Promise<Inhoud | undefined> {
  const a = await db
    .selectFrom('aantekening as a')
    .innerJoin('proeftuin as p', 'p.id', 'a.proeftuinId')
    .innerJoin('organisatie as o', 'o.id', 'p.organisatieId')
    .select(['a.titel', 'a.tekst', 'a.datum', 'a.doorId', 'a.gewijzigdDoorId', 'a.proeftuinId'])
    .select('o.naam as organisatie')
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (!a) return undefined
  return {
    aanduiding: `een aantekening van ${sayDate(a.datum)}, in een proeftuin van ${a.organisatie}`,
    momentopname: { titel: a.titel, delen: delenOf({ Tekst: a.tekst }) },
    auteurIds: [...new Set([a.doorId, a.gewijzigdDoorId ?? a.doorId])],
    binnenId: a.proeftuinId,
    href: regelHref(a.proeftuinId, id),
  }
}
