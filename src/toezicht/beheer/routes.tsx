import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { type Env, reveal } from '#src/platform/web/context.ts'
import { may } from './policy.ts'
import { findToestand } from './queries.ts'
import { BeheerPage } from './views.tsx'

/** The operator's desk. For anybody else it is not there. */
export const beheer = new Hono<Env>()

beheer.get(paths.beheer.pattern, async (c) => {
  const { db, actor, shell, deps } = c.var
  reveal(c, may.operate(actor))
  const toestand = await findToestand(db, actor)
  return c.html(<BeheerPage shell={shell} toestand={toestand} config={deps.config} />)
})
