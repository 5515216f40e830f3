import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { decimal, key, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { allow } from '#src/platform/web/context.ts'
import { redenen } from '#src/tellen/tellingen/verschil.ts'
import { afgerond } from '#src/tellen/telregimes/tel.ts'
import type { Rij } from './getoond.ts'
import { kwartaalOf, openBeeld } from './opened.ts'
import { beeldVan } from './opgehaald.ts'
import { may } from './policy.ts'

const Cijfer = z.object({
  sleutel: z.string().describe('Het kwartaal, of de vorm.'),
  banen: decimal().nullable().describe('Null: niet te tonen, zelf te klein of daaruit te berekenen.'),
  plekken: z.int().nullable(),
  bevestigd: z
    .int()
    .nullable()
    .describe('Zoveel daarvan bevestigd door de andere kant. Alleen voor tellers.'),
})
const Organisatiebeeld = named(
  'Organisatiebeeld',
  z.object({
    organisatieId: key(),
    kwartaal: z.string(),
    voorlopig: z.boolean().describe('Het kwartaal is nog niet voorbij.'),
    exact: z.boolean().describe('Voor tellers exact; anders totalen van 5 plekken en meer.'),
    reeksen: z.array(
      z.object({ regime: z.string(), versie: z.int(), kwartalen: z.array(Cijfer), vormen: z.array(Cijfer) }),
    ),
    verschil: z
      .array(z.object({ reden: choice(redenen), plekken: z.int(), banen: decimal() }))
      .nullable()
      .describe('Van het eerste regime naar het tweede, per reden. Alleen voor tellers.'),
  }),
)

export const organisatiebeeldApi = apiOf({
  name: 'tellen',
  description: 'Wat een organisatie telt, voor wie er werkt en voor haar tellers.',
})

const Vraag = z.strictObject({
  kwartaal: z.string().optional().describe('Tot en met dit kwartaal, zoals 2026-K3.'),
})

const cijfers = (rijen: Rij[]) =>
  rijen.map(({ sleutel, banen, plekken, bevestigd }) => ({ sleutel, banen, plekken, bevestigd }))

organisatiebeeldApi.get(
  apiPaths.organisatiebeeld,
  { summary: 'Banen per kwartaal, onder twee regimes', query: Vraag, answer: Organisatiebeeld },
  async (c) => {
    const { organisatie, teller } = await openBeeld(c, part(c, 'id'))
    const { db, actor } = c.var
    allow(c, may.view(actor, teller))
    const kwartaal = kwartaalOf(readQuery(c, Vraag).kwartaal)
    const beeld = await beeldVan(db, actor, { organisatie, teller, kwartaal })
    return {
      organisatieId: organisatie.id,
      kwartaal: beeld.kwartaal,
      voorlopig: beeld.voorlopig,
      exact: beeld.exact,
      reeksen: beeld.reeksen.map(({ regime: { naam, versie }, kwartalen, vormen }) => {
        return { regime: naam, versie, kwartalen: cijfers(kwartalen), vormen: cijfers(vormen) }
      }),
      verschil:
        beeld.verschil?.regels.map(({ reden, plekken, banen }) => {
          return { reden, plekken: plekken.length, banen: afgerond(banen) }
        }) ?? null,
    }
  },
)
