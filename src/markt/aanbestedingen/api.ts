import { z } from 'zod'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, part } from '#src/platform/api/route.ts'
import { day, decimal, key, moment, named, page } from '#src/platform/api/schemas.ts'
import { choice, line } from '#src/platform/forms/fields.ts'
import { cursor } from '#src/platform/keyset.ts'
import { allow } from '#src/platform/web/context.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { aarden, standOf, type Aanbesteding as Tender, uitslagen } from './aanbesteding.ts'
import { eenheden } from './contract.ts'
import { findContract } from './contract-queries.ts'
import { listAanbestedingen, standen, Zoek } from './list.ts'
import { openAanbesteding } from './opened.ts'
import { may } from './policy.ts'
import { searchCpv } from './queries.ts'

const verloop = {
  gunningsbeslissingOp: day().nullable().describe('De dag van het besluit. Dat opent nog niets.'),
  definitiefOp: day()
    .nullable()
    .describe('Vanaf deze dag is de gunning definitief, en is de aanbesteding open.'),
  vroegtijdigBeeindigdOp: day().nullable().describe('Vanaf deze dag is het gestopt, zonder gunning.'),
  beeindigdReden: z.string(),
}

const kort = {
  id: key(),
  titel: z.string(),
  koper: z.string(),
  koperId: key().nullable().describe('De organisatie die koopt, als die in Vonk staat.'),
  stand: z.enum(['voorbereiding', 'loopt', 'gegund', 'gestopt']),
  waarde: decimal().nullable(),
  valuta: z.string(),
  gepubliceerdOp: day().nullable(),
  indienenTot: moment().nullable(),
  gunningsbeslissingOp: verloop.gunningsbeslissingOp,
  definitiefOp: verloop.definitiefOp,
  vroegtijdigBeeindigdOp: verloop.vroegtijdigBeeindigdOp,
  sociaalDoel: z.array(z.string()),
  zichtbaarheid: choice(zichtbaarheden),
}

const Verwant = z.object({ id: key(), titel: z.string() })

const contract = {
  gegundAan: z.array(
    z.object({
      perceel: z.string().nullable().describe('Het nummer van het perceel; null: het geheel.'),
      naam: z.string(),
      organisatieId: key().nullable(),
    }),
  ),
  afspraak: z
    .object({ eenheid: choice(eenheden), aantal: decimal().nullable(), tekst: z.string() })
    .nullable()
    .describe('Wat over social return is afgesproken; null: niets, of niet voor jou.'),
  contractmanager: z
    .object({ id: key(), naam: z.string() })
    .nullable()
    .describe('Alleen voor de kant van de koper.'),
  afroepVan: Verwant.nullable().describe('De raamovereenkomst waar deze opdracht onder valt.'),
  afroepen: z.array(Verwant),
  wijzigingen: z
    .array(
      z.object({ was: z.string(), wordt: z.string(), reden: z.string(), door: z.string(), op: moment() }),
    )
    .describe('Wat later aan social return is toegevoegd, en waarom; alleen voor de kant van de koper.'),
}

const AanbestedingKort = named(
  'AanbestedingKort',
  z.object({
    ...kort,
    voorbehouden: z.boolean().describe('Voorbehouden aan sociale ondernemingen of SW-bedrijven.'),
  }),
)
const Perceel = named(
  'Perceel',
  z.object({
    nummer: z.string(),
    titel: z.string(),
    waarde: decimal().nullable(),
    valuta: z.string(),
    cpvHoofd: z.string().nullable(),
    voorbehouden: z.boolean(),
    sociaalDoel: z.array(z.string()),
    uitslag: z
      .enum(uitslagen)
      .nullable()
      .describe('Wat de laatste aankondiging van dit perceel zegt (BT-142).'),
    ...verloop,
  }),
)
const Aanbesteding = named(
  'Aanbesteding',
  z.object({
    ...kort,
    omschrijving: z.string(),
    aard: choice(aarden).nullable(),
    procedure: z.string(),
    cpvHoofd: z.string().nullable(),
    cpvAanvullend: z.array(z.string()),
    begintOp: day().nullable(),
    eindigtOp: day().nullable(),
    maanden: z.int().nullable(),
    plaatsen: z.array(z.string()),
    regio: z
      .string()
      .nullable()
      .describe('De code van de arbeidsmarktregio waar het werk is; null: niet bekend.'),
    voorbehoudenDeelname: z.boolean(),
    voorbehoudenUitvoering: z.boolean(),
    strategischDoel: z.array(z.string()),
    voorwaarden: z.string(),
    gunningscriteria: z.string(),
    kenmerk: z.string().nullable().describe('Hoe de koper dit contract noemt in zijn register.'),
    raamovereenkomst: z.boolean(),
    verlengingAantal: z.int().nullable().describe('Hoe vaak het contract te verlengen is.'),
    verlengingTekst: z.string(),
    ...contract,
    publicatienummer: z.string().nullable(),
    beeindigdReden: verloop.beeindigdReden,
    percelen: z.array(Perceel),
    versie: z.int(),
  }),
)
const Aanbestedingen = named('Aanbestedingen', page('aanbestedingen', AanbestedingKort))

