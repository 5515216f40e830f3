import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { byFact, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findNavolging } from './queries.ts'

/** A navolging with what was told of it. */
export const navolgingMeldbaar = meldbaar({
  soort: 'navolging',
  dit: 'deze navolging',
  tabellen: ['navolging', 'navolging_feit'],
  pages: paths.navolging,
  find: findNavolging,
  read: async (db, id) => {
    const n = await db.selectFrom('navolging').selectAll().where('id', '=', id).executeTakeFirst()
    if (!n) return undefined
    const feiten = await db.selectFrom('navolgingFeit').selectAll().where('navolgingId', '=', id).execute()
    const delen = delenOf({ Bij: n.bij, Verteld: feiten.map(({ tekst }) => tekst).join('\n') })
    return {
      aanduiding: `een navolging, begonnen op ${sayDate(n.begonnenOp)}`,
      momentopname: { titel: 'Een navolging', delen },
      auteurIds: [...new Set([n.doorId, ...feiten.map(({ doorId }) => doorId)])],
      binnenId: null,
      href: paths.navolging(id),
    }
  },
  ...byFact('navolging', 'weggehaald_op'),
})
