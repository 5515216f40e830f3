import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Db } from '#src/platform/db.ts'
import { byEmptying, delenOf, meldbaar } from '#src/platform/te-melden.ts'
import { findLid, selectLid, shownTo } from './queries.ts'

const texts = byEmptying('lid', ['functie', 'brengt', 'zoekt'])

/** The photo goes with the texts: its bytes to the record, so that no address of it answers any more. */
async function takePhoto(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ foto: string }>`delete from lid_foto where lid_id = ${id}
    returning jsonb_build_object('alt', alt, 'kenmerk', kenmerk, 'geplaatst_op', geplaatst_op,
      'groot', encode(groot, 'base64'), 'klein', encode(klein, 'base64'))::text as foto`.execute(db)
  return rows[0]?.foto
}

const putBackPhoto = (db: Db, id: string, foto: string) =>
  sql`insert into lid_foto (lid_id, alt, kenmerk, geplaatst_op, groot, klein)
    select ${id}::uuid, f->>'alt', f->>'kenmerk', (f->>'geplaatst_op')::timestamptz,
      decode(f->>'groot', 'base64'), decode(f->>'klein', 'base64') from (select ${foto}::jsonb as f) x
    on conflict do nothing`.execute(db)

/** What stands on a profile; the member stays. */
export const lidMeldbaar = meldbaar({
  soort: 'lid',
  dit: 'dit profiel',
  tabellen: ['lid', 'lid_foto'],
  pages: paths.lid,
  find: findLid,
  read: async (db, id, reader) => {
    const row = await selectLid(db, reader).where('l.id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const l = shownTo(reader, row)
    const delen = delenOf({
      Functie: l.functie,
      'Wat ik breng': l.brengt,
      'Wat ik zoek': l.zoekt,
      'Wat op de foto staat': l.foto?.alt,
    })
    return {
      aanduiding: 'de tekst op een profiel',
      momentopname: { titel: l.naam, delen },
      auteurIds: [id],
      binnenId: null,
      href: paths.lid(id),
    }
  },
  hide: async (db, id) => {
    const [bewaard, foto] = [await texts.hide(db, id), await takePhoto(db, id)]
    return foto === undefined ? bewaard : { ...bewaard, foto }
  },
  restore: async (db, id, { foto, ...bewaard }) => {
    await texts.restore(db, id, bewaard)
    if (foto !== undefined) await putBackPhoto(db, id, foto)
  },
})
