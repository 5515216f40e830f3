import { Hono } from 'hono'
import { sql } from 'kysely'
import { paths } from '../../paths/index.ts'
import { everyone } from '../actor.ts'
import { allow, type Env } from './context.ts'

export const health = new Hono<Env>()

/** The process runs. */
health.get(paths.gezond.pattern, (c) => {
  allow(c, everyone)
  return c.json({ gezond: true })
})

/** It can do its work: the database answers. Otherwise the query fails and the answer is 503. */
health.get(paths.klaar.pattern, async (c) => {
  allow(c, everyone)
  await sql`select 1`.execute(c.var.db)
  return c.json({ klaar: true })
})
