import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import type { Env } from '#src/platform/web/context.ts'
import { remembered } from '#src/platform/web/remembered.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

const id = await insertProeftuin({ t, p }, { zichtbaarheid: 'openbaar', team: { inkoper: 'trekker' } })
const address = paths.proeftuin(id)

/** How often the database was asked while this was done: outside a transaction every statement takes a connection. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  let count = 0
  const acquire = () => {
    count++
  }
  t.pool.on('acquire', acquire)
  await work()
  t.pool.off('acquire', acquire)
  return count
}

const read = async (persona: Parameters<typeof p.as>[0], path = address) =>
  (await p.as(persona).get(path)).text()

it('makes a page once, and then asks the database only whether something changed', async () => {
  const first = await read('bezoeker')
  expect(await statements(async () => expect(await read('bezoeker')).toBe(first))).toBe(1)
})

it('shows a change at once', async () => {
  await read('bezoeker')
  await t.db.updateTable('proeftuin').set({ titel: 'Vloeren boenen' }).where('id', '=', id).execute()
  expect(await read('bezoeker')).toContain('Vloeren boenen')
})

it('hides at once what is closed', async () => {
  expect((await p.as('bezoeker').get(address)).status).toBe(200)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'overheid' }).where('id', '=', id).execute()
  expect((await p.as('buurman').get(address)).status).toBe(200)
  expect((await p.as('bezoeker').get(address)).status).toBe(404)
  expect((await p.as('leverancier').get(address)).status).toBe(404)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id).execute()
})

it('is shared by members on the same side, never with another side, and never by a team', async () => {
  const buurman = await read('buurman')
  expect(await statements(() => read('hr'))).toBe(1)
  expect(await read('inkoper')).toContain('Schrijf in het logboek')
  expect(await read('buurman')).toBe(buurman)
  expect(buurman).not.toContain('Schrijf in het logboek')
  expect(await read('bezoeker')).not.toContain('Uitloggen')
})

it('closes when the tender begins to run, though nothing but the date says so', async () => {
  const tender = await t.db
    .insertInto('aanbesteding')
    .values({ titel: 'Vloeren', doorId: p.leden.inkoper.id, gepubliceerdOp: sql<string>`current_date + 1` })
    .returning('id')
    .executeTakeFirstOrThrow()
  await t.db
    .updateTable('proeftuin')
    .set({ aanbestedingId: tender.id, zichtbaarheid: 'netwerk' })
    .where('id', '=', id)
    .execute()
  expect((await p.as('leverancier').get(address)).status).toBe(200)
  await t.db.updateTable('aanbesteding').set({ gepubliceerdOp: sql<string>`current_date` }).execute()
  expect((await p.as('leverancier').get(address)).status).toBe(404)
  await t.db.updateTable('proeftuin').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id).execute()
})

it('is never of more than somebody in a team may do now', async () => {
  const app = new Hono<Env>()
  app.use((c, next) => {
    c.set('deps', t.deps)
    c.set('looked', { state: 'the same', own: true })
    c.set('actor', { ...(p.actors.inkoper as Actor), adviesteam: c.req.header('x-adviesteam') === 'ja' })
    return next()
  })
  app.get('/blad', remembered, (c) => c.text(c.var.actor?.adviesteam ? 'alles' : 'minder'))
  const before = await app.request('/blad', { headers: { 'x-adviesteam': 'ja' } })
  expect([await before.text(), await (await app.request('/blad')).text()]).toEqual(['alles', 'minder'])
})

it('says what was done only to whom did it', async () => {
  expect(await read('bezoeker', `${address}?gedaan=gestart`)).toContain('De proeftuin is gestart')
  expect(await read('bezoeker')).not.toContain('De proeftuin is gestart')
})

it('sends the same page compressed', async () => {
  const plain = await read('bezoeker')
  const response = await t.app.request(address, { headers: { 'Accept-Encoding': 'gzip' } })
  expect(response.headers.get('content-encoding')).toBe('gzip')
  expect(response.headers.get('vary')).toContain('Accept-Encoding')
  expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(plain)
})

it('is of one member where it offers more to the one than to the other', async () => {
  const own = paths.lid(p.leden.hr.id)
  const ask = async (persona: 'hr' | 'buurman') => (await read(persona, own)).includes('Pas je profiel aan')
  expect([await ask('hr'), await ask('buurman')]).toEqual([true, false])
  expect(await statements(async () => expect(await ask('hr')).toBe(true))).toBe(1)
  expect(await statements(async () => expect(await ask('buurman')).toBe(false))).toBe(1)
})
