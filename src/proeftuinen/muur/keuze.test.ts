import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import { Conflict } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { beginFase, switchRoute } from '#src/proeftuinen/stappen/changes.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const team = { hr: 'hr', leverancier: 'leverancier', jobcoach: 'jobcoach' } as const
const note = 'Wij kiezen de derde offerte'

const found = (id: string) => findProeftuin(t.db, p.actors.inkoper, id)

/** Three quotes were asked for: somebody is chosen, without a tender. */
async function choosing(wanted: TestProeftuin = {}): Promise<string> {
  const id = await insertProeftuin(world, {
    fase: 'selecteren_en_gunnen',
    zichtbaarheid: 'netwerk',
    team,
    ...wanted,
  })
  await insertAantekening(world, id, { titel: note, zichtbaarheid: 'netwerk' })
  return id
}

const reads = async (persona: TestLid, id: string) =>
  (await (await p.as(persona).get(paths.proeftuin(id))).text()).includes(note)
const lines = async (id: string) =>
  (
    await t.db
      .selectFrom('audit')
      .select(['handeling', 'bijzonderheden'])
      .where('onderwerpId', '=', id)
      .where('handeling', '=', 'keuze.bevestigd')
      .execute()
  ).map(({ bijzonderheden }) => bijzonderheden)

type Step = { path: string; fields: Record<string, string> }
async function stepsOf(id: string): Promise<Record<'fase' | 'route' | 'afronding', Step>> {
  const huidig = (await found(id)).fasen[0]?.id ?? ''
  const route = { naar: 'werkervaring', titel: 'Toch anders', reden: 'Er kwam niemand.', datum: today() }
  return {
    fase: { path: paths.fasen(id), fields: { fase: 'uitvoeren', begonnenOp: today(), huidig } },
    route: { path: paths.routewissels(id), fields: route },
    afronding: {
      path: paths.afronding(id),
      fields: { uitkomst: 'te_vroeg', geleerd: 'Begin op tijd.', gebeld: 'iedereen' },
    },
  }
}

describe.each(['fase', 'route', 'afronding'] as const)('a purchase without a tender, by its %s', (way) => {
  it('opens only when it was said how it ended, and names who then reads along', async () => {
    const id = await choosing()
    expect([await reads('leverancier', id), await reads('concurrent', id)]).toEqual([false, false])
    const { path, fields } = (await stepsOf(id))[way]
    expect(await (await p.as('inkoper').get(path)).text()).toContain(
      'de leveranciers in dit team (Lev Rancier)',
    )
    const unsaid = await p.as('inkoper').post(path, fields)
    expect(unsaid.status).toBe(422)
    expect(await unsaid.text()).toContain('Daarna lezen ook mee: de leveranciers in dit team (Lev Rancier)')
    expect(await reads('concurrent', id)).toBe(false)
    expect((await p.as('inkoper').post(path, { ...fields, keuze: 'gestopt' })).status).toBe(303)
    expect([await reads('leverancier', id), await reads('concurrent', id)]).toEqual([true, true])
    expect((await found(id)).keuze?.uitkomst).toBe('gestopt')
    expect(await lines(id)).toEqual([{ uitkomst: 'gestopt' }])
  })

  it('asks nothing when it opens nothing', async () => {
    for (const wanted of [{ freeze: 'loopt' }, { route: 'individuele_plaatsing' }] as const) {
      const id = await choosing(wanted)
      const { path, fields } = (await stepsOf(id))[way]
      expect(await (await p.as('inkoper').get(path)).text()).not.toContain('name="keuze"')
      expect((await p.as('inkoper').post(path, { ...fields, keuze: 'gegund' })).status).toBe(303)
      expect((await found(id)).keuze).toBeNull()
    }
  })
})

it('is said by the buyers’ side: a job coach in the team cannot', async () => {
  const id = await choosing()
  const { path, fields } = (await stepsOf(id)).fase
  expect(await (await p.as('jobcoach').get(path)).text()).not.toContain('name="keuze"')
  const sent = await p.as('jobcoach').post(path, { ...fields, keuze: 'gegund' })
  expect([sent.status, await sent.text()]).toEqual([422, expect.stringContaining('bij een overheid werkt')])
  expect(await reads('leverancier', id)).toBe(false)
})

