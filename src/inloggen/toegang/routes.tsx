import { Hono } from 'hono'
import type { Env } from '#src/platform/web/context.ts'
import { inloggen } from './inloggen.tsx'
import { sessies } from './sessies.tsx'
import { toegangssleutels } from './toegangssleutels.tsx'

/** Getting in and out: signing in, one's own sessions, one's own keys to the API. */
export const toegang = new Hono<Env>()
toegang.route('/', inloggen)
toegang.route('/', sessies)
toegang.route('/', toegangssleutels)
