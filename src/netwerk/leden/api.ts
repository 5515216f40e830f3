import { z } from 'zod'
import { keuzecode } from '#src/netwerk/keuzelijsten/veld.ts'
import { organisatiesoorten } from '#src/netwerk/organisaties/organisatie.ts'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { key, named, page } from '#src/platform/api/schemas.ts'
import { choice, line } from '#src/platform/forms/fields.ts'
import { allow } from '#src/platform/web/context.ts'
import { type Lidpagina, themas } from './lid.ts'
import { listLeden } from './list.ts'
import { may } from './policy.ts'
import { findLid } from './queries.ts'

const hidden = 'Leeg als jij het niet mag zien.'

const Lid = named(
  'Lid',
  z.object({
    id: key(),
    naam: z.string(),
    functie: z.string().describe(hidden),
    organisatieId: key().nullable(),
    organisatie: z.string().nullable(),
    ookBij: z.array(z.object({ id: key(), naam: z.string() })).describe('Voor wie iemand ook werkt.'),
    regio: z.string().nullable().describe('De code van de arbeidsmarktregio; zie /regios.'),
    rollen: z.array(z.string()).describe(`De codes; zie /rollen. ${hidden}`),
    themas: z.array(choice(themas)).describe(`Waar iemand van weet. ${hidden}`),
    categorieen: z
      .array(z.object({ code: z.string(), naam: z.string() }))
      .describe(`Met welk soort werk. ${hidden}`),
    brengt: z.string().describe(hidden),
    zoekt: z.string().describe(hidden),
  }),
)
const Leden = named('Leden', page('leden', Lid))

const Filters = z.strictObject({
  q: line({ min: 2, max: 100 }).optional().describe('Een naam, of woorden uit wat je van iemand mag zien.'),
  rol: keuzecode().optional().describe('De code van een rol; zie /rollen.'),
  categorie: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .describe('De code van een soort werk; zie /categorieen.'),
  soort: choice(organisatiesoorten).optional().describe('Het soort organisatie.'),
  regio: z
    .string()
    .regex(/^[a-z_]{2,40}$/)
    .optional()
    .describe('De code van een arbeidsmarktregio; zie /regios.'),
  na: key().optional().describe('De id waarna de bladzijde begint; staat in links.volgende.'),
})

export const ledenApi = apiOf({
  name: 'leden',
  description: 'Wie er in het netwerk zit. Van ieder lid alleen wat jij mag zien; nooit een e-mailadres.',
})

/** With the codes of the roles. */
const told = (lid: Lidpagina) => ({ ...lid, rollen: lid.rollen.map(({ code }) => code) })

ledenApi.get(apiPaths.leden, { summary: 'Leden op naam', query: Filters, answer: Leden }, async (c) => {
  const { db, actor } = c.var
  allow(c, may.list(actor))
  const query = readQuery(c, Filters)
  const { q, rol, categorie, soort, regio, na } = query
  const { leden, volgende } = await listLeden(db, actor, { q, rol, categorie, soort, regio, na })
  return {
    leden: leden.map(told),
    links: linksOf(c, { path: apiPaths.leden(), query, na: volgende ?? undefined }),
  }
})

ledenApi.get(apiPaths.lid, { summary: 'Eén lid', answer: Lid }, async (c) => {
  const { db, actor } = c.var
  const lid = await findLid(db, actor, part(c, 'id'))
  allow(c, may.view(actor, lid))
  return told(lid)
})
