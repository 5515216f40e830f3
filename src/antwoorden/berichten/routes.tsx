import { Hono } from 'hono'
import type { Env } from '#src/platform/web/context.ts'
import { eigenBerichten } from './eigen.tsx'
import { schrijven } from './schrijven.tsx'

/** Messages between members, without their addresses. */
export const berichten = new Hono<Env>()
berichten.route('/', schrijven)
berichten.route('/', eigenBerichten)
