import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { isApi, paths } from '#src/paths/index.ts'
import type { Zichtbaarheid } from '#src/platform/database.generated.ts'
import { perTekst, verdereNamen } from '#src/proeftuinen/proeftuin/velden.ts'
import { makeKey } from './api/client.ts'
import { testApp } from './app.ts'
import { alsoSupplies, type TestLid, testPersonas } from './personas.ts'
import { insertAantekening, insertProeftuin } from './proeftuin.ts'

/**
 * What the crawl cannot see: it asks the policy what is closed, and here that is written out; and what changes on the way,
 * when a tender ends, somebody leaves or a note is taken out.
 */
const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

/** Stands in all that was written in a proeftuin whose tender runs, but its title. */
const secret = 'zwavelgeel'
const word = new RegExp(secret, 'i')
/** On the suppliers' side by organisation, by another organisation or by role, in the team and not; or on no side, outside it. */
const inTeam = ['leverancier', 'opdrachtgever', 'jobcoach'] as const
const outside = ['concurrent', 'buurman', 'ervaringsdeskundige', 'bezoeker'] as const
const team = {
  leverancier: 'jobcoach',
  opdrachtgever: 'opdrachtgever',
  jobcoach: 'leverancier',
  gast: 'hr',
  hr: 'hr',
} as const
await alsoSupplies(t, p, 'opdrachtgever')
await alsoSupplies(t, p, 'buurman')

async function insertFrozen(zichtbaarheid: Zichtbaarheid): Promise<{ id: string; note: string }> {
  const wanted = { vraag: `Hoe ${secret}?`, titel: `Dichte proef ${zichtbaarheid}`, zichtbaarheid, team }
  const id = await insertProeftuin(world, {
    ...wanted,
    freeze: 'loopt',
    stand: 'afgerond',
    uitkomst: 'te_vroeg',
  })
  const note = await insertAantekening(world, id, { titel: secret, tekst: secret, zichtbaarheid: 'team' })
  await t.db.updateTable('aantekening').set({ versie: 2 }).where('id', '=', note).execute()
  const texts = perTekst(verdereNamen, () => secret)
  await t.db.updateTable('proeftuin').set(texts).where('id', '=', id).execute()
  const lidId = p.leden.leverancier.id
  await t.db
    .updateTable('estafette')
    .set({ boodschap: secret, lidId })
    .where('proeftuinId', '=', id)
    .execute()
  await t.db
    .updateTable('afronding')
    .set({ geleerd: secret, andersDoen: secret })
    .where('proeftuinId', '=', id)
    .execute()
  await sql`insert into fase_periode (proeftuin_id, fase, begonnen_op, geeindigd_op, verwachting, door_id)
    values (${id}, 'specificeren', '2026-01-01', '2026-01-02', ${secret}, ${p.leden.inkoper.id})`.execute(
    t.db,
  )
  await sql`insert into routewissel (proeftuin_id, van, naar, titel, reden, datum, door_id)
    values (${id}, 'inkoop', 'inhuur', ${secret}, ${secret}, '2026-01-02', ${p.leden.inkoper.id})`.execute(
    t.db,
  )
  await sql`insert into route_periode (proeftuin_id, route, begonnen_op, geeindigd_op, verloop, door_id, geeindigd_door_id)
    values (${id}, 'werkervaring', '2026-01-01', '2026-01-02', ${secret}, ${p.leden.inkoper.id}, ${p.leden.inkoper.id})`.execute(
    t.db,
  )
  return { id, note }
}

const frozen = [await insertFrozen('team'), await insertFrozen('overheid'), await insertFrozen('netwerk')]
const keys = new Map<string, string>()

beforeAll(async () => {
  await t.db
    .updateTable('aanbesteding')
    .set({ omschrijving: secret, voorwaarden: secret, zichtbaarheid: 'netwerk' })
    .execute()
  for (const lid of [...inTeam, 'concurrent', 'ervaringsdeskundige', 'gast', 'hr'] as const)
    keys.set(lid, await makeKey(t, p.leden[lid].id))
})

const tenders = await t.db.selectFrom('aanbesteding').select('id').execute()
const general = [
  ...[
    paths.home(),
    paths.mijnVonk(),
    paths.proeftuinen(),
    paths.aanbestedingen(),
    paths.aanbestedingen({ q: 'geheim' }),
  ],
  ...[paths.organisaties(), paths.organisatie(p.organisaties.ministerie)],
  ...tenders.map(({ id }) => paths.aanbesteding(id)),
]
const pagesOf = ({ id, note }: { id: string; note: string }) => [
  ...[paths.proeftuin(id), paths.proeftuin(id, { na: '2026-12-31_ffffffff-ffff-4fff-bfff-ffffffffffff' })],
  ...[
    paths.proeftuinBewerken(id),
    paths.zichtbaarheid(id),
    paths.fasen(id),
    paths.routes(id),
    paths.routewissels(id),
    paths.team(id),
  ],
  ...[
    paths.estafette(id),
    paths.aantekeningen(id),
    paths.aantekening(id, note),
    paths.aantekeningVersies(id, note),
  ],
  ...[paths.afronding(id), paths.heropening(id)],
]
const api = (path: string) => `/api/v1${path}`
const answersOf = ({ id, note }: { id: string; note: string }) =>
  ['', '/fasen', '/routes', '/routewissels', '/afronding', '/aantekeningen', `/aantekeningen/${note}`].map(
    (part) => api(`/proeftuinen/${id}${part}`),
  )
const lists = [
  api('/proeftuinen'),
  api('/aanbestedingen'),
  ...tenders.map(({ id }) => api(`/aanbestedingen/${id}`)),
]

