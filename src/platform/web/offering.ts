import type { MiddlewareHandler } from 'hono'
import type { Zinnen } from '../audit.ts'
import type { Soorten } from '../mail-soorten.ts'
import type { Persoonlijk } from '../persoonlijk.ts'
import type { Filling } from '../places.ts'
import type { Env } from './context.ts'

type Offered = {
  fillings: readonly Filling[]
  zinnen: Zinnen
  persoonlijk: Persoonlijk
  mailsoorten: Soorten
}

/** Makes known to every request what the nouns show and answer in each other's places, and note in the trail. */
export const offering =
  ({ fillings, zinnen, persoonlijk, mailsoorten }: Offered): MiddlewareHandler<Env> =>
  async (c, next) => {
    c.set('fillings', fillings)
    c.set('zinnen', zinnen)
    c.set('persoonlijk', persoonlijk)
    c.set('mailsoorten', mailsoorten)
    await next()
  }
