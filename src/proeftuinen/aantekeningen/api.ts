import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { linksOf } from '#src/platform/api/frame.ts'
import { readChange, readJson, readQuery } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, change, day, key, named, page, versie } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { akkoord, widerOnPurpose } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import { openingIn } from '#src/proeftuinen/proeftuin/kring.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { fasen, kringen, type Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { aantekeningsoorten, type Aantekening as Row } from './aantekening.ts'
import { addAantekening, correctAantekening, removeAantekening } from './changes.ts'
import { aantekeningFields, withinLimits } from './forms.ts'
import { kringenFor, may } from './policy.ts'
import { findAantekening, listAantekeningen } from './queries.ts'

const kringUitleg =
  'De kring. `team_overheid` is het team zonder leveranciers. Die ligt in `team` en in `overheid`; die twee liggen elk in `netwerk`, en dat in `openbaar`. Een leverancier leest `overheid` en `team_overheid` nooit, ook niet in het eigen team.'

const Aantekening = named(
  'Aantekening',
  z.object({
    id: key(),
    soort: choice(aantekeningsoorten),
    fase: choice(fasen),
    datum: day(),
    titel: z.string(),
    tekst: z.string().describe('Platte tekst met eenvoudige opmaak (Markdown).'),
    zichtbaarheid: choice(kringen).describe(kringUitleg),
    versie: z.int(),
  }),
)
const Aantekeningen = named('Aantekeningen', page('aantekeningen', Aantekening))
const NieuweAantekening = body('NieuweAantekening', z.object(aantekeningFields))
const AantekeningWijziging = change(
  'AantekeningWijziging',
  z.object({
    ...aantekeningFields,
    akkoord: akkoord(),
    versie: versie(),
  }),
)

const Filters = z.strictObject({
  na: cursor().describe('Waar de bladzijde begint; staat in links.volgende.'),
})

export const aantekeningenApi = apiOf({
  name: 'aantekeningen',
  description:
    'Het logboek van een proeftuin. Wat het team voor zichzelf houdt, zie je alleen als je erin zit. Een leverancier in het team leest niet wat een andere leverancier voor het team schreef, en zolang er een inkoop wordt voorbereid alleen wat van de eigen leverancier of openbaar is.',
})

const proeftuinOf = (c: Ctx) => openProeftuin(c, part(c, 'id'))
const noteOf = (c: Ctx, proeftuin: Proeftuin) =>
  findAantekening(c.var.db, c.var.actor, { proeftuin, id: part(c, 'aantekening') })
const limits = (c: Ctx, proeftuin: Proeftuin) => ({
  kringen: kringenFor(c.var.actor, proeftuin),
})

aantekeningenApi.get(
  apiPaths.aantekeningen,
  { summary: 'Het logboek, nieuwste eerst', query: Filters, answer: Aantekeningen },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.list(c.var.actor, proeftuin))
    const { na = null } = readQuery(c, Filters)
    const { aantekeningen, volgende } = await listAantekeningen(c.var.db, c.var.actor, { proeftuin, na })
    return {
      aantekeningen,
      links: linksOf(c, { path: apiPaths.aantekeningen(proeftuin.id), query: {}, na: volgende }),
    }
  },
)

aantekeningenApi.get(apiPaths.aantekening, { summary: 'Eén aantekening', answer: Aantekening }, async (c) => {
  const proeftuin = await proeftuinOf(c)
  const aantekening = await noteOf(c, proeftuin)
  allowIn(c, proeftuin, mayProeftuin.readPart(c.var.actor, proeftuin, aantekening))
  return aantekening
})

aantekeningenApi.post(
  apiPaths.aantekeningen,
  { summary: 'Schrijf in het logboek', body: NieuweAantekening, answer: Aantekening },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    allowIn(c, proeftuin, may.add(c.var.actor, proeftuin))
    const form = await readJson(c, withinLimits(NieuweAantekening, limits(c, proeftuin)))
    const id = await addAantekening(c.var.db, actorOf(c), { proeftuinId: proeftuin.id, form })
    located(c, apiPaths.aantekening(proeftuin.id, id))
    return { ...form, id, versie: 1 }
  },
)

aantekeningenApi.patch(
  apiPaths.aantekening,
  {
    summary: 'Verbeter een aantekening',
    description: 'Wat er stond, blijft bewaard bij de eerdere versies.',
    body: AantekeningWijziging,
    answer: Aantekening,
  },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    const aantekening = await noteOf(c, proeftuin)
    allowIn(c, proeftuin, may.correct(c.var.actor, proeftuin, aantekening))
    const within = withinLimits(AantekeningWijziging, limits(c, proeftuin))
    const schema = widerOnPurpose(within, openingIn(proeftuin, aantekening))
    const form = await readChange(c, schema, contentOf(aantekening))
    const corrected = await correctAantekening(c.var.db, actorOf(c), { aantekening, ...form })
    const now = await noteOf(c, proeftuin)
    if (!corrected) throw new Stale(Aantekening.parse(now))
    return now
  },
)

const contentOf = ({ soort, titel, tekst, datum, fase, zichtbaarheid }: Row) => ({
  soort,
  titel,
  tekst,
  datum,
  fase,
  zichtbaarheid,
})

aantekeningenApi.delete(
  apiPaths.aantekening,
  { summary: 'Haal een aantekening uit het logboek', answer: Aantekening },
  async (c) => {
    const proeftuin = await proeftuinOf(c)
    const aantekening = await noteOf(c, proeftuin)
    allowIn(c, proeftuin, may.correct(c.var.actor, proeftuin, aantekening))
    await removeAantekening(c.var.db, actorOf(c), aantekening)
    return aantekening
  },
)
