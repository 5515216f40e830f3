import { sql } from 'kysely'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { volgbaar } from '#src/platform/te-volgen.ts'

/** A kind of work. */
export const categorieVolgbaar = volgbaar({
  soort: 'categorieen',
  kolom: 'categorie',
  kop: 'Soorten werk',
  leest: 'wat er gebeurt in proeftuinen met dit soort werk',
  naar: 'dit soort werk',
  knopOpPagina: false,
  href: (categorie) => paths.soortWerk(categorie),
  findTitel: async (db, _actor, id) => (await listCategorieen(db)).find(({ code }) => code === id)?.naam,
  titel: () => sql`(select c.naam from categorie c where c.code = v.categorie)`,
})
