import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const raar = 'Een <b>vette</b> titel & een \u0007 bel ]]> “zo”'
const open = await insertProeftuin(world, { titel: raar, vraag: 'Hoe kan het?' })
await insertProeftuin(world, { titel: 'Voor leden', zichtbaarheid: 'netwerk' })
await insertProeftuin(world, { titel: 'Nog niet begonnen', stand: 'concept' })

/** Throws when it is not well-formed. Gives the texts by the name of their element, and the addresses by what they are for. */
function read(xml: string) {
  const parser = new SaxesParser()
  const texts: Record<string, string[]> = {}
  const links: Record<string, string[]> = {}
  const within: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    within.push(name)
    const { rel = 'entry', href } = attributes
    if (href) links[rel] = [...(links[rel] ?? []), href]
  })
  parser.on('text', (text) => {
    const name = within.at(-1) ?? ''
    if (text.trim()) texts[name] = [...(texts[name] ?? []), text]
  })
  parser.on('closetag', () => within.pop())
  parser.write(xml).close()
  return { texts, links }
}

const get = async (query = {}, persona: 'bezoeker' | 'inkoper' = 'bezoeker') =>
  p.as(persona).get(paths.proeftuinenFeed(query))

it('says what is public, well-formed whatever somebody typed, to a member no more than to a visitor', async () => {
  const answer = await get()
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=UTF-8')
  const xml = await answer.text()
  const { texts, links } = read(xml)
  expect(texts.title).toEqual(['Proeftuinen · Vonk', raar.replace('\u0007', '')])
  expect(texts.id?.at(-1)).toBe(`urn:uuid:${open}`)
  expect(links.entry).toEqual([`${t.deps.config.url}${paths.proeftuin(open)}`])
  expect(texts.updated?.at(-1)).toMatch(/T00:00:00\.000Z$/)
  expect(await (await get({}, 'inkoper')).text()).toBe(xml)
})

it('is the list that was chosen, and the page of the list names it', async () => {
  const chosen = { route: 'werkervaring', q: 'titel' }
  const { texts, links } = read(await (await get(chosen)).text())
  expect([texts.title, links.entry]).toEqual([['Proeftuinen: Werkervaring, ‘titel’ · Vonk'], undefined])
  const page = await (await p.as('bezoeker').get(paths.proeftuinen(chosen))).text()
  const address = paths.proeftuinenFeed(chosen).replace('&', '&amp;')
  expect(page).toContain(`<link rel="alternate" type="application/atom+xml" href="${address}"/>`)
  expect(page).toContain(`<a href="${address}"`)
})

it('is not sent again to who has it, and asked for each time: what is closed is gone at once', async () => {
  const first = await get()
  expect(first.headers.get('cache-control')).toBe('private, no-cache')
  const etag = first.headers.get('etag') ?? ''
  const again = await p.as('bezoeker')(paths.proeftuinenFeed(), { headers: { 'If-None-Match': etag } })
  expect([again.status, await again.text()]).toEqual([304, ''])
})
