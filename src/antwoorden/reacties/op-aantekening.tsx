import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { stukVan } from './aantekening.ts'
import { reactiebaar } from './places.ts'

/** People may react to an aantekening, a les too. */
export const reactiesOnderAantekening = reactiebaar({
  soort: 'aantekening',
  find: async (db, actor, id) => {
    const proeftuin = await findProeftuin(db, actor, await proeftuinVan(db, id))
    return stukVan(actor, proeftuin, await findAantekening(db, actor, { proeftuin, id }))
  },
})

async function proeftuinVan(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom('aantekening').select('proeftuinId').where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return row.proeftuinId
}
