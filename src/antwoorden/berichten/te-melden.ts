import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import { delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findBericht } from './queries.ts'

const weg = { onderwerp: 'Weggehaald', tekst: 'Het adviesteam haalde de tekst van dit bericht weg.' }

/** One of the two reports it: that is the only way in which anybody else ever reads a message. */
export const berichtMeldbaar = meldbaar({
  soort: 'bericht',
  dit: 'dit bericht',
  tabellen: ['bericht'],
  find: findBericht,
  read: async (db, id) => {
    const b = await db.selectFrom('bericht').selectAll().where('id', '=', id).executeTakeFirst()
    if (!b) return undefined
    return {
      aanduiding: `een bericht van ${sayDate(b.verstuurdOp)}`,
      momentopname: { titel: b.onderwerp, delen: delenOf({ Bericht: b.tekst }) },
      auteurIds: [b.vanId],
      binnenId: null,
      href: paths.eigenBericht(id),
    }
  },
  // Both keep a message of which the words are gone: an answer below it stays where it was.
  hide: async (db, id) => {
    const b = await db
      .selectFrom('bericht')
      .select(['onderwerp', 'tekst'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!b || b.tekst === weg.tekst) return null
    await db.updateTable('bericht').set(weg).where('id', '=', id).execute()
    return b
  },
  restore: async (db, id, { onderwerp, tekst }) => {
    if (!onderwerp || !tekst) return
    await db.updateTable('bericht').set({ onderwerp, tekst }).where('id', '=', id).execute()
  },
})
