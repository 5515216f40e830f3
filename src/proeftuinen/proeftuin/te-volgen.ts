import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { volgbaar } from '#src/platform/te-volgen.ts'
import { visibleTo } from './policy.ts'
import { findProeftuin } from './queries.ts'

export const proeftuinVolgbaar = volgbaar({
  soort: 'proeftuinen',
  kolom: 'proeftuin_id',
  kop: 'Proeftuinen',
  leest: 'een nieuwe fase, een andere route, een aantekening of de afronding',
  knopOpPagina: false,
  href: (id) => paths.proeftuin(id),
  findTitel: async (db, actor, id) => (await findProeftuin(db, actor, id)).titel,
  titel: (db, actor) => {
    const visible = db
      .selectFrom('proeftuin as p')
      .select('p.titel')
      .where(visibleTo(actor))
      .where(sql<boolean>`p.id = v.proeftuin_id`)
    return sql`${visible}`
  },
})