it('says before it begins for whom that phase closes, and closes it', async () => {
  const id = await insertProeftuin(world, { fase: 'uitvoeren', zichtbaarheid: 'netwerk', team })
  await insertAantekening(world, id, { titel: note, zichtbaarheid: 'netwerk' })
  expect(await reads('leverancier', id)).toBe(true)
  const page = await (await p.as('hr').get(paths.fasen(id))).text()
  expect(page).toContain('dit sluit wat niet openbaar is voor de leveranciers in dit team (Lev Rancier)')
  const { path, fields } = (await stepsOf(id)).fase
  await p.as('hr').post(path, { ...fields, fase: 'selecteren_en_gunnen' })
  expect([await reads('leverancier', id), await reads('concurrent', id), await reads('hr', id)]).toEqual([
    false,
    false,
    true,
  ])
})

it('says on the way back that opening it again closes it', async () => {
  const id = await choosing({ stand: 'afgerond' })
  expect(await reads('concurrent', id)).toBe(true)
  expect(await (await p.as('inkoper').get(paths.heropening(id))).text()).toContain(
    'dit sluit wat niet openbaar',
  )
  await p.as('inkoper').post(paths.heropening(id), { reden: 'Er bleek nog iets te kiezen.' })
  expect(await reads('concurrent', id)).toBe(false)
})

it('that went on to the next phase without being closed asks before its suppliers read what was prepared', async () => {
  const id = await insertProeftuin(world, { fase: 'specificeren', zichtbaarheid: 'netwerk', team })
  await insertAantekening(world, id, { titel: note, zichtbaarheid: 'netwerk' })
  expect(await reads('leverancier', id)).toBe(false)
  const { path, fields } = (await stepsOf(id)).fase
  const unasked = await p.as('hr').post(path, fields)
  expect([unasked.status, await unasked.text()]).toEqual([422, expect.stringContaining('(Lev Rancier)')])
  expect((await p.as('hr').post(path, { ...fields, akkoord: 'voorbereiding-open' })).status).toBe(303)
  expect(await reads('leverancier', id)).toBe(true)
})

it('of which the form was opened before it closed does not open by it', async () => {
  const id = await insertProeftuin(world, { fase: 'uitvoeren', zichtbaarheid: 'netwerk', team })
  const seen = await found(id)
  const actor = p.actors.inkoper as Actor
  const begin = { begonnenOp: today(), verwachting: '', terugblik: '', keuze: null }
  await beginFase(t.db, actor, {
    proeftuin: seen,
    ...begin,
    fase: 'selecteren_en_gunnen',
    huidig: seen.fasen[0]?.id ?? '',
  })
  const route = {
    van: null,
    naar: 'werkervaring' as const,
    titel: 'Anders',
    reden: 'Zo.',
    datum: today(),
    keuze: null,
  }
  await expect(
    t.db.transaction().execute((db) => switchRoute(db, actor, { proeftuin: seen, ...route })),
  ).rejects.toThrow(Conflict)
  expect((await found(id)).bevroren).toBe(true)
})

it('opens by the API as by the pages', async () => {
  const id = await choosing()
  const key = await makeKey(t, p.leden.inkoper.id)
  const send = async (path: string, body: object) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const answer = await t.app.request(`/api/v1/proeftuinen/${id}${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    return { status: answer.status, text: await answer.text() }
  }
  const { fase, route, afronding } = await stepsOf(id)
  for (const [path, { fields }] of [
    ['/fasen', fase],
    ['/routewissels', route],
    ['/afronding', afronding],
  ] as const)
    expect(await send(path, fields)).toEqual({ status: 400, text: expect.stringContaining('#/keuze') })
  expect((await send('/fasen', { ...fase.fields, keuze: 'gegund' })).status).toBe(201)
  expect((await found(id)).keuze?.uitkomst).toBe('gegund')
})
