import { describe, expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import type { Fields } from '#test/request.ts'
import { findWerkwijze } from './queries.ts'
import { insertWerkwijze } from './test-werkwijze.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const page = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const bron = (titel: string, wanted: TestProeftuin = {}) =>
  insertProeftuin(world, {
    stand: 'afgerond',
    titel,
    team: { hr: 'hr', leverancier: 'leverancier' },
    ...wanted,
  })

const whole: Fields = {
  titel: 'Vraag eerst de leverancier',
  categorie: 'schoonmaak',
  'stappen.0.titel': 'Begin bij het werk',
}
const bronnenVan = async (id: string) => (await findWerkwijze(t.db, p.actors.inkoper, id)).bronIds.toSorted()

/** Sends the form of a concept as `hr`, with these ticked. */
async function choose(id: string, bronnen: string[]) {
  const { versie } = await findWerkwijze(t.db, p.actors.inkoper, id)
  return p.as('hr').post(paths.werkwijzeBewerken(id), { ...whole, versie: `${versie}`, bronnen })
}

const eerste = await bron('De eerste proef')
const tweede = await bron('De tweede proef')
const make = (bronnen: string[]) => insertWerkwijze(world, { concept: true, bronnen })

describe('the proeftuinen of which it is made', () => {
  it('are several from the start, when the maker says so', async () => {
    const form = await page('hr', paths.nieuweWerkwijze(eerste))
    expect(form).toContain(`value="${tweede}"`)
    expect(form).not.toContain(`value="${eerste}"`)
    const answer = await p.as('hr').post(paths.nieuweWerkwijze(eerste), { ...whole, bronnen: [tweede] })
    const id = /[0-9a-f-]{36}/.exec(answer.headers.get('location') ?? '')?.[0] ?? ''
    expect(await bronnenVan(id)).toEqual([eerste, tweede].toSorted())
  })

  it('are none whose host did not confirm: nothing is told in its name', async () => {
    const wacht = await bron('Zonder ja van de gastheer')
    const waits = (wachtOpGastheer: boolean) =>
      t.db
        .updateTable('proeftuin')
        .set({ wachtOpGastheer, zichtbaarheid: 'netwerk' })
        .where('id', '=', wacht)
        .execute()
    await waits(true)
    expect((await p.as('hr').get(paths.nieuweWerkwijze(wacht))).status).toBe(403)
    expect(await page('hr', paths.nieuweWerkwijze(eerste))).not.toContain('Zonder ja van de gastheer')
    await waits(false)
    expect((await p.as('hr').get(paths.nieuweWerkwijze(wacht))).status).toBe(200)
  })

  it('come and go by a tick, of which one is left', async () => {
    const id = await make([eerste])
    expect(await page('hr', paths.werkwijzeBewerken(id))).toMatch(new RegExp(`value="${eerste}" checked`))
    expect((await choose(id, [eerste, tweede])).status).toBe(303)
    expect(await bronnenVan(id)).toEqual([eerste, tweede].toSorted())
    expect((await choose(id, [tweede])).status).toBe(303)
    expect(await bronnenVan(id)).toEqual([tweede])
    const none = await choose(id, [])
    expect([none.status, (await none.text()).includes('Kies minstens één proeftuin.')]).toEqual([422, true])
  })

  it('are those of the own team: of others one keeps what was chosen, and reads no name', async () => {
    const vreemd = await bron('De vreemde proef', { team: {}, zichtbaarheid: 'team' })
    const id = await make([eerste, vreemd])
    expect(await page('hr', paths.werkwijzeBewerken(id))).not.toContain('De vreemde proef')
    expect(await page('hr', paths.werkwijze(id))).not.toContain('De vreemde proef')
    expect((await choose(id, [])).status).toBe(303)
    expect(await bronnenVan(id)).toEqual([vreemd])
    const other = await make([eerste])
    for (const wrong of [vreemd, await insertProeftuin(world, { team: { hr: 'hr' } })])
      expect((await choose(other, [eerste, wrong])).status).toBe(422)
    expect(await page('adviesteam', paths.werkwijzeBewerken(other))).toContain('De vreemde proef')
  })

  it('stay while a purchase is not over, or else taking one away would open what is closed', async () => {
    for (const freeze of ['loopt', 'komt'] as const) {
      const gesloten = await bron(`De proef die ${freeze}`, { freeze })
      const id = await make([eerste, gesloten])
      expect(await page('hr', paths.werkwijzeBewerken(id))).toMatch(
        new RegExp(`Deze blijven erbij, zolang hun inkoop niet voorbij is:\\s+De proef die ${freeze}`),
      )
      expect((await choose(id, [eerste])).status).toBe(303)
      expect(await bronnenVan(id)).toEqual([eerste, gesloten].toSorted())
    }
    const voorbij = await bron('De proef die voorbij is', { freeze: 'gegund' })
    const id = await make([eerste, voorbij])
    expect((await choose(id, [eerste])).status).toBe(303)
    expect(await bronnenVan(id)).toEqual([eerste])
  })

  it('close it at once to who is barred from one that is added', async () => {
    const gesloten = await bron('De proef die loopt', { freeze: 'loopt' })
    const id = await insertWerkwijze(world, { zichtbaarheid: 'netwerk', bronnen: [eerste] })
    expect((await p.as('concurrent').get(paths.werkwijze(id))).status).toBe(200)
    const { versie } = await findWerkwijze(t.db, p.actors.inkoper, id)
    const change = { ...whole, zichtbaarheid: 'netwerk', wat: 'Nog een bron', waarom: 'Daar bleek het ook' }
    const answer = await p
      .as('hr')
      .post(paths.werkwijzeBewerken(id), { ...change, versie: `${versie}`, bronnen: [eerste, gesloten] })
    expect(answer.status).toBe(303)
    expect((await p.as('concurrent').get(paths.werkwijze(id))).status).toBe(404)
  })

  it('are none that did what it says: a spark does not come back to where it began', async () => {
    const id = await make([eerste])
    await t.db
      .insertInto('navolging')
      .values({
        organisatieId: p.organisaties.ministerie,
        doorId: p.leden.inkoper.id,
        werkwijzeId: id,
        proeftuinId: tweede,
        begonnenOp: '2026-03-01',
      })
      .execute()
    expect(await page('hr', paths.werkwijzeBewerken(id))).not.toContain(tweede)
    expect((await choose(id, [eerste, tweede])).status).toBe(422)
  })

  it('are said and chosen over the API too, and stay when nothing is said of them', async () => {
    const headers = {
      authorization: `Bearer ${await makeKey(t, p.leden.hr.id)}`,
      'content-type': 'application/json',
    }
    const derde = await bron('De derde proef')
    const id = await make([eerste])
    const patch = async (body: object) => {
      const { versie } = await findWerkwijze(t.db, p.actors.inkoper, id)
      const sent = JSON.stringify({ versie, ...body })
      return t.app.request(apiPaths.werkwijze(id), { method: 'PATCH', headers, body: sent })
    }
    expect((await patch({ bronnen: [eerste, derde] })).status).toBe(200)
    const same = await (await patch({ titel: 'Een andere titel' })).json()
    expect(same.bronnen.map(({ titel }: { titel: string }) => titel).toSorted()).toEqual([
      'De derde proef',
      'De eerste proef',
    ])
    const wrong = await (await patch({ bronnen: [id] })).json()
    expect([wrong.status, JSON.stringify(wrong).includes('#/bronnen')]).toEqual([400, true])
  })
})

it('shows both when somebody else chose other proeftuinen meanwhile', async () => {
  const id = await make([eerste])
  expect(
    (
      await p.as('hr').post(paths.werkwijzeBewerken(id), {
        ...whole,
        versie: '1',
        bronnen: [await bron('De vierde proef')],
      })
    ).status,
  ).toBe(303)
  const late = await p
    .as('hr')
    .post(paths.werkwijzeBewerken(id), { ...whole, versie: '1', bronnen: [eerste] })
  expect(late.status).toBe(409)
  expect(await late.text()).toMatch(/Proeftuinen[\s\S]*De vierde proef[\s\S]*De eerste proef/)
})
