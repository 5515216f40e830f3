import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Db } from '#src/platform/db.ts'
import { Conflict } from '#src/platform/errors.ts'
import { today } from '#src/platform/today.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { clientOf, makeKey, readDocument } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { beginRoute, endRoute, switchRoute } from './changes.ts'

const t = await testApp()
const p = await testPersonas(t)
const inkoper = p.as('inkoper')
const actor = p.actors.inkoper as Actor
const token = await makeKey(t, p.leden.inkoper.id)
const api = clientOf(t, await readDocument(t), { token })

const make = (wanted: TestProeftuin = {}) => insertProeftuin({ t, p }, wanted)
const found = (id: string) => findProeftuin(t.db, actor, id)
const running = async (id: string, route: string) => {
  const periode = (await found(id)).routePerioden.find((one) => one.route === route && !one.geeindigdOp)
  if (!periode) throw new Error(`no ${route} runs`)
  return periode
}
const pageOf = async (id: string) => (await p.as('bezoeker').get(paths.proeftuin(id))).text()
const beside = { route: 'individuele_plaatsing', begonnenOp: today() } as const
const einde = { verloop: 'Er kwam niemand op af.', geeindigdOp: today() }

describe('a route beside another', () => {
  it('runs with it: on the page, on the card, in the list by either, and for programs', async () => {
    const id = await make({ titel: 'Twee routes naast elkaar' })
    expect((await inkoper.post(paths.routes(id), beside)).status).toBe(303)
    expect((await found(id)).routes).toEqual(['inkoop', 'individuele_plaatsing'])
    expect(await pageOf(id)).toMatch(/<h2[^>]*>Routes<\/h2>/)
    for (const route of ['inkoop', 'individuele_plaatsing']) {
      const list = await (await p.as('bezoeker').get(paths.proeftuinen({ route }))).text()
      expect(list).toContain('Twee routes naast elkaar')
      expect(list).toContain('Inkoop en zelf in dienst nemen')
    }
    const { body } = await api('GET', `/proeftuinen/${id}/routes`)
    expect(body.routes).toMatchObject([
      { route: 'inkoop', geeindigdOp: null },
      { route: 'individuele_plaatsing', geeindigdOp: null, begonnenOp: today() },
    ])
  })

  it.each([
    [{ route: 'inkoop' }, 'route', 'Deze route loopt al'],
    [{ route: 'dromen' }, 'route', ''],
    [{ begonnenOp: '2099-01-01' }, 'begonnenOp', ''],
  ])('with %o is refused at that field', async (wrong, field, message) => {
    const id = await make()
    const answer = await inkoper.post(paths.routes(id), { ...beside, ...wrong })
    const text = await answer.text()
    expect([answer.status, text]).toEqual([422, expect.stringContaining(`#veld-${field}`)])
    expect(text).toContain(message)
    expect((await found(id)).routes).toEqual(['inkoop'])
  })

  it('begins once when two begin it', async () => {
    const proeftuin = await found(await make())
    await beginRoute(t.db, actor, { proeftuin, ...beside })
    await expect(beginRoute(t.db, actor, { proeftuin, ...beside })).rejects.toThrow(Conflict)
  })

  it('is offered to who steers, and nobody else', async () => {
    const id = await make({ team: { hr: 'hr', leverancier: 'leverancier' } })
    for (const [persona, offered] of [
      ['hr', true],
      ['leverancier', false],
      ['collega', false],
    ] as const) {
      const page = await (await p.as(persona).get(paths.proeftuin(id))).text()
      expect(page.includes(paths.routes(id)), persona).toBe(offered)
      expect((await p.as(persona).get(paths.routes(id))).status, persona).toBe(offered ? 200 : 403)
    }
  })
})

