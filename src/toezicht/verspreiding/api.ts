import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readJson, readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, key, moment, named, page } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, type Ctx, reveal } from '#src/platform/web/context.ts'
import { gevolgdsoorten } from '#src/verspreiden/navolgingen/navolging.ts'
import { DuwtjeForm, duwtjePast } from './forms.ts'
import { type Gelezen, readVoorbeeld } from './lezen.ts'
import { may } from './policy.ts'
import { listVoorbeelden } from './queries.ts'
import { stuurDuwtjes } from './sturen.ts'
import { Keuze, kwartaalgrenzen, pageSize, type Voorbeeld as Row } from './voorbeeld.ts'

const aantal = () => z.int().min(0)
const kort = {
  soort: choice(gevolgdsoorten),
  id: key(),
  titel: z.string(),
  categorie: z.string().nullable().describe('De code van een soort werk; zie /categorieen.'),
  sinds: day().describe('Wanneer het gepubliceerd, gemaakt of afgerond is.'),
  organisaties: aantal().describe('Hoeveel organisaties zeiden dat zij dit nadoen.'),
  bewijs: z
    .object({ gelukt: aantal(), niet_gelukt: aantal(), gestopt: aantal(), loopt: aantal() })
    .describe('Hoe het ging, zoals zij het zelf vertelden.'),
  kwartalen: z
    .array(z.object({ vanaf: day(), begonnen: aantal() }))
    .describe('De laatste vier kwartalen, het oudste eerst.'),
  laatst: day().nullable().describe('Wanneer de laatste begon.'),
  kopieen: aantal().nullable().describe('Hoeveel leden het kopieerden; null als er niets te kopiëren is.'),
  duwtjes: aantal().describe('Hoeveel organisaties een duwtje kregen.'),
  begonnenNa: aantal().describe('Hoeveel daarvan begonnen op die dag of erna.'),
}
const VoorbeeldKort = named('VoorbeeldKort', z.object(kort))
const Mens = z.object({ id: key(), naam: z.string() })
const NogNiet = z.object({
  aantal: aantal().describe('Hoeveel er zijn; de lijst houdt na vijftig op.'),
  organisaties: z.array(
    Mens.extend({
      ontvangers: z
        .array(Mens.extend({ functie: z.string() }))
        .describe('Wie een duwtje zou krijgen; leeg: er kan geen duwtje heen.'),
    }),
  ),
})
const Duwtje = z.object({
  organisatieId: key(),
  organisatie: z.string(),
  gestuurdOp: moment(),
  door: z.string(),
  regel: z.string(),
  ontvangers: z.array(Mens),
  begonnenOp: day().nullable().describe('Sinds wanneer de organisatie dit nadoet, voor zover bekend.'),
})
const Voorbeeld = named(
  'Voorbeeld',
  z.object({
    ...kort,
    nogNiet: NogNiet.nullable().describe(
      'Wie een lopend contract heeft in dit soort werk, het niet nadoet voor zover Vonk weet, en geen duwtje kreeg; null: het hoort niet bij één soort werk.',
    ),
    gestuurd: z.array(Duwtje).describe('Wie een duwtje kreeg, de laatste eerst.'),
  }),
)
const Verspreiding = named('Verspreiding', page('voorbeelden', VoorbeeldKort).extend({ totaal: aantal() }))
const DuwtjeNieuw = body('DuwtjeNieuw', DuwtjeForm)

const Filters = z.strictObject({
  soort: choice(gevolgdsoorten).optional(),
  categorie: z.string().max(40).optional(),
  op: z.enum(['minst']).optional().describe('Leeg: het meest gevolgd eerst.'),
  na: z
    .string()
    .regex(/^\d{1,3}$/)
    .optional()
    .describe('De bladzijde; staat in links.volgende.'),
})

export const verspreidingApi = apiOf({
  name: 'verspreiding',
  description: 'Welke voorbeelden anderen nadoen, en welke nog niet. Voor het adviesteam.',
})

const told = ({ kwartalen, ...voorbeeld }: Row) => ({
  ...voorbeeld,
  kwartalen: kwartaalgrenzen()
    .slice(0, -1)
    .map((vanaf, n) => ({ vanaf, begonnen: kwartalen[n] ?? 0 })),
})

const toldWhole = ({ voorbeeld, nogNiet, duwtjes }: Gelezen) => ({
  ...told(voorbeeld),
  nogNiet,
  gestuurd: duwtjes,
})

const gelezenOf = (c: Ctx): Promise<Gelezen> => readVoorbeeld(c.var.db, actorOf(c), { id: part(c, 'id') })

verspreidingApi.get(
  apiPaths.verspreiding,
  { summary: 'Welke voorbeelden zich verspreiden', query: Filters, answer: Verspreiding },
  async (c) => {
    reveal(c, may.see(c.var.actor))
    const { na, ...asked } = readQuery(c, Filters)
    const keuze = Keuze.parse({ ...asked, pagina: na })
    const { voorbeelden, totaal } = await listVoorbeelden(c.var.db, actorOf(c), keuze)
    const more = keuze.pagina * pageSize < totaal
    const next = more ? String(keuze.pagina + 1) : undefined
    const links = linksOf(c, { path: apiPaths.verspreiding(), query: asked, na: next })
    return { voorbeelden: voorbeelden.map(told), totaal, links }
  },
)

verspreidingApi.get(
  apiPaths.verspreidingVan,
  { summary: 'Eén voorbeeld, met wie het nog niet nadoet', answer: Voorbeeld },
  async (c) => {
    reveal(c, may.see(c.var.actor))
    return toldWhole(await gelezenOf(c))
  },
)

verspreidingApi.post(
  apiPaths.duwtjes,
  {
    summary: 'Wijs organisaties op een voorbeeld',
    description:
      'Van elke organisatie krijgen hoogstens drie mensen een mail. Een organisatie krijgt over een voorbeeld één duwtje: vraag je er een die het al kreeg, dan gaat er niets uit.',
    body: DuwtjeNieuw,
    answer: Voorbeeld,
  },
  async (c) => {
    reveal(c, may.nudge(c.var.actor))
    const gelezen = await gelezenOf(c)
    const form = await readJson(c, duwtjePast(DuwtjeNieuw, gelezen.nogNiet))
    await stuurDuwtjes(c, gelezen, form)
    located(c, apiPaths.verspreidingVan(gelezen.voorbeeld.id))
    return toldWhole(await gelezenOf(c))
  },
)
