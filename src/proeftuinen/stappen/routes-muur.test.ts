import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Conflict } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { beginFase, beginRoute, endRoute } from './changes.ts'

/** The freeze follows from each route that runs: docs/domein/eerlijk-spel.md. */

const t = await testApp()
const p = await testPersonas(t)
const actor = p.actors.inkoper as Actor
const document = await readDocument(t)
const token = await makeKey(t, p.leden.inkoper.id)
const api = clientOf(t, document, { token })
const note = 'Wij kiezen de derde offerte'
const einde = { verloop: 'Niemand schreef in.', geeindigdOp: today() }

const found = (id: string) => findProeftuin(t.db, actor, id)
const reads = async (persona: TestLid, id: string) =>
  (await (await p.as(persona).get(paths.proeftuin(id))).text()).includes(note)
async function periodeOf(id: string, wanted: string) {
  const periode = (await found(id)).routePerioden.find(({ route }) => route === wanted)
  if (!periode) throw new Error(`no ${wanted}`)
  return periode
}

/** Where somebody is chosen, on these routes. */
async function choosing(wanted: TestProeftuin): Promise<string> {
  const team = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'jobcoach' } as const
  const place = { fase: 'selecteren_en_gunnen', zichtbaarheid: 'netwerk', team } as const
  const id = await insertProeftuin({ t, p }, { ...place, ...wanted })
  await insertAantekening({ t, p }, id, { titel: note, zichtbaarheid: 'netwerk' })
  return id
}

const outside = async (id: string) => [await reads('leverancier', id), await reads('concurrent', id)]

it.each(['page', 'api'] as const)(
  'a buying route that begins beside another closes at once, by the %s',
  async (shell) => {
    const id = await choosing({ route: 'individuele_plaatsing' })
    expect(await outside(id)).toEqual([true, true])
    const begin = { route: 'inhuur', begonnenOp: today() }
    const form = await (await p.as('hr').get(paths.routes(id))).text()
    expect(form).toContain('dit sluit wat niet openbaar is voor de leveranciers in dit team (Lev Rancier)')
    if (shell === 'page') expect((await p.as('inkoper').post(paths.routes(id), begin)).status).toBe(303)
    else expect((await api('POST', `/proeftuinen/${id}/routes`, begin)).status).toBe(201)
    expect([await outside(id), await reads('hr', id)]).toEqual([[false, false], true])
  },
)

it('a route on which nobody buys changes nothing beside one on which one does', async () => {
  const id = await choosing({})
  const begin = { route: 'werkervaring', begonnenOp: today() }
  expect((await p.as('inkoper').post(paths.routes(id), begin)).status).toBe(303)
  expect(await outside(id)).toEqual([false, false])
})

it('the last buying route opens only when it was said how the purchase ended', async () => {
  const id = await choosing({ naast: ['werkervaring'] })
  const path = paths.routeEinde(id, (await periodeOf(id, 'inkoop')).id)
  expect(await (await p.as('inkoper').get(path)).text()).toContain(
    'de leveranciers in dit team (Lev Rancier)',
  )
  const unsaid = await p.as('inkoper').post(path, einde)
  expect([unsaid.status, await unsaid.text()]).toEqual([422, expect.stringContaining('#veld-keuze')])
  expect((await api('POST', path, einde)).body.errors?.map(({ location }) => location.pointer)).toEqual([
    '#/keuze',
  ])
  expect(await outside(id)).toEqual([false, false])
  expect((await p.as('inkoper').post(path, { ...einde, keuze: 'gestopt' })).status).toBe(303)
  expect([await outside(id), (await found(id)).keuze?.uitkomst]).toEqual([[true, true], 'gestopt'])
})

it('one of two buying routes opens nothing, and the other runs on', async () => {
  const id = await choosing({ naast: ['inhuur'] })
  const path = paths.routeEinde(id, (await periodeOf(id, 'inkoop')).id)
  expect(await (await p.as('inkoper').get(path)).text()).not.toContain('name="keuze"')
  expect((await p.as('inkoper').post(path, einde)).status).toBe(303)
  expect([await outside(id), (await found(id)).keuze]).toEqual([[false, false], null])
})

