import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { fill } from '#src/platform/places.ts'
import { byFact, delenOf, type Inhoud, teMelden } from '#src/platform/te-melden.ts'
import { findReactie } from './queries.ts'

/** Taken away as its writer would take it back. Which noun knows who reads it, the other fillings say. */
export const reactieMeldbaar = fill(teMelden, ({ fillings }) => ({
  soort: 'reactie',
  dit: 'deze reactie',
  tabellen: ['reactie'],
  find: (db, actor, id) => findReactie({ db, actor, fillings }, id),
  read: readReactie,
  ...byFact('reactie', 'verwijderd_op'),
}))

async function readReactie(db: Db, id: string): Promise<Inhoud | undefined> {
  const r = await db.selectFrom('reactie').selectAll().where('id', '=', id).executeTakeFirst()
  if (!r) return undefined
  return {
    aanduiding: `een reactie van ${sayDate(r.geschrevenOp)}`,
    momentopname: { titel: 'Een reactie', delen: delenOf({ Reactie: r.tekst }) },
    auteurIds: [r.doorId],
    binnenId: r.binnenId,
    href: paths.reactie(id),
  }
}
