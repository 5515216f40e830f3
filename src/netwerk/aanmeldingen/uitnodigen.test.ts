import { beforeEach, expect, it } from 'vitest'
import { findAccount, typed, waitOnDesk } from '#test/aanmelding.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)

beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

async function invited(email: string): Promise<string> {
  const answer = await p.as('inkoper').post('/uitnodigen', { email, boodschap: 'Jij hoort hierbij!' })
  expect(answer.headers.get('location')).toBe('/uitnodigen?gedaan=uitgenodigd')
  await t.runJobs()
  const mail = (await t.mails(email)).at(-1)
  return /(\/doe-mee\?uitnodiging=[\w-]+)/.exec(mail?.tekst ?? '')?.[1] ?? ''
}

it('mails who was asked, with the name and the words of who asks', async () => {
  const link = await invited('nieuw@elders.test')
  const mail = (await t.mails('nieuw@elders.test')).at(-1)
  expect(mail?.onderwerp).toBe('Uitnodiging voor Vonk, van Inge Koper')
  expect(mail?.tekst).toContain('“Jij hoort hierbij!”')
  expect(mail?.tekst).toContain('omdat Inge Koper je adres invulde')
  const page = await (await p.as('bezoeker').get(link)).text()
  expect(page).toContain('<strong>Inge Koper</strong> vraagt je mee te doen')
  expect(page).toContain('value="nieuw@elders.test"')
})

it('is remembered with the request, also after a mistake, and told to the adviesteam', async () => {
  const uitnodiging = (await invited('mee@elders.test')).split('=')[1] ?? ''
  const mistake = await p
    .as('bezoeker')
    .post('/doe-mee', { ...typed, email: 'mee@elders.test', naam: '', uitnodiging })
  expect(await mistake.text()).toContain(`name="uitnodiging" value="${uitnodiging}"`)
  const own = await waitOnDesk(t, 'mee@elders.test', { uitnodiging })
  expect(await (await p.as('adviesteam').get(`/adviesteam/aanmeldingen/${own}`)).text()).toContain(
    'Inge Koper',
  )
  const other = await waitOnDesk(t, 'collega@elders.test', { uitnodiging })
  expect(await (await p.as('adviesteam').get(`/adviesteam/aanmeldingen/${other}`)).text()).toContain(
    'Inge Koper (op een ander adres)',
  )
})

it('tells who asked once the newcomer is in, and not before', async () => {
  const uitnodiging = (await invited('binnen@elders.test')).split('=')[1] ?? ''
  const id = await waitOnDesk(t, 'binnen@elders.test', { uitnodiging })
  const told = async () => {
    await t.runJobs()
    return (await t.mails(p.leden.inkoper.email)).map(({ onderwerp }) => onderwerp)
  }
  expect(await told()).toEqual([])
  const { organisatie, soort } = typed
  const { versie } = await t.db
    .selectFrom('aanmelding')
    .select('versie')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const fields = { organisatie, soort, versie: String(versie) }
  const answer = await p.as('adviesteam').post(`/adviesteam/aanmeldingen/${id}/toelating`, fields)
  expect(answer.status).toBe(303)
  expect(await told()).toEqual(['Nieuw lid van Vonk: Nora Nieuw'])
  const [mail] = await t.mails(p.leden.inkoper.email)
  expect(mail?.tekst).not.toContain('binnen@elders.test')
  const [lid] = await findAccount(t, 'binnen@elders.test')
  expect(mail?.tekst).toContain(`/leden/${lid?.id}`)
})

it.each(['nooit', '%00', crypto.randomUUID()])('of an id that is none is no invitation: %s', async (id) => {
  const page = await p.as('bezoeker').get(`/doe-mee?uitnodiging=${id}`)
  expect(page.status).toBe(200)
  expect(await page.text()).not.toContain('vraagt je mee te doen')
  const answer = await p
    .as('bezoeker')
    .post('/doe-mee', { ...typed, email: 'zonder@elders.test', uitnodiging: id })
  expect(answer.status).toBe(303)
})

it('tells nobody whether an address is a member’s: the same answer, and no mail to a member', async () => {
  const ask = async (email: string) => {
    const answer = await p.as('inkoper').post('/uitnodigen', { email })
    return [answer.status, answer.headers.get('location'), await answer.text()]
  }
  expect(await ask(p.leden.hr.email)).toEqual(await ask('niemand@elders.test'))
  await t.runJobs()
  expect(await t.mails(p.leden.hr.email)).toEqual([])
  expect(await t.mails('niemand@elders.test')).toHaveLength(1)
})

it('is for members: not for guests, not for visitors', async () => {
  expect((await p.as('gast').get('/uitnodigen')).status).toBe(403)
  expect((await p.as('gast').post('/uitnodigen', { email: 'x@elders.test' })).status).toBe(403)
  expect((await p.as('bezoeker').post('/uitnodigen', { email: 'x@elders.test' })).status).toBe(401)
  expect(await (await p.as('inkoper').get('/mijn-vonk/instellingen')).text()).toContain('href="/uitnodigen"')
  expect(await (await p.as('gast').get('/mijn-vonk/instellingen')).text()).not.toContain('href="/uitnodigen"')
})

it('keeps what was typed when it is no address', async () => {
  const answer = await p.as('inkoper').post('/uitnodigen', { email: 'x@', boodschap: 'Hoi' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('>Hoi</textarea>')
})

it('has a limit per member, and per address', async () => {
  const ask = async (persona: 'inkoper' | 'hr', email: string) =>
    (await p.as(persona).post('/uitnodigen', { email })).status
  for (let i = 0; i < 3; i++) expect(await ask('inkoper', 'zelfde@elders.test')).toBe(303)
  expect(await ask('hr', 'zelfde@elders.test')).toBe(429)
  for (let i = 0; i < 17; i++) expect(await ask('inkoper', `${i}@elders.test`)).toBe(303)
  expect(await ask('inkoper', 'eenentwintig@elders.test')).toBe(429)
  expect(await ask('hr', 'wel@elders.test')).toBe(303)
})
