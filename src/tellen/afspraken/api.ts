import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, day, decimal, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { wieVan } from '#src/tellen/plekken/wie.ts'
import { dagVan, type Afspraak as Gevonden, maten, soorten, standOf, uitkomsten } from './afspraak.ts'
import { mistReden, samen } from './betrokken.ts'
import { addAfspraak, changeAfspraak, confirmAfspraak, noteUitkomst } from './changes.ts'
import {
  AfspraakVelden,
  AkkoordForm,
  metReden,
  metSamenhang,
  metSamenhangVan,
  UitkomstVelden,
  VersieVelden,
} from './forms.ts'
import { geleverd } from './geleverd.ts'
import type { Levering } from './levering.ts'
import { openAfspraak } from './opened.ts'
import { may } from './policy.ts'
import { listAfspraken } from './queries.ts'
import { toetspunten } from './toets.ts'
import { verplichting } from './verplichting.ts'

const gezegd = {
  id: key(),
  voorId: key().describe('De organisatie die dit zegt.'),
  op: moment(),
  akkoorden: z
    .array(z.object({ organisatieId: key(), op: moment() }))
    .describe('Welke van de twee kanten ja zei. Twee: bevestigd door beide.'),
}
const Versie = z.object({
  ...gezegd,
  nummer: z.int(),
  wat: z.string(),
  aantal: decimal().nullable(),
  maat: choice(maten).nullable(),
  bedrag: decimal().nullable().describe('Het bedrag in euro waarvan `aantal` een percentage is.'),
  loondeel: decimal().nullable().describe('Welk deel daarvan loon is, in procent; null: het hele bedrag.'),
  verplichting: decimal().nullable().describe('Wat een percentage in euro is, op de cent.'),
  minutenPerWeek: z.int().nullable(),
  maanden: z.int().nullable(),
  uiterlijkOp: day(),
  inContract: z.boolean(),
  toets: z.array(choice(toetspunten)),
  motivering: z.string(),
  nietReden: z.string(),
  wijzigingReden: z.string().describe('Waarom het bij een lopend contract kan. Leeg voor leveranciers.'),
})
const Uitkomst = z.object({
  ...gezegd,
  uitkomst: choice(uitkomsten),
  nieuweDag: day().nullable(),
  reden: z.string(),
})
const Geleverd = z.object({
  waarde: decimal(),
  afgesproken: decimal(),
  eenheid: choice(['plekken', 'banen', 'uren']),
  op: day(),
  graad: z.string(),
  regime: z.literal('bijdrage'),
  perKwartaal: z.array(z.object({ kwartaal: z.string(), tot: day(), waarde: decimal() })),
})
const Afspraak = named(
  'Afspraak',
  z.object({
    id: key(),
    proeftuinId: key(),
    soort: choice(soorten),
    vanId: key().describe('De organisatie die het doet.'),
    aanId: key().describe('De andere kant.'),
    aangemaaktOp: moment(),
    uiterlijkOp: day().describe('De afgesproken dag, of die waarnaar beide kanten verschoven.'),
    stand: choice(['loopt', 'te_laat', 'verschoven', 'gehouden', 'niet_gehouden']),
    versies: z.array(Versie).describe('De nieuwste eerst.'),
    uitkomsten: z.array(Uitkomst).describe('De nieuwste eerst.'),
    levering: Geleverd.nullable().describe('Wat er tot nu toe kwam, bij plekken, banen of uren.'),
  }),
)
const Afspraken = named('Afspraken', z.object({ afspraken: z.array(Afspraak) }))
const AfspraakNieuw = body('AfspraakNieuw', AfspraakVelden)
const VersieNieuw = body('AfspraakVersieNieuw', VersieVelden)
const UitkomstNieuw = body('AfspraakUitkomstNieuw', UitkomstVelden)
const AkkoordNieuw = body('AfspraakAkkoordNieuw', AkkoordForm)

export const afsprakenApi = apiOf({
  name: 'afspraken',
  description: 'Wat in een proeftuin is afgesproken, en wat ervan kwam. Voor het team.',
})

