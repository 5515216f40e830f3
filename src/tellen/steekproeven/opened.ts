import { audit } from '#src/platform/audit.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { may } from './policy.ts'
import { findSteekproef } from './queries.ts'
import type { Steekproef } from './steekproef.ts'

/** Lines of others are in it: who opens it leaves a line. */
export async function openSteekproef(c: Ctx, id: string): Promise<Steekproef> {
  const { db, actor } = c.var
  allow(c, may.draw(actor))
  const steekproef = await findSteekproef(db, id)
  await audit(db, actor, { handeling: 'steekproef.gelezen', onderwerp: 'steekproef', onderwerpId: id })
  return steekproef
}
