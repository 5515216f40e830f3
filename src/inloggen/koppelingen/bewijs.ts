import { z } from 'zod'
import {
  findUitdaging,
  keepUitdaging,
  takeUitdaging,
  type Uitdaging,
} from '#src/inloggen/sessies/uitdaging.ts'
import { newToken } from '#src/platform/tokens.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import type { Identiteit } from './koppeling.ts'

/** Who a provider said is there, while that person is asked whether to link it; for one browser, once. */
export type Bewijs = {
  identiteit: Identiteit
  lidId: string
  /** Where to go after that. */
  terug: string
  /** A member who is signed in adds a way in; else it was the address that led to the account. */
  toevoegen: boolean
}

const Inhoud = z.object({
  identiteit: z.object({
    issuer: z.string(),
    subject: z.string(),
    email: z.string().nullable(),
    naam: z.string(),
    tweedeFactor: z.boolean(),
    bewezen: z.number(),
  }),
  terug: z.string(),
  toevoegen: z.boolean(),
})

export const keepBewijs = (c: Ctx, { lidId, ...inhoud }: Bewijs): Promise<void> =>
  keepUitdaging(c, 'koppeling', { uitdaging: newToken(), lidId, inhoud })

/** Only looks: for the page that asks. */
export const findBewijs = async (c: Ctx) => made(await findUitdaging(c, 'koppeling'))

export const takeBewijs = async (c: Ctx) => made(await takeUitdaging(c, 'koppeling'))

function made(uitdaging: Uitdaging | undefined): Bewijs | undefined {
  const inhoud = Inhoud.safeParse(uitdaging?.inhoud).data
  return uitdaging?.lidId && inhoud ? { lidId: uitdaging.lidId, ...inhoud } : undefined
}