/** Twice: the second may be a page that was remembered. */
async function read(persona: TestLid | 'bezoeker', path: string): Promise<string> {
  const authorization = isApi(path) && keys.get(persona)
  const init = authorization ? { headers: { authorization: `Bearer ${authorization}` } } : {}
  const texts: string[] = []
  for (let i = 0; i < 2; i++) {
    const answer = await p.as(persona)(path, init)
    texts.push(await answer.text(), JSON.stringify([...answer.headers]))
  }
  return texts.join('\n')
}

describe('what was written while the tender runs', () => {
  it.each([...inTeam, ...outside])('is nowhere for %s', async (persona) => {
    const all = [...general, ...lists, ...frozen.flatMap(pagesOf), ...frozen.flatMap(answersOf)]
    for (const path of all) expect(await read(persona, path), path).not.toMatch(word)
  })

  it.each(['hr', 'gast'] as const)(
    'is there for %s of the team, so that this test looks where it is',
    async (persona) => {
      const places = [
        ...pagesOf(frozen[1] as (typeof frozen)[0]),
        ...answersOf(frozen[1] as (typeof frozen)[0]),
      ]
      const found = await Promise.all(places.map(async (path) => word.test(await read(persona, path))))
      expect(found.filter(Boolean).length).toBeGreaterThan(6)
    },
  )

  it.each(inTeam)('is for %s closed, with its title and why', async (persona) => {
    for (const { id } of frozen) {
      const page = await read(persona, paths.proeftuin(id))
      expect(page).toMatch(/Dichte proef/)
      expect(page).toContain('Gesloten zolang de inkoop loopt')
      expect(page).toContain('<meta name="description" content="Vonk is')
    }
  })

  it.each(outside)('is for %s not there at all', async (persona) => {
    for (const path of [...general, ...lists])
      expect(await read(persona, path), path).not.toContain('Dichte proef')
    for (const { id } of frozen) expect((await p.as(persona).get(paths.proeftuin(id))).status).toBe(404)
  })

  it.each([...inTeam, ...outside])(
    'is not found by %s by a word, a phase, a route or an outcome',
    async (persona) => {
      const { uitkomst, fase, route } = { uitkomst: 'te_vroeg', fase: 'voorbereiden', route: 'inkoop' }
      for (const filter of [{ q: secret }, { uitkomst }, { fase }, { route }, { route: 'inhuur' }]) {
        const query = new URLSearchParams(filter as Record<string, string>)
        for (const path of [`${paths.proeftuinen()}?${query}`, api(`/proeftuinen?${query}`)])
          expect(await read(persona, path), path).not.toContain('Dichte proef')
      }
      expect(await read(persona, paths.proeftuinen({ categorie: 'schoonmaak' }))).not.toContain(
        'uitkomst=te_vroeg',
      )
    },
  )

  it('opens when the award is definitive, and not when it was decided', async () => {
    const today = sql<string>`current_date`
    await t.db.updateTable('aanbesteding').set({ gunningsbeslissingOp: today }).execute()
    for (const { id } of frozen) expect(await read('leverancier', paths.proeftuin(id))).not.toMatch(word)
    await t.db.updateTable('aanbesteding').set({ definitiefOp: today }).execute()
    for (const { id } of frozen) expect(await read('leverancier', paths.proeftuin(id))).toMatch(word)
    expect(await read('concurrent', paths.proeftuin((frozen[2] as (typeof frozen)[0]).id))).toMatch(word)
  })
})

describe('what the team keeps to itself', () => {
  const note = { titel: 'Onder vier ogen', zichtbaarheid: 'team' } as const
  const reads = async (persona: TestLid, id: string) =>
    (await read(persona, paths.proeftuin(id))).includes(note.titel)

  it('is not for the adviesteam, nor for who left the team and wrote it', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'overheid', team: { hr: 'hr' } })
    await insertAantekening(world, id, { ...note, door: 'hr' })
    expect([await reads('hr', id), await reads('inkoper', id), await reads('adviesteam', id)]).toEqual([
      true,
      true,
      false,
    ])
    await p.as('inkoper').post(paths.vertrekUitTeam(id, p.leden.hr.id))
    expect([await reads('hr', id), await reads('inkoper', id)]).toEqual([false, true])
  })

  it('is gone at once for who left Vonk, with a session and a key that still lived', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'team', team: { hr: 'hr' } })
    await insertAantekening(world, id, note)
    expect(await reads('hr', id)).toBe(true)
    await t.db.updateTable('lid').set({ vertrokkenOp: new Date() }).where('id', '=', p.leden.hr.id).execute()
    expect(await reads('hr', id)).toBe(false)
    const headers = { authorization: `Bearer ${keys.get('hr')}` }
    expect((await t.app.request(api(`/proeftuinen/${id}`), { headers })).status).toBe(401)
    await t.db.updateTable('lid').set({ vertrokkenOp: null }).where('id', '=', p.leden.hr.id).execute()
  })

  it('taken out of the logboek is nowhere, for nobody', async () => {
    const id = await insertProeftuin(world, { zichtbaarheid: 'openbaar' })
    const gone = await insertAantekening(world, id, { titel: 'Weg ermee', soort: 'les' })
    expect(await read('bezoeker', paths.home())).toContain('Weg ermee')
    await p.as('inkoper').post(paths.aantekeningVerwijdering(id, gone))
    for (const path of [
      paths.home(),
      paths.proeftuinen(),
      ...pagesOf({ id, note: gone }),
      ...answersOf({ id, note: gone }),
    ])
      expect(await read('inkoper', path), path).not.toContain('Weg ermee')
    expect(await read('inkoper', paths.proeftuinen())).not.toContain('1 les<')
  })
})
