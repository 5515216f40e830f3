import { z } from 'zod'
import { linksOf } from '#src/platform/api/frame.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { located } from '#src/platform/api/route.ts'
import { body, key, moment, named, page } from '#src/platform/api/schemas.ts'
import { cursor } from '#src/platform/keyset.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { ReactieForm } from './forms.ts'
import { placeReactie } from './onder.tsx'
import { findReactie, listReacties } from './queries.ts'
import { isVanEerder, type Reactie as Row, type Stuk } from './reactie.ts'

/** What a noun needs for the reacties under what is its own, over the API. */

export const Reactie = named(
  'Reactie',
  z.object({
    id: key(),
    tekst: z.string().describe('Platte tekst met eenvoudige opmaak (Markdown).'),
    door: z.string().nullable().describe('Wie het schreef; null als dat niet voor jou is.'),
    geschrevenOp: moment(),
    gewijzigdOp: moment().nullable(),
    bijEerdereVersie: z.boolean().describe('Waar dit bij staat is sindsdien veranderd, of de stap is eruit.'),
  }),
)
export const Reacties = named('Reacties', page('reacties', Reactie))
export const NieuweReactie = body('NieuweReactie', ReactieForm)

export const na = { na: cursor().describe('Waar de bladzijde begint; staat in links.volgende.') }

const told = (stuk: Stuk, reactie: Row) => ({
  ...reactie,
  door: stuk.namen ? reactie.door : null,
  bijEerdereVersie: isVanEerder(stuk, reactie),
})

type Gevraagd = { path: string; query: { na?: string | null | undefined; stap?: string | undefined } }

/** A page of them, newest first. */
export async function tellReacties(c: Ctx, stuk: Stuk, { path, query }: Gevraagd) {
  const { na: from = null, ...rest } = query
  const { reacties, volgende } = await listReacties(c.var.db, c.var.actor, { stuk, na: from })
  return {
    reacties: reacties.map((one) => told(stuk, one)),
    links: linksOf(c, { path, query: rest, na: volgende }),
  }
}

/** One that was sent to this piece, in which the actor may write. */
export async function takeOverApi(c: Ctx, stuk: Stuk, path: string) {
  const { tekst } = await readJson(c, NieuweReactie, { zichtbaarheid: stuk.kring })
  const id = await placeReactie(c, stuk, tekst)
  located(c, path)
  return told(stuk, (await findReactie(c.var, id)).reactie)
}
