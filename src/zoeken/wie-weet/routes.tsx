import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { may } from '#src/netwerk/leden/policy.ts'
import { paths } from '#src/paths/index.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { VraagQuery } from './vraag.ts'
import { listKenners } from './wie-weet.ts'
import { WieWeetPage } from './wie-weet-view.tsx'

export const wieWeet = new Hono<Env>()

wieWeet.get(paths.wieWeet.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.list(actor))
  const vraag = VraagQuery.parse(c.req.query())
  const [kenners, categorieen] = await Promise.all([
    vraag.q ? listKenners(db, actor, { ...vraag, q: vraag.q }) : [],
    listCategorieen(db),
  ])
  return c.html(<WieWeetPage shell={shell} vraag={vraag} kenners={kenners} categorieen={categorieen} />)
})
