import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf } from '#src/platform/api/route.ts'
import { named, page } from '#src/platform/api/schemas.ts'
import { allow } from '#src/platform/web/context.ts'
import { lastPage, pageSize, ZoekQuery } from './filters.ts'
import type { Stuk } from './markering.ts'
import { mostLetters } from './vraag.ts'
import { zoek } from './zoek.ts'

const Zoekresultaat = named(
  'Zoekresultaat',
  z.object({
    soort: z.string().describe('Wat het is, zoals proeftuin, les of lid.'),
    titel: z.string(),
    url: z.string().describe('Het adres van de pagina, vanaf de wortel van Vonk.'),
    bij: z.string().describe('Van wie het is, of waar het bij hoort.'),
    fragment: z.string().describe('De zin waarin de woorden staan. Leeg als ze alleen in de titel staan.'),
  }),
)
const Zoekresultaten = named(
  'Zoekresultaten',
  page('zoekresultaten', Zoekresultaat).extend({ totaal: z.int() }),
)

const Query = z.strictObject({
  q: z.string().max(20_000).default('').describe(`Wat je zoekt. Vonk leest de eerste ${mostLetters} tekens.`),
  soort: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional(),
  uitkomst: z.string().max(40).optional(),
  fase: z.string().max(40).optional(),
  categorie: z.string().max(40).optional().describe('De code van een soort werk; zie /categorieen.'),
  route: z.string().max(40).optional(),
  organisatiesoort: z.string().max(40).optional(),
  regio: z.string().max(40).optional().describe('De code van een arbeidsmarktregio; zie /regios.'),
  jaar: z.string().max(4).optional(),
  op: z.enum(['nieuwste']).optional().describe('Leeg: wat het best past eerst.'),
  letterlijk: z
    .enum(['ja'])
    .optional()
    .describe('Alleen de woorden zoals je ze typt, zonder andere namen en delen.'),
  na: z
    .string()
    .regex(/^[1-9]\d?$/)
    .refine((na) => Number(na) <= lastPage, `Verder dan bladzijde ${lastPage} gaat Vonk niet.`)
    .optional()
    .describe(`De bladzijde; staat in links.volgende. Hoogstens ${lastPage}.`),
})

export const zoekenApi = apiOf({
  name: 'zoeken',
  description: 'Eén zoekvraag over alles wat je mag lezen. Wat je niet mag lezen telt nergens mee.',
})

const textOf = (stukken: Stuk[]) => stukken.map(({ tekst }) => tekst).join('')

zoekenApi.get(
  apiPaths.zoekresultaten,
  { summary: 'Zoeken in alles wat je mag lezen', query: Query, answer: Zoekresultaten },
  async (c) => {
    allow(c, everyone)
    const { na, ...asked } = readQuery(c, Query)
    const query = ZoekQuery.parse({ ...asked, pagina: na })
    const { resultaten, telling } = await zoek(c.var, query)
    const more = query.pagina < lastPage && query.pagina * pageSize < telling.totaal
    return {
      zoekresultaten: resultaten.map(({ vindsoort: { soort }, titel, url, bij, fragment }) => ({
        soort,
        titel,
        url,
        bij,
        fragment: textOf(fragment),
      })),
      totaal: telling.totaal,
      links: linksOf(c, {
        path: apiPaths.zoekresultaten(),
        query: asked,
        na: more ? String(query.pagina + 1) : undefined,
      }),
    }
  },
)
