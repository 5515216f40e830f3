import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { volgbaar } from '#src/platform/te-volgen.ts'
import { findOrganisatie } from './queries.ts'

export const organisatieVolgbaar = volgbaar({
  soort: 'organisaties',
  kolom: 'organisatie_id',
  kop: 'Organisaties',
  leest: 'wat er gebeurt in de proeftuinen van deze organisatie',
  knopOpPagina: true,
  href: (id) => paths.organisatie(id),
  findTitel: async (db, actor, id) => (await findOrganisatie(db, actor, id)).naam,
  titel: () => sql`(select o.naam from organisatie o where o.id = v.organisatie_id)`,
})