it('is opened by the buyers’ side: a job coach in the team cannot', async () => {
  const id = await choosing({ naast: ['werkervaring'] })
  const path = paths.routeEinde(id, (await periodeOf(id, 'inkoop')).id)
  expect(await (await p.as('jobcoach').get(path)).text()).not.toContain('name="keuze"')
  expect((await p.as('jobcoach').post(path, { ...einde, keuze: 'gegund' })).status).toBe(422)
  expect(await outside(id)).toEqual([false, false])
})

it('of which the form was opened before it closed does not open by it', async () => {
  const id = await choosing({ fase: 'uitvoeren', naast: ['werkervaring'] })
  const seen = await found(id)
  await beginFase(t.db, actor, {
    ...{
      proeftuin: seen,
      huidig: seen.fasen[0]?.id ?? '',
      fase: 'selecteren_en_gunnen',
      begonnenOp: today(),
    },
    ...{ verwachting: '', terugblik: '', keuze: null },
  })
  const periode = await periodeOf(id, 'inkoop')
  const ending = t.db
    .transaction()
    .execute((db) => endRoute(db, actor, { proeftuin: seen, periode, ...einde, keuze: null }))
  await expect(ending).rejects.toThrow(Conflict)
  expect(await outside(id)).toEqual([false, false])
})

it('a buying route beside a purchase whose tender ended is not bought by that one', async () => {
  const id = await choosing({ freeze: 'gegund' })
  expect(await outside(id)).toEqual([true, true])
  const { aanbestedingId } = await found(id)
  const before = {
    definitiefOp: '2026-01-20',
    gunningsbeslissingOp: '2026-01-10',
    gepubliceerdOp: '2026-01-01',
  }
  await t.db
    .updateTable('fasePeriode')
    .set({ begonnenOp: '2025-12-01' })
    .where('proeftuinId', '=', id)
    .execute()
  await t.db
    .updateTable('routePeriode')
    .set({ begonnenOp: '2025-12-01' })
    .where('proeftuinId', '=', id)
    .execute()
  await t.db
    .updateTable('aanbesteding')
    .set(before)
    .where('id', '=', aanbestedingId ?? '')
    .execute()
  expect(await outside(id)).toEqual([true, true])
  await beginRoute(t.db, actor, { proeftuin: await found(id), route: 'inhuur', begonnenOp: today() })
  expect([await outside(id), (await found(id)).bevroren]).toEqual([[false, false], true])
})

it('one that ends while a purchase is prepared asks before the suppliers in the team read along', async () => {
  const id = await choosing({ fase: 'specificeren', naast: ['werkervaring'] })
  expect(await reads('leverancier', id)).toBe(false)
  const path = paths.routeEinde(id, (await periodeOf(id, 'inkoop')).id)
  const unasked = await p.as('hr').post(path, einde)
  expect([unasked.status, await unasked.text()]).toEqual([422, expect.stringContaining('(Lev Rancier)')])
  expect((await p.as('hr').post(path, { ...einde, akkoord: 'voorbereiding-open' })).status).toBe(303)
  expect(await reads('leverancier', id)).toBe(true)
})

it('what suppliers read is prior knowledge as soon as one of the routes buys', async () => {
  const id = await choosing({ fase: 'voorbereiden', route: 'werkervaring' })
  const looked = async () => {
    await p.as('concurrent').get(paths.proeftuin(id))
    return t.db.selectFrom('inkijk').select('voorbereiding').where('proeftuinId', '=', id).execute()
  }
  expect(await looked()).toEqual([])
  await beginRoute(t.db, actor, { proeftuin: await found(id), route: 'inkoop', begonnenOp: today() })
  expect(await looked()).toEqual([{ voorbereiding: true }])
})
