import type { Categorie } from '#src/netwerk/categorieen/categorie.ts'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import type { Duwtje } from './duwtje.ts'
import { listDuwtjes } from './duwtjes.ts'
import { listNogNiet, type NogNietLijst } from './nog-niet.ts'
import { zoalsInkopersLezen } from './ontvangers.ts'
import { findVoorbeeld } from './queries.ts'
import type { Gezocht, Voorbeeld } from './voorbeeld.ts'

/** One example with all that its page and the API tell of it. */
export type Gelezen = {
  voorbeeld: Voorbeeld
  /** As every buyer reads it; null when buyers may not. */
  zoalsInkopers: Voorbeeld | null
  /** The kind of work that it belongs to; undefined when to none. */
  categorie: Categorie | undefined
  duwtjes: Duwtje[]
  /** Null without a kind of work. */
  nogNiet: NogNietLijst | null
}

/** NotFound as findVoorbeeld says. */
export async function readVoorbeeld(db: Db, actor: Actor, gezocht: Gezocht): Promise<Gelezen> {
  const voorbeeld = await findVoorbeeld(db, actor, gezocht)
  const [categorieen, duwtjes, zoalsInkopers] = await Promise.all([
    listCategorieen(db),
    listDuwtjes(db, actor, gezocht.id),
    zoalsInkopersLezen(db, gezocht),
  ])
  const categorie = categorieen.find(({ code }) => code === voorbeeld.categorie)
  const leesbaar = zoalsInkopers !== null
  const nogNiet =
    categorie === undefined
      ? null
      : await listNogNiet(db, actor, { voorbeeld, categorie, categorieen, duwtjes, leesbaar })
  return { voorbeeld, zoalsInkopers, categorie, duwtjes, nogNiet }
}
