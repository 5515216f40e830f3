import { Hono } from 'hono'
import type { Env } from '#src/platform/web/context.ts'
import { adviesteam } from './adviesteam.tsx'
import { doeMee } from './doe-mee.tsx'
import { uitnodigen } from './uitnodigen.tsx'

/** Joining: the request, the invitation, and the desk where is decided. */
export const aanmeldingen = new Hono<Env>()
aanmeldingen.route('/', doeMee)
aanmeldingen.route('/', uitnodigen)
aanmeldingen.route('/', adviesteam)
