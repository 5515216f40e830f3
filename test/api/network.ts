import type { Zichtbaarheid } from '#src/platform/database.generated.ts'
import { today } from '#src/platform/today.ts'
import type { TestApp } from '#test/app.ts'
import { type Personas, type TestLid, testPersonas } from '#test/personas.ts'
import { type Client, clientOf, makeKey, readDocument } from './client.ts'

const zichtbaarheden = ['team', 'overheid', 'netwerk', 'openbaar'] as const satisfies Zichtbaarheid[]
export type Place = { id: string; titel: string; zichtbaarheid: Zichtbaarheid }

export type Network = Personas & {
  document: Awaited<ReturnType<typeof readDocument>>
  api: (persona: TestLid | 'bezoeker', headers?: Record<string, string>) => Client
  /** One proeftuin of `inkoper` per visibility, with an aantekening of each visibility that fits; and one concept. */
  places: Place[]
  concept: Place
  /** Two more, that belong to a running tender: one for the network, one for the team with `leverancier` in it. */
  frozen: Place[]
  tender: string
}

export const vandaag = today()

export const nieuw = (n: Personas, extra: object = {}) => ({
  titel: 'Proeftuin via de API',
  vraag: 'Hoe kan het anders?',
  categorie: 'schoonmaak',
  vertrekpunt: 'opdracht',
  organisatieId: n.organisaties.ministerie,
  route: 'inkoop',
  zichtbaarheid: 'netwerk',
  afspraakvorm: 'geen',
  ...extra,
})

export const notitie = (extra: object = {}) => ({
  soort: 'les',
  fase: 'voorbereiden',
  titel: 'Begin met de mensen',
  tekst: 'Vraag het hun zelf.',
  datum: vandaag,
  zichtbaarheid: 'team',
  ...extra,
})

/** A small network, made through the API itself. Words with a dash and a number say where they stand. */
export async function testNetwork(t: TestApp): Promise<Network> {
  const personas = await testPersonas(t)
  const document = await readDocument(t)
  const names = Object.keys(personas.leden) as TestLid[]
  const keys = new Map(
    await Promise.all(names.map(async (name) => [name, await makeKey(t, personas.leden[name].id)] as const)),
  )
  const api: Network['api'] = (persona, headers) =>
    clientOf(t, document, { token: persona === 'bezoeker' ? undefined : keys.get(persona), headers })
  const base = { ...personas, document, api }
  const places: Place[] = []
  for (const zichtbaarheid of zichtbaarheden) places.push(await start(base, { zichtbaarheid }))
  const concept = await create(base, { zichtbaarheid: 'openbaar', titel: 'titel-concept' })
  const tender = await runningTender(t, base)
  const frozen = [
    await start(base, { zichtbaarheid: 'netwerk', titel: 'titel-bevroren', aanbestedingId: tender }),
    await start(base, { zichtbaarheid: 'team', titel: 'titel-bevroren-team', aanbestedingId: tender }),
  ]
  const own = {
    proeftuinId: frozen[1]?.id ?? '',
    lidId: personas.leden.leverancier.id,
    rol: 'leverancier' as const,
  }
  await t.db.insertInto('teamlid').values(own).execute()
  return { ...base, places, concept, frozen, tender }
}

type Base = Pick<Network, 'api' | 'organisaties' | 'leden' | 'actors' | 'as'>

async function create(
  n: Base,
  extra: { zichtbaarheid: Zichtbaarheid; titel?: string; aanbestedingId?: string },
) {
  const titel = extra.titel ?? `titel-${extra.zichtbaarheid}`
  const { body } = await n.api('inkoper')(
    'POST',
    '/proeftuinen',
    nieuw(n, { ...extra, titel, vraag: `vraag-${titel}` }),
  )
  return { id: String(body.id), titel, zichtbaarheid: extra.zichtbaarheid }
}

async function start(
  n: Base,
  extra: { zichtbaarheid: Zichtbaarheid; titel?: string; aanbestedingId?: string },
) {
  const place = await create(n, extra)
  const write = n.api('inkoper')
  await write('POST', `/proeftuinen/${place.id}/start`, {})
  for (const zichtbaarheid of zichtbaarheden.slice(0, zichtbaarheden.indexOf(extra.zichtbaarheid) + 1)) {
    const titel = `les-${place.titel}-${zichtbaarheid}`
    await write('POST', `/proeftuinen/${place.id}/aantekeningen`, notitie({ titel, zichtbaarheid }))
  }
  return place
}

async function runningTender(t: TestApp, n: Base): Promise<string> {
  const { id } = await t.db
    .insertInto('aanbesteding')
    .values({
      titel: 'Schoonmaak van kantoren',
      koperId: n.organisaties.ministerie,
      doorId: n.leden.inkoper.id,
      zichtbaarheid: 'netwerk',
      gepubliceerdOp: '2026-01-02',
      indienenTot: new Date('2026-03-04T12:00:00Z'),
      waarde: '1200000.50',
      cpvHoofd: '90911200',
      sociaalDoel: ['et-eq'],
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .insertInto('perceel')
    .values({ aanbestedingId: id, nummer: 'LOT-1', titel: 'Noord', volgorde: 1 })
    .execute()
  return id
}
