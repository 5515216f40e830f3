import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readJson, readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, key, moment, named, page } from '#src/platform/api/schemas.ts'
import { cursor } from '#src/platform/keyset.ts'
import type { Ctx } from '#src/platform/web/context.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { stukVan } from './aantekening.ts'
import { ReactieForm } from './forms.ts'
import { placeReactie } from './onder.tsx'
import { may } from './policy.ts'
import { findReactie, listReacties } from './queries.ts'
import type { Reactie as Row, Stuk } from './reactie.ts'

const Reactie = named(
  'Reactie',
  z.object({
    id: key(),
    tekst: z.string().describe('Platte tekst met eenvoudige opmaak (Markdown).'),
    door: z.string().nullable().describe('Wie het schreef; null als dat niet voor jou is.'),
    geschrevenOp: moment(),
    gewijzigdOp: moment().nullable(),
  }),
)
const Reacties = named('Reacties', page('reacties', Reactie))
const NieuweReactie = body('NieuweReactie', ReactieForm)

const Filters = z.strictObject({
  na: cursor().describe('Waar de bladzijde begint; staat in links.volgende.'),
})

export const reactiesApi = apiOf({
  name: 'reacties',
  description:
    'Korte antwoorden onder een aantekening. Je leest ze als je de aantekening leest en ze in jouw kring geschreven zijn: wordt een aantekening later voor meer mensen, dan gaan oudere reacties niet mee.',
})

async function findHere(c: Ctx) {
  const { db, actor } = c.var
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  const aantekening = await findAantekening(db, actor, { proeftuin, id: part(c, 'aantekening') })
  return { proeftuin, aantekening, stuk: stukVan(actor, proeftuin, aantekening) }
}

const told = ({ namen }: Stuk, { id, tekst, door, geschrevenOp, gewijzigdOp }: Row) => ({
  id,
  tekst,
  geschrevenOp,
  gewijzigdOp,
  door: namen ? door : null,
})

reactiesApi.get(
  apiPaths.reacties,
  { summary: 'De reacties onder een aantekening, nieuwste eerst', query: Filters, answer: Reacties },
  async (c) => {
    const { proeftuin, aantekening, stuk } = await findHere(c)
    allowIn(c, proeftuin, mayProeftuin.readPart(c.var.actor, proeftuin, aantekening))
    const { na = null } = readQuery(c, Filters)
    const { reacties, volgende } = await listReacties(c.var.db, c.var.actor, { stuk, na })
    const path = apiPaths.reacties(proeftuin.id, aantekening.id)
    return {
      reacties: reacties.map((one) => told(stuk, one)),
      links: linksOf(c, { path, query: {}, na: volgende }),
    }
  },
)

reactiesApi.post(
  apiPaths.reacties,
  {
    summary: 'Reageer op een aantekening',
    description: 'Wie de aantekening schreef en wie eerder reageerde, krijgt een mail.',
    body: NieuweReactie,
    answer: Reactie,
  },
  async (c) => {
    const { proeftuin, aantekening, stuk } = await findHere(c)
    allowIn(c, proeftuin, may.write(stuk))
    const { tekst } = await readJson(c, NieuweReactie, { zichtbaarheid: stuk.kring })
    const id = await placeReactie(c, stuk, tekst)
    located(c, apiPaths.reacties(proeftuin.id, aantekening.id))
    return told(stuk, (await findReactie(c.var, id)).reactie)
  },
)
