import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { byFact, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findHaakje } from './queries.ts'

export const haakjeMeldbaar = meldbaar({
  soort: 'haakje',
  dit: 'dit haakje',
  tabellen: ['haakje'],
  pages: paths.haakje,
  find: findHaakje,
  read: async (db, id) => {
    const h = await db.selectFrom('haakje').selectAll().where('id', '=', id).executeTakeFirst()
    if (!h) return undefined
    const delen = delenOf({
      Tekst: h.tekst,
      'Voor wat voor opdracht': h.opdracht,
      'Leveranciers vroegen': h.leveranciersVroegen,
      'Het bracht': h.bracht,
    })
    return {
      aanduiding: `een haakje, in Vonk gezet op ${sayDate(h.aangemaaktOp)}`,
      momentopname: { titel: h.titel, delen },
      auteurIds: [h.doorId],
      binnenId: h.proeftuinId,
      href: paths.haakje(id),
    }
  },
  ...byFact('haakje', 'weggehaald_op'),
})