const gezien = (afspraak: Gevonden, levering: Levering | null): z.input<typeof Afspraak> => ({
  ...afspraak,
  uiterlijkOp: dagVan(afspraak),
  stand: standOf(afspraak, today()),
  versies: afspraak.versies.map((versie) => ({ ...versie, verplichting: verplichting(versie) })),
  levering: levering && { ...levering, regime: 'bijdrage' },
})

async function allOf(c: Ctx) {
  const p = await openProeftuin(c, part(c, 'id'))
  const { db, actor } = c.var
  allowIn(c, p, may.list(actor, p))
  const afspraken = await listAfspraken(db, actor, p)
  const leveringen = await geleverd(db, actor, { p, afspraken })
  return { afspraken: afspraken.map((afspraak, n) => gezien(afspraak, leveringen[n] ?? null)) }
}

afsprakenApi.get(apiPaths.afspraken, { summary: 'De afspraken van een proeftuin', answer: Afspraken }, allOf)

async function oneOf(c: Ctx, id: string) {
  const { proeftuin: p, afspraak } = await openAfspraak(c, id)
  const { db, actor } = c.var
  allowIn(c, p, may.view(actor, p, afspraak))
  const [levering = null] = await geleverd(db, actor, { p, afspraken: [afspraak] })
  return gezien(afspraak, levering)
}

/** As it is after a change. */
function anew(c: Ctx, id: string) {
  located(c, apiPaths.afspraak(id))
  return oneOf(c, id)
}

afsprakenApi.post(
  apiPaths.afspraken,
  { summary: 'Schrijf een afspraak op', body: AfspraakNieuw, answer: Afspraak },
  async (c) => {
    const proeftuin = await openProeftuin(c, part(c, 'id'))
    allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
    const form = await readJson(c, metSamenhang(AfspraakNieuw))
    const gevonden = await samen(c.var.db, proeftuin, form)
    if (!gevonden.ok) throw refuseField(gevonden.veld, gevonden.probleem)
    return anew(c, await addAfspraak(c.var, wieVan(actorOf(c)), gevonden.nieuw))
  },
)

afsprakenApi.get(apiPaths.afspraak, { summary: 'Eén afspraak met hoe het ging', answer: Afspraak }, (c) =>
  oneOf(c, part(c, 'id')),
)

afsprakenApi.post(
  apiPaths.afspraakVersies,
  { summary: 'Wijzig een afspraak', body: VersieNieuw, answer: Afspraak },
  async (c) => {
    const { proeftuin, afspraak } = await openAfspraak(c, part(c, 'id'))
    allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
    const form = await readJson(c, metSamenhangVan(VersieNieuw, afspraak.soort))
    const fout = await mistReden(c.var.db, proeftuin.id, form)
    if (fout) throw refuseField(fout.veld, fout.probleem)
    const { versie, ...inhoud } = form
    await changeAfspraak(c.var, wieVan(actorOf(c)), { id: afspraak.id, versie, inhoud })
    return anew(c, afspraak.id)
  },
)

/** Who works for one of the two sides. */
async function openAsKant(c: Ctx): Promise<Gevonden> {
  const { proeftuin, afspraak } = await openAfspraak(c, part(c, 'id'))
  allowIn(c, proeftuin, may.confirm(c.var.actor, proeftuin, afspraak))
  return afspraak
}

afsprakenApi.post(
  apiPaths.afspraakUitkomst,
  { summary: 'Schrijf op hoe het met een afspraak ging', body: UitkomstNieuw, answer: Afspraak },
  async (c) => {
    const { id } = await openAsKant(c)
    const gegaan = await readJson(c, metReden(UitkomstNieuw))
    await noteUitkomst(c.var, wieVan(actorOf(c)), { id, ...gegaan })
    return anew(c, id)
  },
)

afsprakenApi.post(
  apiPaths.afspraakAkkoord,
  { summary: 'Zeg ja namens een van de twee kanten', body: AkkoordNieuw, answer: Afspraak },
  async (c) => {
    const { id } = await openAsKant(c)
    const { over } = await readJson(c, AkkoordNieuw)
    await confirmAfspraak(c.var, wieVan(actorOf(c)), { id, over })
    return anew(c, id)
  },
)
