import { expect, it } from 'vitest'
import { appOn, testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { linksIn } from './bericht.ts'

const t = await testApp()
const p = await testPersonas(t)
const demo = appOn(t, { demo: true })

const keep = (onderwerp: string, tekst = 'Dag', html = '') =>
  t.db
    .insertInto('postvak')
    .values({ aan: 'inge@voorbeeld.test', onderwerp, tekst, html })
    .returning('id')
    .executeTakeFirstOrThrow()

it('is for everybody in the demo, and says so', async () => {
  const { id } = await keep('Hallo demo')
  const page = await (await browserOf(demo).get('/postvak')).text()
  expect(page).toContain('iedereen kan dit postvak lezen')
  expect(page).toContain('Hallo demo')
  expect((await browserOf(demo).get(`/postvak/${id}`)).status).toBe(200)
})

it('is for beheer only elsewhere, and reading one leaves a trace', async () => {
  const { id } = await keep('Hallo beheer')
  for (const path of ['/postvak', `/postvak/${id}`]) {
    expect((await p.as('bezoeker').get(path)).status).toBe(303)
    expect((await p.as('adviesteam').get(path)).status).toBe(403)
    expect((await p.as('beheerder').get(path)).status).toBe(200)
  }
  const lines = await t.db.selectFrom('audit').selectAll().where('onderwerpId', '=', id).execute()
  expect(lines).toMatchObject([{ handeling: 'postvak.gelezen', lidId: p.leden.beheerder.id }])
})

it('is not there with a mail server, for nobody', async () => {
  const posted = appOn(t, { demo: true, smtpUrl: 'smtp://127.0.0.1:1' })
  expect((await browserOf(posted).get('/postvak')).status).toBe(404)
})

it('shows the text, never the html, and links only to ourselves', async () => {
  const own = `${t.deps.config.url}/inloggen/abc`
  const { id } = await keep(
    'Links',
    `Klik: ${own}\nof https://elders.test/x <b>vet</b>`,
    '<script>boos()</script>',
  )
  const page = await (await browserOf(demo).get(`/postvak/${id}`)).text()
  expect(page).toContain(`<a href="${own}">`)
  expect(page).not.toContain('href="https://elders.test')
  expect(page).not.toContain('<b>vet')
  expect(page).not.toContain('boos()')
})

it.each([
  ['http://vonk.test.elders.test/', false],
  ['http://vonk.test@elders.test/', false],
  ['https://vonk.test/', false],
  ['http://vonk.test/inloggen/a', true],
])('links to %j: %j', (url, linked) => {
  expect(linksIn(`zie ${url} nu`, 'http://vonk.test').some(({ href }) => href === url)).toBe(linked)
})

it('leads through all pages, newest first, each mail once', async () => {
  for (let i = 0; i < 60; i++) await keep(`nummer ${i}.`)
  const seen: number[] = []
  for (let path: string | undefined = '/postvak'; path; ) {
    const page = await (await browserOf(demo).get(path)).text()
    seen.push(...[...page.matchAll(/nummer (\d+)\./g)].map((match) => Number(match[1])))
    path = /href="(\/postvak\?na=[^"]+)"/.exec(page)?.[1]
  }
  expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => 59 - i))
})

it('does not know what is no id', async () => {
  expect((await browserOf(demo).get('/postvak/abc')).status).toBe(404)
})
