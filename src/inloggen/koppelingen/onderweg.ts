import { createHmac } from 'node:crypto'
import { z } from 'zod'
import {
  browserFor,
  findUitdaging,
  keepUitdaging,
  takeUitdaging,
  type Uitdaging,
} from '#src/inloggen/sessies/uitdaging.ts'
import { newToken } from '#src/platform/tokens.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import type { OidcAanbieder } from './koppeling.ts'

/** Somebody between our page and that of a provider. */
export type Onderweg = {
  state: string
  nonce: string
  verifier: string
  /** Who adds a way in; null: somebody who signs in. */
  lidId: string | null
  terug: string
  opnieuw: boolean
}

/**
 * What only the browser has is what all three are made of, anew each time (`keer`). So the table holds nothing to finish
 * somebody's way with, and from the state, which stands in addresses, nobody finds the other two.
 */
const derived = (browser: string, keer: string, use: 'state' | 'nonce' | 'verifier') =>
  createHmac('sha256', browser).update(`vonk oidc ${use} ${keer}`).digest('base64url')

const Inhoud = z.object({
  aanbieder: z.string(),
  keer: z.string(),
  terug: z.string(),
  opnieuw: z.boolean(),
})

type Begin = { lidId: string | null; terug: string; opnieuw: boolean }

/** Keeps where somebody goes and why, for this browser alone. */
export async function keepOnderweg(c: Ctx, { code }: OidcAanbieder, { lidId, ...begin }: Begin) {
  const browser = browserFor(c)
  const keer = newToken()
  await keepUitdaging(c, 'aanbieder', {
    browser,
    lidId,
    uitdaging: derived(browser, keer, 'state'),
    inhoud: { aanbieder: code, keer, ...begin },
  })
}

/** Who is on the way to this provider in this browser; only looks. */
export const findOnderweg = async (c: Ctx, aanbieder: OidcAanbieder) =>
  made(await findUitdaging(c, 'aanbieder'), aanbieder)

/** Who comes back from this provider, with the state that was given along. Works once, whatever comes of it. */
export async function takeOnderweg(c: Ctx, aanbieder: OidcAanbieder): Promise<Onderweg | undefined> {
  const taken = await takeUitdaging(c, 'aanbieder')
  return taken?.isOurs(c.req.query('state') ?? '') ? made(taken, aanbieder) : undefined
}

function made(uitdaging: Uitdaging | undefined, { code }: OidcAanbieder): Onderweg | undefined {
  const inhoud = Inhoud.safeParse(uitdaging?.inhoud).data
  if (!uitdaging || inhoud?.aanbieder !== code) return undefined
  const { browser, lidId } = uitdaging
  const { keer, terug, opnieuw } = inhoud
  return {
    state: derived(browser, keer, 'state'),
    nonce: derived(browser, keer, 'nonce'),
    verifier: derived(browser, keer, 'verifier'),
    lidId,
    terug,
    opnieuw,
  }
}
