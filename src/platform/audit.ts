import type { Actor } from './actor.ts'
import type { Db } from './db.ts'

/** What is noted in the trail: each noun declares its own, beside its changes. */
// biome-ignore lint/suspicious/noEmptyInterface: an interface can be declared further elsewhere, a type cannot
export interface Handelingen {}
export type Handeling = keyof Handelingen

/** All that is noted, each as the end of a sentence that begins with who did it. */
export type Zinnen = Readonly<Record<string, string>>

export type AuditLine = {
  handeling: Handeling
  onderwerp: string
  onderwerpId?: string
  bijzonderheden?: Record<string, string>
}

/** One line in the trail, in the transaction of what it tells of. Details hold ids and codes, never what people wrote. */
export async function audit(db: Db, actor: Pick<Actor, 'id'> | null, line: AuditLine): Promise<void> {
  await db
    .insertInto('audit')
    .values({ ...line, lidId: actor?.id ?? null, bijzonderheden: JSON.stringify(line.bijzonderheden ?? {}) })
    .execute()
}
