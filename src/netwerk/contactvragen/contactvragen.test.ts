import { beforeEach, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { listOntvangers } from './ontvangers.ts'

const t = await testApp()
const p = await testPersonas(t)
const visitor = p.as('bezoeker')
const question = { naam: 'Vera Vraag', email: 'vera@elders.test', tekst: 'Mag mijn school ook meedoen?' }
const kept = () => t.db.selectFrom('contactvraag').selectAll().execute()

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
})

it('goes to the adviesteam by mail, with the way to answer, and is kept nowhere', async () => {
  expect((await visitor.post(paths.contact(), question)).status).toBe(303)
  expect(await kept()).toHaveLength(1)
  await t.runJobs()
  expect(await kept()).toEqual([])
  const [mail] = await t.mails(p.leden.adviesteam.email)
  expect(mail?.tekst).toContain('Mag mijn school ook meedoen?')
  expect(mail?.tekst).toContain('vera@elders.test')
})

it('goes to the address that was configured instead', async () => {
  expect(await listOntvangers(t.db, { contact: 'mailto:hulp@vonk.test' })).toEqual(['hulp@vonk.test'])
  expect(await listOntvangers(t.db, { contact: 'https://vonk.test' })).toEqual([p.leden.adviesteam.email])
})

it('says nothing of who runs it that was not configured, and knows who is signed in', async () => {
  const page = await (await visitor.get(paths.contact())).text()
  expect(page).not.toContain('Deze Vonk is van')
  expect(page).not.toContain('mailto:')
  const own = await (await p.as('inkoper').get(paths.contact())).text()
  expect(own).toContain(`value="${p.leden.inkoper.email}"`)
})

it.each([
  ['an address that is none', { email: 'geen adres' }],
  ['a subject in the name', { naam: 'Vera\nBcc: iedereen@elders.test' }],
  ['a BSN', { tekst: 'Mijn nummer is 111222333, klopt dat?' }],
  ['too much', { tekst: 'a '.repeat(2000) }],
  ['nothing', { tekst: '' }],
])('refuses %s', async (_, wrong) => {
  const refused = await visitor.post(paths.contact(), { ...question, ...wrong })
  expect(refused.status).toBe(422)
  expect(await kept()).toEqual([])
})

it('stops who asks again and again', async () => {
  const statuses: number[] = []
  for (let n = 0; n < 6; n++) statuses.push((await visitor.post(paths.contact(), question)).status)
  expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
})
