import { Hono } from 'hono'
import { NotFound } from '#src/platform/errors.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { may } from './policy.ts'
import { findToestand } from './queries.ts'
import { BeheerPage } from './views.tsx'

/** The operator's desk. For anybody else it is not there. */
export const beheer = new Hono<Env>()

beheer.get('/', async (c) => {
  const { db, actor, shell, deps } = c.var
  if (!may.operate(actor)) throw new NotFound()
  allow(c, true)
  const toestand = await findToestand(db, actor)
  return c.html(<BeheerPage {...{ shell, toestand }} config={deps.config} />)
})
