import type { Actor } from '#src/platform/actor.ts'
import type { Config } from '#src/platform/config.ts'
import type { Db } from '#src/platform/db.ts'

/** To whom a question goes: the address that was configured, or else the adviesteam. At most 50. */
export async function listOntvangers(db: Db, { contact }: Pick<Config, 'contact'>): Promise<string[]> {
  if (contact?.startsWith('mailto:')) return [contact.slice('mailto:'.length)]
  const team = await db
    .selectFrom('lid')
    .select('email')
    .where('adviesteamSinds', 'is not', null)
    .where('toegelatenOp', 'is not', null)
    .where('vertrokkenOp', 'is', null)
    .orderBy('id')
    .limit(50)
    .execute()
  return team.map(({ email }) => email)
}

/** Of who is signed in, for in the form. */
export async function findEigenAdres(db: Db, { id }: Actor): Promise<string> {
  const { email } = await db.selectFrom('lid').select('email').where('id', '=', id).executeTakeFirstOrThrow()
  return email
}
