import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { key, named } from '#src/platform/api/schemas.ts'
import { allow, type Ctx } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { openWerkwijze } from '#src/verspreiden/werkwijzen/opened.ts'
import { may as mayWerkwijze } from '#src/verspreiden/werkwijzen/policy.ts'
import { adresVan } from './parts.tsx'
import { meest, type Onderwerp } from './passend.ts'
import { redenVan, waaromMens } from './reden.ts'
import { zoekPassend } from './zoek-passend.ts'

const Passend = named(
  'Passend',
  z.object({
    passend: z
      .array(
        z.object({
          soort: z.enum(['proeftuin', 'werkwijze', 'haakje']),
          id: key(),
          titel: z.string(),
          organisatie: z.string().describe('Van wie het is; leeg bij een haakje.'),
          url: z.string(),
          reden: z.string().describe('Waarom het past, in woorden.'),
        }),
      )
      .describe('Het best passende eerst, hoogstens dertig; alleen wat je mag lezen.'),
    mensen: z
      .array(z.object({ id: key(), naam: z.string(), reden: z.string() }))
      .describe('Wie ervan weet, hoogstens drie; voor leden.'),
  }),
)

export const passendApi = apiOf({
  name: 'past hierbij',
  description: 'Wat past bij een proeftuin of een werkwijze, met de reden.',
})

passendApi.get(
  apiPaths.passendBijProeftuin,
  { summary: 'Wat bij een proeftuin past', answer: Passend },
  async (c) => {
    const proeftuin = await openProeftuin(c, part(c, 'id'))
    allowIn(c, proeftuin, may.read(c.var.actor, proeftuin))
    return tell(c, 'proeftuin', proeftuin.id)
  },
)

passendApi.get(
  apiPaths.passendBijWerkwijze,
  { summary: 'Wat bij een werkwijze past', answer: Passend },
  async (c) => {
    const werkwijze = await openWerkwijze(c, part(c, 'id'))
    allow(c, mayWerkwijze.view(c.var.actor, werkwijze))
    return tell(c, 'werkwijze', werkwijze.id)
  },
)

async function tell(c: Ctx, soort: Onderwerp, id: string) {
  const { dingen, mensen } = await zoekPassend(c.var.db, c.var.actor, { soort, id, meest: meest.pagina })
  return {
    passend: dingen.map((ding) => ({
      soort: ding.soort,
      id: ding.id,
      titel: ding.titel,
      organisatie: ding.bij,
      url: adresVan(ding),
      reden: redenVan(ding),
    })),
    mensen: mensen.map((mens) => ({ id: mens.id, naam: mens.naam, reden: waaromMens(mens) })),
  }
}
