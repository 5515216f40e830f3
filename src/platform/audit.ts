import type { Kysely } from 'kysely'
import type { Actor } from './actor.ts'
import type { DB } from './database.generated.ts'

type Line = {
  handeling: string
  onderwerp: string
  onderwerpId?: string
  bijzonderheden?: Record<string, string>
}

/** One line in the trail, in the transaction of what it tells of. Details hold ids and codes, never what people wrote. */
export async function audit(db: Kysely<DB>, actor: Pick<Actor, 'id'> | null, line: Line): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...line, lidId: actor?.id ?? null, bijzonderheden: JSON.stringify(line.bijzonderheden ?? {}) })
    .execute()
}
