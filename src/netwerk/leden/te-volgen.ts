import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { isUuid } from '#src/platform/forms/uuid.ts'
import { volgbaar } from '#src/platform/te-volgen.ts'
import { may } from './policy.ts'

export const lidVolgbaar = volgbaar({
  soort: 'leden',
  kolom: 'gevolgd_lid_id',
  kop: 'Mensen',
  leest: 'wat er gebeurt in de proeftuinen waar dit lid aan meedoet',
  knopOpPagina: true,
  href: (id) => paths.lid(id),
  findTitel: findNaam,
  titel: () => sql`(select l.naam from lid l
    where l.id = v.gevolgd_lid_id and l.toegelaten_op is not null and l.vertrokken_op is null)`,
})

/** Not of a guest, of who left, or of oneself. */
async function findNaam(db: Db, actor: Actor | null, id: string): Promise<string | undefined> {
  if (!isUuid(id) || !may.list(actor) || actor?.id === id) return undefined
  const lid = await db
    .selectFrom('lid')
    .select('naam')
    .where('id', '=', id)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .executeTakeFirst()
  return lid?.naam
}
