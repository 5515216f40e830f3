import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { actorOf, type Env, reveal } from '#src/platform/web/context.ts'
import { may } from './policy.ts'
import { listStiltes } from './queries.ts'
import { StiltesPage } from './views.tsx'

export const stiltes = new Hono<Env>()

stiltes.get(paths.stiltes.pattern, async (c) => {
  reveal(c, may.see(c.var.actor))
  return c.html(<StiltesPage shell={c.var.shell} stiltes={await listStiltes(c.var.db, actorOf(c))} />)
})
