import { Hono } from 'hono'
import type { Env } from '#src/platform/web/context.ts'
import { besluiten } from './besluiten.tsx'
import { desk } from './desk.tsx'
import { melden } from './melden.tsx'

export { ledToReason } from './besluiten.tsx'

export const meldingen = new Hono<Env>()
meldingen.route('/', melden)
meldingen.route('/', desk)
meldingen.route('/', besluiten)
