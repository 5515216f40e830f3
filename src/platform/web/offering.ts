import type { MiddlewareHandler } from 'hono'
import type { Filling } from '../places.ts'
import type { Env } from './context.ts'

/** Makes known to every request what the nouns show and answer in each other's places. */
export const offering =
  (fillings: readonly Filling[]): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('fillings', fillings)
    await next()
  }
