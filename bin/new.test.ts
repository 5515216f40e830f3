import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import type { Env } from '#src/platform/web/context.ts'
import { onError } from '#src/platform/web/error-pages.tsx'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { makeNoun } from './new.ts'

const t = await testApp()
const p = await testPersonas(t)
// Inside the clone, so that the new files find `#src`.
const folder = mkdtempSync(join(root, 'dist', 'nieuw-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('makes a noun that members see and nobody else', async () => {
  const files = makeNoun({ plural: 'bloemen', singular: 'bloem' }, folder)
  const migration = files.find((path) => path.endsWith('.sql')) ?? ''
  await t.pool.query(readFileSync(join(folder, migration), 'utf8'))
  const { rows } = await t.pool.query(
    `insert into bloem (titel, door_id) values ('Een roos', $1) returning id`,
    [p.leden.hr.id],
  )

  const list = await visit(p.actors.hr, '/')
  expect(list.status).toBe(200)
  expect(await list.text()).toContain('Een roos')
  expect((await visit(p.actors.hr, `/${rows[0].id}`)).status).toBe(200)
  expect((await visit(p.actors.gast, `/${rows[0].id}`)).status).toBe(404)
  expect((await visit(null, '/')).status).toBe(303)
})

async function visit(actor: (typeof p.actors)['hr'], path: string): Promise<Response> {
  const { bloemen } = await import(join(folder, 'src/bloemen/routes.tsx'))
  const app = new Hono<Env>()
  app.onError(onError)
  app.use(async (c, next) => {
    c.set('deps', t.deps)
    c.set('log', t.deps.logger)
    c.set('db', t.db)
    c.set('actor', actor)
    c.set('shell', {
      path,
      lid: null,
      doors: { menu: [], account: [], foot: [] },
      above: [],
      demo: false,
      thema: 'vonk',
      assets: {},
      baseUrl: t.deps.config.url,
      broncode: null,
      contact: null,
      said: null,
    })
    await next()
  })
  app.route('/', bloemen)
  return app.request(path)
}

it.each([
  ['', 'verhaal'],
  ['../kwaad', 'kwaad'],
  ['verhalen', 'verhalen'],
])('refuses “%s %s”', (plural, singular) => {
  expect(() => makeNoun({ plural, singular }, folder)).toThrow('Dutch noun')
})

it('leaves what is there alone', () => {
  expect(() => makeNoun({ plural: 'proeftuinen', singular: 'proeftuin' })).toThrow('is there already')
})
