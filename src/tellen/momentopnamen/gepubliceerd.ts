import type { Db } from '#src/platform/db.ts'
import { type Erbij, listErbij } from './erbij.ts'
import { labelsVan } from './labels.ts'
import type { Momentopname, Verdeling } from './momentopname.ts'
import type { Bladzij } from './publiek.ts'
import { findMomentopname, listMomentopnamen, publiek } from './queries.ts'

export type Gevraagd = { kwartaal?: string | undefined; regime?: string | undefined; tabel: Verdeling }

/** One published table, with all that page, file and API say of it. */
export type Gepubliceerd = {
  momentopname: Momentopname
  tabel: Verdeling
  bladzij: Bladzij
  labelVan: (sleutel: string) => string
  erbij: Erbij[]
  /** All that are published, the newest quarter first. */
  alle: Momentopname[]
}

/** Why there is none: no quarter is frozen yet, or there is nothing to read beside it. */
export type Nog = 'geen_momentopname' | 'niets_erbij'

/** NotFound when that quarter or regime is not published. */
export async function findGepubliceerd(db: Db, { tabel, ...keuze }: Gevraagd): Promise<Gepubliceerd | Nog> {
  const alle = await listMomentopnamen(db)
  if (alle.length === 0) return 'geen_momentopname'
  const momentopname = await findMomentopname(db, keuze)
  const erbij = await listErbij(db)
  if (erbij.length === 0) return 'niets_erbij'
  const bladzij = await publiek(db, momentopname, tabel)
  return { momentopname, tabel, bladzij, labelVan: await labelsVan(db, tabel), erbij, alle }
}
