import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { addDuwtjes } from './changes.ts'
import type { DuwtjeData } from './forms.ts'
import type { Gelezen } from './lezen.ts'

/** Each goes by mail to the buyers of several organisations. */
const perAfzender: Limit = { name: 'duwtje', points: 40, seconds: 24 * 3600 }

/** Written down, with the mails; the same for a page and the API. */
export async function stuurDuwtjes(c: Ctx, gelezen: Gelezen, form: DuwtjeData): Promise<void> {
  await spend(c, perAfzender, actorOf(c).id)
  const { voorbeeld, nogNiet } = gelezen
  const organisaties = nogNiet?.organisaties.filter(({ id }) => form.organisaties.includes(id)) ?? []
  const ids = await addDuwtjes(c.var.db, actorOf(c), { wat: voorbeeld, organisaties, regel: form.regel })
  for (const duwtjeId of ids) await c.var.enqueue('stuur-duwtje', { duwtjeId })
}
