import type { z } from 'zod'
import { apiPaths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { readChange, readJson, refuseField } from '#src/platform/api/read-json.ts'
import { apiOf, located, part } from '#src/platform/api/route.ts'
import { actorOf, allow, type Ctx, reveal } from '#src/platform/web/context.ts'
import { Stale } from '#src/platform/web/problem.ts'
import {
  Doelgroep,
  Doelgroepen,
  DoelgroepWijziging,
  NieuweDoelgroep,
  NieuweRol,
  Rol,
  Rollen,
  RolWijziging,
} from './api-schemas.ts'
import { addRegel, changeRegel, type Uitslag } from './changes.ts'
import type { NieuwData, RegelData } from './forms.ts'
import type { Lijst } from './keuzelijst.ts'
import { may } from './policy.ts'
import { findRegel, listDoelgroepen, listRollen, type Regel } from './queries.ts'

export const keuzelijstenApi = apiOf({
  name: 'keuzelijsten',
  description: 'De lijsten die het adviesteam bijhoudt: wat leden doen, en voor wie een proeftuin is.',
})

keuzelijstenApi.get(apiPaths.rollen, { summary: 'Wat leden kunnen doen', answer: Rollen }, async (c) => {
  allow(c, everyone)
  return { rollen: await listRollen(c.var.db) }
})

keuzelijstenApi.get(
  apiPaths.doelgroepen,
  { summary: 'Voor wie een proeftuin of werkwijze kan zijn', answer: Doelgroepen },
  async (c) => {
    allow(c, everyone)
    return { doelgroepen: await listDoelgroepen(c.var.db) }
  },
)

const een = async (c: Ctx, lijst: Lijst, code = part(c, 'code')): Promise<Regel> =>
  (await findRegel(c.var.db, c.var.actor, { lijst, code })).regel

/** The code of what was kept; what was wrong is thrown as the page would say it. */
function keptCode(uitslag: Uitslag, stale: () => object): string {
  if (uitslag.kind === 'fout') throw refuseField(uitslag.veld, uitslag.zin)
  if (uitslag.kind === 'intussen') throw new Stale(stale())
  return uitslag.code
}

async function add(c: Ctx, lijst: Lijst, nieuw: z.ZodType<NieuwData>): Promise<Regel> {
  reveal(c, may.keep(c.var.actor))
  const input = await readJson(c, nieuw)
  const code = keptCode(await addRegel(c.var.db, actorOf(c), { lijst, input }), () => ({}))
  located(c, lijst === 'rol' ? apiPaths.rol(code) : apiPaths.doelgroep(code))
  return een(c, lijst, code)
}

type Soort = { lijst: Lijst; wijziging: z.ZodType<RegelData>; answer: typeof Rol | typeof Doelgroep }

async function alter(c: Ctx, { lijst, wijziging, answer }: Soort): Promise<Regel> {
  reveal(c, may.keep(c.var.actor))
  const { code, aantal: _, versie: __, ...now } = await een(c, lijst)
  const input = await readChange(c, wijziging, now)
  const uitslag = await changeRegel(c.var.db, actorOf(c), { lijst, code, input })
  const after = await een(c, lijst)
  keptCode(uitslag, () => answer.parse(after))
  return after
}

const beheer = 'Voor wie in het adviesteam zit.'

keuzelijstenApi.get(
  apiPaths.rol,
  { summary: 'Eén rol, met de versie', description: beheer, answer: Rol },
  async (c) => {
    reveal(c, may.keep(c.var.actor))
    return Rol.parse(await een(c, 'rol'))
  },
)

keuzelijstenApi.get(
  apiPaths.doelgroep,
  { summary: 'Eén doelgroep, met de versie', description: beheer, answer: Doelgroep },
  async (c) => {
    reveal(c, may.keep(c.var.actor))
    return een(c, 'doelgroep')
  },
)

keuzelijstenApi.post(
  apiPaths.rollen,
  { summary: 'Voeg een rol toe', description: beheer, body: NieuweRol, answer: Rol },
  async (c) => Rol.parse(await add(c, 'rol', NieuweRol)),
)

keuzelijstenApi.post(
  apiPaths.doelgroepen,
  { summary: 'Voeg een doelgroep toe', description: beheer, body: NieuweDoelgroep, answer: Doelgroep },
  async (c) => add(c, 'doelgroep', NieuweDoelgroep),
)

const wijzig = `${beheer} De code blijft. Met \`vervallen\` is het niet meer te kiezen.`

keuzelijstenApi.patch(
  apiPaths.rol,
  { summary: 'Pas een rol aan', description: wijzig, body: RolWijziging, answer: Rol },
  async (c) => Rol.parse(await alter(c, { lijst: 'rol', wijziging: RolWijziging, answer: Rol })),
)

keuzelijstenApi.patch(
  apiPaths.doelgroep,
  { summary: 'Pas een doelgroep aan', description: wijzig, body: DoelgroepWijziging, answer: Doelgroep },
  async (c) => alter(c, { lijst: 'doelgroep', wijziging: DoelgroepWijziging, answer: Doelgroep }),
)
