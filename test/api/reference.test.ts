import { expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { readDocument } from './client.ts'

const t = await testApp()
const p = await testPersonas(t)
const page = await (await t.app.request('/api')).text()
const document = await readDocument(t)

it('shows every operation and every shape of the document', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    expect(page).toContain(`/api/v1${path}</code>`)
    for (const { operationId, summary } of Object.values(methods)) {
      expect(page).toContain(`id="${operationId}"`)
      expect(page).toContain(`>${summary}</h3>`)
    }
  }
  for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="vorm-${name}"`)
})

it('links only to places that are there, and uses each name once', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links.length).toBeGreaterThan(30)
  expect(links.filter((id) => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

it('tells how to get a key, with an address that works as it stands', async () => {
  expect(page).toContain('Log in en maak een toegangssleutel')
  expect(await (await p.as('inkoper').get('/api')).text()).toContain('>Maak een toegangssleutel<')
  const [, address = ''] = /curl (http\S+\/proeftuinen)</.exec(page) ?? []
  expect((await t.app.request(address)).status).toBe(200)
  expect((await p.as('inkoper').get('/mijn-vonk/toegangssleutels')).status).toBe(200)
})

it('draws nothing from elsewhere, and needs no script but the key for searching', () => {
  expect(page).not.toMatch(/<script(?![^>]*\/assets\/zoek-toets)/)
  expect(page).not.toMatch(/(src|href)="https?:\/\/(?!localhost)/)
})
