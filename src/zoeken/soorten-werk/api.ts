import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { day, decimal, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { allow } from '#src/platform/web/context.ts'
import { bewijsgraden, opbrengstsoorten } from '#src/proeftuinen/afrondingen/afronding.ts'
import { routes, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { findSoortWerk } from './soort-werk.ts'

const Les = z.object({
  id: key(),
  titel: z.string(),
  tekst: z.string(),
  datum: day(),
  proeftuinId: key(),
  proeftuin: z.string(),
})

const Cijfer = z.object({
  soort: choice(opbrengstsoorten),
  omschrijving: z.string(),
  waarde: decimal(),
  eenheid: z.string(),
  bewijs: z.string(),
  bewijsgraad: choice(bewijsgraden),
  afgerondOp: moment(),
  proeftuinId: key(),
  proeftuin: z.string(),
})

const SoortWerk = named(
  'SoortWerk',
  z.object({
    code: z.string(),
    naam: z.string(),
    toelichting: z.string(),
    proeftuinen: z.int().describe('Hoeveel je er mag zien; ze staan in /proeftuinen?categorie=.'),
    uitkomsten: z
      .array(z.object({ uitkomst: choice(['loopt', ...uitkomsten]), aantal: z.int() }))
      .describe('Samen minder dan het totaal als de inhoud van een proeftuin voor jou gesloten is.'),
    routes: z.array(z.object({ route: choice(routes), aantal: z.int() })),
    contracten: z
      .array(z.object({ id: key(), titel: z.string(), koper: z.string(), eindigtOp: day() }))
      .describe('Die binnen een jaar aflopen, hoogstens tien; voor leden.'),
    mensen: z.array(z.object({ id: key(), naam: z.string() })).describe('Wie ervan weet; voor leden.'),
    lessen: z.array(Les).describe('De nieuwste vijf.'),
    hobbels: z.array(Les).describe('Waar mensen tegenaan liepen: de nieuwste drie.'),
    cijfers: z.array(Cijfer).describe('Van wat het laatst is afgerond.'),
    nazorg: z
      .object({ proeftuinen: z.int(), lessen: z.array(Les), milieu: z.array(Cijfer) })
      .describe('Als het contract eindigt, of het gebruik van wat is ingekocht.'),
  }),
)

export const soortenWerkApi = apiOf({
  name: 'soorten werk',
  description: 'Wat er per soort werk is, van wat jij mag zien.',
})

soortenWerkApi.get(
  apiPaths.categorie,
  { summary: 'Eén soort werk, met wat ervan kwam', answer: SoortWerk },
  async (c) => {
    allow(c, everyone)
    const soort = await findSoortWerk(c.var.db, c.var.actor, part(c, 'code'))
    return {
      ...soort.categorie,
      proeftuinen: soort.totaal,
      uitkomsten: soort.tellingen.map(({ stand, aantal }) => ({ uitkomst: stand, aantal })),
      routes: soort.routes,
      contracten: soort.contracten,
      mensen: soort.kenners.map(({ lid }) => lid),
      lessen: soort.lessen,
      hobbels: soort.hobbels,
      cijfers: soort.cijfers.verder,
      nazorg: {
        proeftuinen: soort.nazorg.aantal,
        lessen: soort.nazorg.lessen,
        milieu: soort.cijfers.milieu,
      },
    }
  },
)
