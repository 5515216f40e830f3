import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { volgbaar } from '#src/platform/te-volgen.ts'
import { visibleTo } from './policy.ts'
import { findWerkwijze } from './queries.ts'

/** To read what is new in it; who does the same says so with a navolging. */
export const werkwijzeVolgbaar = volgbaar({
  soort: 'werkwijzen',
  kolom: 'werkwijze_id',
  kop: 'Werkwijzen',
  leest: 'een nieuwe versie en wat anderen erover zeggen',
  naar: 'de werkwijze',
  knopOpPagina: false,
  href: (id) => paths.werkwijze(id),
  findTitel: async (db, actor, id) => (await findWerkwijze(db, actor, id)).titel,
  titel: (db, actor) => {
    const visible = db
      .selectFrom('werkwijze as w')
      .select('w.titel')
      .where(visibleTo(actor))
      .where(sql<boolean>`w.id = v.werkwijze_id`)
    return sql`${visible}`
  },
})
