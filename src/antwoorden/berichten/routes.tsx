import { Hono } from 'hono'
import type { Env } from '#src/platform/web/context.ts'
import { eigenBerichten } from './eigen.tsx'
import { schrijven } from './schrijven.tsx'
import { teamvraag } from './teamvraag.tsx'

/** Messages between members, without their addresses. */
export const berichten = new Hono<Env>()
berichten.route('/', schrijven)
berichten.route('/', eigenBerichten)
berichten.route('/', teamvraag)
