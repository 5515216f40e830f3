import { Writable } from 'node:stream'
import pg from 'pg'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createApp } from '#src/app.tsx'
import { paths } from '#src/paths/index.ts'
import { createDatabase } from '#src/platform/database.ts'
import { testApp } from './app.ts'
import { testPersonas } from './personas.ts'
import { insertProeftuin } from './proeftuin.ts'
import { browserOf } from './request.ts'

const t = await testApp()
const p = await testPersonas(t)
const open = await insertProeftuin({ t, p })

/** Over a connection of its own: those of the pool may be broken without knowing it yet. */
async function ask(question: string, values: string[] = []) {
  const client = new pg.Client(t.url)
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(question, values)
  await client.end()
  return rows
}

/** Ends every other connection to this database, as a restart of it would. */
const endConnections = () =>
  ask(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)

describe('a database that restarts', () => {
  it('is a friendly 503 at worst, and then it is back', async () => {
    for (let round = 0; round < 5; round++) {
      const asked = Array.from({ length: 6 }, () => p.as('inkoper').get(paths.proeftuin(open)))
      await endConnections()
      for (const answer of await Promise.all(asked)) {
        expect(answer.status).toBeOneOf([200, 503])
        if (answer.status === 503) expect(await answer.text()).toContain('Vonk is even niet bereikbaar')
      }
      expect(await isBack()).toBe(true)
      expect((await p.as('inkoper').get(paths.proeftuin(open))).status).toBe(200)
    }
  })

  /** At most one request per connection of the pool finds that its connection is broken. */
  async function isBack(): Promise<boolean> {
    for (let i = 0; i < 10; i++) if ((await p.as('bezoeker').get('/klaar')).status === 200) return true
    return false
  }

  it('in the middle of a request changes nothing, and says so', async () => {
    const app = createApp(t.deps)
    app.post('/proef/onderbroken', async (c) => {
      c.set('decided', true)
      await c.var.db.updateTable('proeftuin').set({ titel: 'Half gedaan' }).where('id', '=', open).execute()
      await endConnections()
      await c.var.db.selectFrom('lid').select('id').execute()
      return c.text('klaar')
    })
    const answer = await browserOf({ app, deps: t.deps }).post('/proef/onderbroken')
    expect([answer.status, await answer.text()]).toEqual([
      503,
      expect.stringContaining('Er is niets veranderd'),
    ])
    const after = await ask('select titel from proeftuin where id = $1', [open])
    expect(after).toEqual([{ titel: expect.not.stringContaining('Half gedaan') }])
  })
})

it('without a database every page is a 503, but /gezond answers', async () => {
  const gone = createDatabase('postgresql://niemand@127.0.0.1:1/nergens', { max: 1 })
  const app = createApp({ ...t.deps, database: gone })
  const browser = browserOf({ app, deps: t.deps })
  const statuses = await Promise.all(
    ['/gezond', '/klaar', '/', paths.proeftuinen()].map(async (path) => (await browser.get(path)).status),
  )
  expect(statuses).toEqual([200, 503, 503, 503])
  expect((await browser.post(paths.inloggen(), { email: 'a@b.nl' })).status).toBe(503)
  await gone.close()
})

describe('the log', () => {
  const lines: string[] = []
  const sink = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const app = createApp({ ...t.deps, logger: pino({ base: null }, sink) })
  app.post('/proef/stuk', async (c) => {
    c.set('decided', true)
    const { naam, email } = p.leden.inkoper
    await c.var.db.insertInto('lid').values({ naam, email }).execute()
    return c.text('')
  })
  app.get('/proef/onbeslist/:token', (c) => c.text('geheim'))
  const secrets = ['geheim', 'vonk=', 'voorbeeld.test', 'Inge', 'Koper', '111222333', p.leden.inkoper.id]

  it('has one line per request, with nothing of a person, a token, a query or a field', async () => {
    const browser = browserOf({ app, deps: t.deps }, 'vonk=geheim')
    const paths = [
      '/?q=geheim',
      '/inloggen/geheim-token',
      '/uitnodigingen/geheim-token',
      '/uitnodigingen//geheim-token',
      '/inloggen/geheim/verder',
    ]
    for (const path of paths) await browser.get(path)
    await browser.post('/inloggen', { email: 'geheim@voorbeeld.test' })
    await browser.post('/inloggen/geheim-token', { naam: 'Inge Koper 111222333' })
    await browser.get('/nergens/geheim@voorbeeld.test')
    const requests = lines.filter((line) => 'method' in JSON.parse(line))
    expect(requests).toHaveLength(paths.length + 3)
    for (const secret of secrets) expect(lines.join(''), secret).not.toContain(secret)
    expect(JSON.parse(requests[0] ?? '')).toMatchObject({
      method: 'GET',
      status: 200,
      requestId: expect.any(String),
    })
  })

  it('tells of a forgotten decision without the address, which may hold a token', async () => {
    lines.length = 0
    expect((await browserOf({ app, deps: t.deps }).get('/proef/onbeslist/geheim-token')).status).toBe(500)
    expect(lines.join('')).toContain('answered without a decision')
    for (const secret of secrets) expect(lines.join(''), secret).not.toContain(secret)
  })

  it('tells what broke and with which request, and not what was typed', async () => {
    lines.length = 0
    const answer = await browserOf({ app, deps: t.deps }).post('/proef/stuk', { naam: 'Inge Koper' })
    expect(answer.status).toBe(500)
    expect(lines.join('')).toContain(answer.headers.get('x-request-id'))
    expect(lines.join('')).toContain('lid_email_idx')
    for (const secret of secrets) expect(lines.join(''), secret).not.toContain(secret)
  })
})
