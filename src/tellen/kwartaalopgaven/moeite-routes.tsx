import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { isAdviesteam } from '#src/platform/actor.ts'
import { type Env, reveal } from '#src/platform/web/context.ts'
import { listMoeite } from './moeite.ts'
import { MoeitePage } from './moeite-view.tsx'

/** What answering costs, for the adviesteam: so that it can go down. */
export const moeite = new Hono<Env>()

moeite.get(paths.kwartaalmoeite.pattern, async (c) => {
  reveal(c, isAdviesteam(c.var.actor))
  return c.html(<MoeitePage shell={c.var.shell} rijen={await listMoeite(c.var.db)} />)
})
