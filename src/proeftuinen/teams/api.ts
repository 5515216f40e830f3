import { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { readJson } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { body, key, moment, named } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { InvalidInput } from '#src/platform/web/problem.ts'
import { proeftuinenTag } from '#src/proeftuinen/proeftuin/api-schemas.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { withdraw } from './changes.ts'
import { UitnodigingenForm } from './forms.ts'
import { findKandidaten } from './kandidaten.ts'
import { may } from './policy.ts'
import { listUitnodigingen } from './queries.ts'
import { type Genodigde, teamrollen } from './team.ts'
import { nodigUit, sayGeweigerd } from './uitnodigen.ts'

export const teamsApi = apiOf(proeftuinenTag)

const email = z
  .string()
  .nullable()
  .describe('Null voor een lid: een e-mailadres van een lid geeft Vonk niet.')

const Uitnodigingen = named(
  'Teamuitnodigingen',
  z.object({
    uitnodigingen: z.array(
      z.object({
        id: key(),
        email,
        naam: z.string(),
        rol: choice(teamrollen),
        verstuurdOp: moment(),
        verloopt: moment(),
        afgeslagenOp: moment().nullable(),
      }),
    ),
  }),
)

const NieuweUitnodigingen = body('NieuweTeamuitnodigingen', UitnodigingenForm)

const Uitslag = named(
  'TeamuitnodigingenUitslag',
  z.object({
    gevraagd: z.number().int().describe('Hoeveel mensen een uitnodiging kregen.'),
    geweigerd: z.array(
      z.object({ lidId: key().nullable(), email: z.string().nullable(), reden: z.string() }),
    ),
  }),
)

const Voorstellen = named(
  'Teamvoorstellen',
  z.object({
    voorstellen: z.array(
      z.object({
        lidId: key(),
        naam: z.string(),
        functie: z.string().describe('Leeg als jij het niet mag zien.'),
        organisatie: z.string().nullable(),
        rol: choice(teamrollen),
        redenen: z.array(z.string()),
      }),
    ),
  }),
)

async function found(c: Ctx): Promise<Proeftuin> {
  const proeftuin = await openProeftuin(c, part(c, 'id'))
  allowIn(c, proeftuin, may.invite(c.var.actor, proeftuin))
  return proeftuin
}

teamsApi.get(
  apiPaths.teamuitnodigingen,
  { summary: 'Wie er voor het team gevraagd is, nieuwste eerst', answer: Uitnodigingen },
  async (c) => ({ uitnodigingen: await listUitnodigingen(c.var.db, (await found(c)).id) }),
)

teamsApi.post(
  apiPaths.teamuitnodigingen,
  {
    summary: 'Vraag mensen voor het team',
    description:
      'Leden op naam, en per e-mail wie nog niet in Vonk zit. Wie gevraagd kan worden, krijgt een mail; van ieder ander staat in het antwoord waarom niet. Kan niemand gevraagd worden, dan is het antwoord 400.',
    body: NieuweUitnodigingen,
    answer: Uitslag,
  },
  async (c) => {
    const proeftuin = await found(c)
    const { leden, adressen, boodschap } = await readJson(c, NieuweUitnodigingen)
    const genodigden: Genodigde[] = [...leden, ...adressen]
    const { gevraagd, geweigerd } = await nodigUit(c, { proeftuin, genodigden, boodschap })
    if (gevraagd.length === 0) throw nobody(geweigerd.map(sayGeweigerd))
    located(c, apiPaths.teamuitnodigingen(proeftuin.id))
    return {
      gevraagd: gevraagd.length,
      geweigerd: geweigerd.map(({ wie, reden }) => ({ lidId: null, email: null, ...wie, reden })),
    }
  },
)

function nobody(redenen: string[]): InvalidInput {
  const detail = redenen.join(' ') || 'Noem minstens één lid of e-mailadres.'
  return new InvalidInput([{ in: 'body', location: { pointer: '#' }, code: 'regel', detail }])
}

teamsApi.delete(
  apiPaths.teamuitnodiging,
  { summary: 'Trek een uitnodiging in', answer: z.null() },
  async (c) => {
    const { id: proeftuinId } = await found(c)
    await withdraw(c.var.db, actorOf(c), { proeftuinId, id: part(c, 'uitnodiging') })
    return null
  },
)

teamsApi.get(
  apiPaths.teamvoorstellen,
  {
    summary: 'Leden die bij de proeftuin passen, met de reden',
    description: 'Voor een rol die het team nog mist eerst. Zoeken op naam kan met /leden?q=.',
    answer: Voorstellen,
  },
  async (c) => {
    const proeftuin = await found(c)
    const { voorstellen } = await findKandidaten(c.var.db, actorOf(c), { proeftuin, q: '', aangevinkt: [] })
    return {
      voorstellen: voorstellen.map(({ lid: { id: lidId, naam, functie, organisatie }, rol, redenen }) => {
        return { lidId, naam, functie, organisatie, rol, redenen }
      }),
    }
  },
)
