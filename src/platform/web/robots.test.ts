import { Hono } from 'hono'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import type { Env } from './context.ts'
import { robots } from './robots.ts'

const read = async (app: Hono<Env>) => (await app.request(paths.robots())).text()

it('asks search engines to leave alone what the nouns say', async () => {
  const some = new Hono<Env>().route('/', robots('https://vonk.test', ['/oud', '/geheim']))
  expect(await read(some)).toBe(
    'User-agent: *\nDisallow: /geheim\nDisallow: /oud\n\nSitemap: https://vonk.test/sitemap.xml\n',
  )
})

it('asks that of signing in, of what is one’s own, of where a link in a mail leads, and of a table of what a page says', async () => {
  const { app } = await testApp()
  const closed = (await read(app)).split('\n').filter((line) => line.startsWith('Disallow'))
  expect(closed).toEqual(
    ['/cijfers/tabel.csv', '/gastlinks/', '/inloggen', '/melden', '/mijn-vonk', '/uitnodigingen/'].map(
      (path) => `Disallow: ${path}`,
    ),
  )
})
