import { beforeEach, expect, it } from 'vitest'
import { appOn, testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { nearlySpent } from '#test/tempo.ts'
import { linkMinutes } from './toegang.ts'

const t = await testApp()
const p = await testPersonas(t)
const visitor = p.as('bezoeker')
const known = p.leden.inkoper.email

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

async function newestLink(): Promise<string> {
  const mail = (await t.mails(known)).at(-1)
  return /https?:\/\/\S+(\/inloggen\/\S+)/.exec(mail?.tekst ?? '')?.[1] ?? 'no link'
}

const proxied = appOn(t, { proxies: 1 })
const from = (ip: string) => browserOf(proxied, '', { 'X-Forwarded-For': ip })

it('has a limit per address where it is asked, tells when to come back, and keeps what was typed', async () => {
  const here = from('192.0.2.1')
  for (let i = 0; i < 5; i++) expect((await here.post('/inloggen', { email: known })).status).toBe(200)
  const refused = await here.post('/inloggen', { email: known })
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60)
  const page = await refused.text()
  expect(page).toContain('Even wachten')
  expect(page).toContain(`<input type="hidden" name="email" value="${known}"/>`)
  expect((await here.post('/inloggen', { email: p.leden.hr.email })).status).toBe(200)
})

it('does not keep a member out because somebody else keeps asking', async () => {
  for (let i = 0; i < 6; i++) await from('192.0.2.1').post('/inloggen', { email: known })
  const answer = await from('192.0.2.2').post('/inloggen', { email: known })
  expect(await answer.text()).toContain('Kijk in je mail')
  await t.runJobs()
  expect(await visitor.post(await newestLink())).toMatchObject({ status: 303 })
})

it('spares the mailbox: whoever meets that limit has a link that works already, and signing in begins anew', async () => {
  const before = (await t.mails(known)).length
  for (let i = 0; i < 14; i++) {
    const answer = await from(`192.0.2.${i}`).post('/inloggen', { email: known })
    expect(await answer.text()).toContain('Kijk in je mail')
  }
  await t.runJobs()
  expect((await t.mails(known)).length - before).toBe(10)
  const counted = await t.db.selectFrom('tempolimiet').select(['key', 'expire']).execute()
  const mailbox = counted.find(({ key }) => key.startsWith('inloggen-postbus'))
  expect(Number(mailbox?.expire)).toBeLessThanOrEqual(Date.now() + linkMinutes * 60_000)
  expect((await visitor.post(await newestLink())).status).toBe(303)
  await from('192.0.2.99').post('/inloggen', { email: known })
  await t.runJobs()
  expect((await t.mails(known)).length - before).toBe(11)
})

it('has a wide limit per network, whatever addresses it tries', async () => {
  let i = 0
  const statusFrom = async (ip: string) =>
    (await from(ip).post('/inloggen', { email: `${i++}@voorbeeld.test` })).status
  expect(await statusFrom('192.0.2.1')).toBe(200)
  await nearlySpent(t, 'inloggen-netwerk', { points: 300 })
  expect([await statusFrom('192.0.2.1'), await statusFrom('192.0.2.1')]).toEqual([200, 429])
  expect(await statusFrom('192.0.2.2')).toBe(200)
})

it('keeps no address in the counters', async () => {
  await visitor.post('/inloggen', { email: known })
  const keys = await t.db.selectFrom('tempolimiet').select('key').execute()
  expect(keys.length).toBeGreaterThan(0)
  expect(JSON.stringify(keys)).not.toContain('@')
})
