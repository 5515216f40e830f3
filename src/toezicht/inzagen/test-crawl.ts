import { sql } from 'kysely'
import { paths } from '#src/paths/index.ts'
import { hearsOfInzage, type Proef } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { type Build, type Crawled, hidden, who } from '#test/crawl/crawled.ts'
import { may } from './policy.ts'

/** Why beheer looked inside is for the team, while it is open to them, and for beheer. */
async function fill({ t, p, marks, world }: Build, proef: Proef) {
  if (!proef.inzage) return
  const reden = marks.add(
    proef.what,
    'inzagereden',
    (persona) => persona === 'beheerder' || hearsOfInzage({ p }, proef, persona),
  )
  const begun = proef.inzage === 'open' ? '1 minute' : '61 minutes'
  const at = (after: string) => sql<Date>`now() - ${begun}::interval + ${after}::interval`
  const { id } = await t.db
    .insertInto('inzage')
    .values({
      proeftuinId: proef.id,
      lidId: p.leden.beheerder.id,
      reden: `Om te helpen met ${reden}`,
      begonnenOp: at('0'),
      verlooptOp: at('1 hour'),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  world.ids.inzage = [...(world.ids.inzage ?? []), id]
}

export const crawl: Crawled = {
  fill,
  rules: { [paths.inzagen.route]: hidden(may.open) },
  changes: {
    [paths.inzagen.route]: who(may.open),
    [paths.inzageEinde.route]: who(may.open),
  },
}