describe('a route that ends', () => {
  it('says how it went, and is found by it; the other runs on', async () => {
    const id = await make({ naast: ['individuele_plaatsing'] })
    const { id: periode } = await running(id, 'inkoop')
    const path = paths.routeEinde(id, periode)
    expect(await (await inkoper.get(paths.proeftuin(id))).text()).toContain(path)
    const verloop = 'Er kwam niemand op af, behalve de zeldzame quetzal.'
    expect((await inkoper.post(path, { ...einde, verloop })).status).toBe(303)
    expect((await found(id)).routes).toEqual(['individuele_plaatsing'])
    expect(await pageOf(id)).toContain(verloop)
    const list = await (await p.as('bezoeker').get(paths.proeftuinen({ q: 'quetzal' }))).text()
    expect(list).toContain('Hoe een route ging: “…')
    expect((await inkoper.get(path)).status).toBe(404)
    expect((await inkoper.post(path, einde)).status).toBe(404)
  })

  it.each([
    [{ verloop: ' ' }, 'verloop'],
    [{ geeindigdOp: '2020-01-01' }, 'geeindigdOp'],
    [{ geeindigdOp: '2099-01-01' }, 'geeindigdOp'],
  ])('with %o is refused at that field', async (wrong, field) => {
    const id = await make({ naast: ['werkervaring'] })
    const path = paths.routeEinde(id, (await running(id, 'inkoop')).id)
    const answer = await inkoper.post(path, { ...einde, ...wrong })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(`#veld-${field}`)])
  })

  it('is never the only one: not by the page, not by a program, not in the database', async () => {
    const id = await make()
    const periode = await running(id, 'inkoop')
    expect(await (await inkoper.get(paths.proeftuin(id))).text()).not.toContain('/einde')
    expect(await (await inkoper.get(paths.routeEinde(id, periode.id))).text()).not.toContain('name="verloop"')
    const answer = await inkoper.post(paths.routeEinde(id, periode.id), einde)
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('de enige route')])
    expect((await api('POST', `/proeftuinen/${id}/routes/${periode.id}/einde`, einde)).status).toBe(400)
    const ended = { ...einde, geeindigdDoorId: actor.id }
    await expect(
      t.db.updateTable('routePeriode').set(ended).where('id', '=', periode.id).execute(),
    ).rejects.toThrow('proeftuin_heeft_route')
  })

  it('of two that are ended at once is one: the proeftuin keeps a route', async () => {
    const id = await make({ naast: ['werkervaring'] })
    const proeftuin = await found(id)
    const both = proeftuin.routePerioden.map((periode) =>
      t.db.transaction().execute((db) => endRoute(db, actor, { proeftuin, periode, ...einde, keuze: null })),
    )
    const settled = await Promise.allSettled(both)
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await found(id)).routes).toHaveLength(1)
  })

  it('nor when two write in the database at once, the second while the first is not done', async () => {
    const id = await make({ naast: ['werkervaring'] })
    const end = (db: Db, route: 'inkoop' | 'werkervaring') =>
      db
        .updateTable('routePeriode')
        .set({ ...einde, geeindigdDoorId: actor.id })
        .where('proeftuinId', '=', id)
        .where('route', '=', route)
        .execute()
    const waiting = sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`
    const second = await t.db.transaction().execute(async (db) => {
      await end(db, 'inkoop')
      const other = Promise.allSettled([end(t.db, 'werkervaring')])
      await expect.poll(async () => (await waiting.execute(t.db)).rows[0]?.n).toBe(1)
      return { other }
    })
    expect((await second.other)[0]).toMatchObject({ status: 'rejected' })
    expect((await found(id)).routes).toEqual(['werkervaring'])
  })
})

describe('a switch among several', () => {
  const wissel = { naar: 'inhuur', titel: 'Toch inhuren', reden: 'Te weinig kandidaten.', datum: today() }

  it('says which one stops, ends that one and begins the other', async () => {
    const id = await make({ naast: ['werkervaring'] })
    const unsaid = await inkoper.post(paths.routewissels(id), wissel)
    expect([unsaid.status, await unsaid.text()]).toEqual([422, expect.stringContaining('#veld-van')])
    const answer = await inkoper.post(paths.routewissels(id), { ...wissel, van: 'werkervaring' })
    expect(answer.status).toBe(303)
    const { routes, routePerioden, routewissels } = await found(id)
    expect([routes, routewissels]).toEqual([['inkoop', 'inhuur'], 1])
    const ended = routePerioden.find(({ route }) => route === 'werkervaring')
    expect(ended).toMatchObject({ geeindigdOp: today(), verloop: '' })
    expect(await pageOf(id)).toContain(`#regel-${ended?.wisselId}`)
  })

  it.each([
    [{ van: 'inhuur' }, 'van'],
    [{ naar: 'werkervaring' }, 'naar'],
    [{ datum: '2020-01-01' }, 'datum'],
  ])('with %o is refused at that field', async (wrong, field) => {
    const id = await make({ naast: ['werkervaring'] })
    const answer = await inkoper.post(paths.routewissels(id), { ...wissel, van: 'inkoop', ...wrong })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(`#veld-${field}`)])
  })

  it('from one that ended meanwhile is refused', async () => {
    const proeftuin = await found(await make({ naast: ['werkervaring'] }))
    const periode = await running(proeftuin.id, 'inkoop')
    await endRoute(t.db, actor, { proeftuin, periode, ...einde, keuze: null })
    const form = { ...wissel, van: 'inkoop', naar: 'inhuur', keuze: null } as const
    await expect(switchRoute(t.db, actor, { proeftuin, ...form })).rejects.toThrow(Conflict)
  })
})