const Filters = z.strictObject({
  q: line({ max: 100 }).optional().describe('Woorden uit de titel of de naam van de koper.'),
  stand: choice(standen).optional(),
  voorbehouden: z.enum(['ja']).optional(),
  sociaal: z.enum(['ja']).optional().describe('Met een sociaal doel.'),
  eigen: z.enum(['ja']).optional().describe('Van je eigen organisatie.'),
  regio: z.string().max(40).optional().describe('De code van een arbeidsmarktregio.'),
  na: cursor(),
})

export const aanbestedingenApi = apiOf({
  name: 'aanbestedingen',
  description:
    'Aanbestedingen en contracten. De lijst is voor leden; een openbare aanbesteding leest iedereen.',
})

aanbestedingenApi.get(
  apiPaths.aanbestedingen,
  { summary: 'Aanbestedingen, laatst gewijzigd eerst', query: Filters, answer: Aanbestedingen },
  async (c) => {
    allow(c, may.list(c.var.actor))
    const query = readQuery(c, Filters)
    const { kaarten, next } = await listAanbestedingen(c.var.db, c.var.actor, Zoek.parse(query))
    return {
      aanbestedingen: kaarten.map((kaart) => ({ ...kaart, stand: standOf(kaart) })),
      links: linksOf(c, { path: apiPaths.aanbestedingen(), query, na: next }),
    }
  },
)

aanbestedingenApi.get(
  apiPaths.aanbesteding,
  { summary: 'Eén aanbesteding, met haar percelen', answer: Aanbesteding },
  async (c) => {
    const aanbesteding = await openAanbesteding(c, part(c, 'id'))
    allow(c, may.view(c.var.actor, aanbesteding))
    const contract = await findContract(c.var.db, c.var.actor, aanbesteding)
    return { ...aanbesteding, ...contract, gegundAan: winnaarsOf(aanbesteding), stand: standOf(aanbesteding) }
  },
)

const winnaarsOf = ({ gegundAan, percelen }: Tender) =>
  gegundAan.map(({ perceelId, ...winnaar }) => ({
    ...winnaar,
    perceel: percelen.find(({ id }) => id === perceelId)?.nummer ?? null,
  }))

const Categorie = named(
  'Categorie',
  z.object({ code: z.string(), naam: z.string(), toelichting: z.string() }),
)
const Categorieen = named('Categorieen', z.object({ categorieen: z.array(Categorie) }))
const CpvCode = named('CpvCode', z.object({ code: z.string(), naam: z.string() }))
const CpvCodes = named('CpvCodes', z.object({ cpvCodes: z.array(CpvCode) }))
const CpvQuery = z.strictObject({ q: line({ min: 2, max: 100 }).describe('Cijfers of woorden.') })

export const codesApi = apiOf({ name: 'codes', description: 'De vaste lijsten: soorten werk en CPV-codes.' })

codesApi.get(apiPaths.categorieen, { summary: 'De soorten werk', answer: Categorieen }, async (c) => {
  allow(c, everyone)
  return { categorieen: await listCategorieen(c.var.db) }
})

codesApi.get(
  apiPaths.cpvCodes,
  { summary: 'Zoek een CPV-code; hoogstens tien', query: CpvQuery, answer: CpvCodes },
  async (c) => {
    allow(c, everyone)
    const found = await searchCpv(c.var.db, readQuery(c, CpvQuery).q)
    return { cpvCodes: found.map(({ code, nl }) => ({ code, naam: nl })) }
  },
)
