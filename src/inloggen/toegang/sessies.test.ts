import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { signIn, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { issueLink } from './changes.ts'

const t = await testApp()
const p = await testPersonas(t)
const hr = p.as('hr')

const sessiesOf = (lidId: string) =>
  t.db.selectFrom('sessie').selectAll().where('lidId', '=', lidId).where('beeindigdOp', 'is', null).execute()

it('lists the own sessions, and says which is this one', async () => {
  await signIn(t, p.leden.hr.id)
  const page = await (await hr.get('/mijn-vonk/sessies')).text()
  expect(page.match(/>Firefox op Windows</g)).toHaveLength(2)
  expect(page.match(/Dit apparaat/g)).toHaveLength(1)
  expect(page).toContain('Log op alle andere apparaten uit')
})

it('asks a visitor to sign in and to come back', async () => {
  const answer = await p.as('bezoeker').get('/mijn-vonk/sessies')
  expect(answer.headers.get('location')).toBe('/inloggen?terug=%2Fmijn-vonk%2Fsessies')
})

it('ends one other session, which can no longer act', async () => {
  const cookie = await signIn(t, p.leden.inkoper.id)
  const [newest] = await t.db
    .selectFrom('sessie')
    .select('id')
    .where('lidId', '=', p.leden.inkoper.id)
    .orderBy('begonnenOp', 'desc')
    .execute()
  const answer = await p.as('inkoper').post(`/mijn-vonk/sessies/${newest?.id}/beeindiging`)
  expect(answer.headers.get('location')).toBe('/mijn-vonk/sessies?gedaan=sessie')
  const refused = await browserOf(t, cookie).post('/mijn-vonk/profiel', {
    naam: 'Iemand anders',
    versie: '1',
  })
  expect(refused.status).toBe(401)
  expect(await refused.text()).toContain('Niets is verloren')
  expect((await p.as('inkoper').get('/mijn-vonk/sessies')).status).toBe(200)
})

it('ends all but this one', async () => {
  await signIn(t, p.leden.jobcoach.id)
  await signIn(t, p.leden.jobcoach.id)
  await p.as('jobcoach').post('/mijn-vonk/sessies/beeindiging')
  expect(await sessiesOf(p.leden.jobcoach.id)).toHaveLength(1)
  expect((await p.as('jobcoach').get('/mijn-vonk/sessies')).status).toBe(200)
})

it.each(['ends all but this one', 'signs in again'])(
  'leaves no link in the mailbox that works: %s',
  async (way) => {
    const token = await issueLink(t.db, p.leden.bestuurder.id)
    if (way === 'signs in again')
      await p.as('bezoeker').post(paths.inloglink(await issueLink(t.db, p.leden.bestuurder.id)))
    else await p.as('bestuurder').post('/mijn-vonk/sessies/beeindiging')
    expect((await p.as('bezoeker').post(paths.inloglink(token))).status).toBe(410)
  },
)

it('ends the keys to the API with them, and says so', async () => {
  await t.db
    .insertInto('toegangssleutel')
    .values({
      naam: 'rapport',
      lidId: p.leden.collega.id,
      tokenHash: Buffer.from('x'),
      verlooptOp: new Date(Date.now() + 1e7),
    })
    .execute()
  const page = await (await p.as('collega').get('/mijn-vonk/sessies')).text()
  expect(page).toContain('Je hebt ook een toegangssleutel')
  expect(page).toContain('Log op alle andere apparaten uit, en trek je sleutels in')
  await p.as('collega').post('/mijn-vonk/sessies/beeindiging')
  const key = await t.db.selectFrom('toegangssleutel').selectAll().where('naam', '=', 'rapport').execute()
  expect(key[0]?.ingetrokkenOp).toBeInstanceOf(Date)
})

it('leaves the keys when it ends one session', async () => {
  const cookie = await signIn(t, p.leden.buurman.id)
  await t.db
    .insertInto('toegangssleutel')
    .values({
      naam: 'blijft',
      lidId: p.leden.buurman.id,
      tokenHash: Buffer.from('y'),
      verlooptOp: new Date(Date.now() + 1e7),
    })
    .execute()
  for (const { id } of await sessiesOf(p.leden.buurman.id))
    await browserOf(t, cookie).post(`/mijn-vonk/sessies/${id}/beeindiging`)
  const key = await t.db.selectFrom('toegangssleutel').selectAll().where('naam', '=', 'blijft').execute()
  expect(key[0]?.ingetrokkenOp).toBeNull()
})

it('says how each began, when it ends by itself, and which ended this week', async () => {
  await signIn(t, p.leden.opdrachtgever.id)
  await t.db
    .updateTable('sessie')
    .set({ manier: 'passkey' })
    .where('lidId', '=', p.leden.opdrachtgever.id)
    .execute()
  const opdrachtgever = p.as('opdrachtgever')
  const before = await (await opdrachtgever.get('/mijn-vonk/sessies')).text()
  expect(before).toContain('met een passkey')
  expect(before).toContain('Gebruik je Vonk 7 dagen niet')
  expect(before).not.toContain('Waar je eerder was ingelogd')
  await opdrachtgever.post('/mijn-vonk/sessies/beeindiging')
  expect(await (await opdrachtgever.get('/mijn-vonk/sessies')).text()).toContain(
    'Waar je eerder was ingelogd',
  )
  expect(await (await p.as('beheerder').get('/mijn-vonk/sessies')).text()).toContain('Vonk 12 uur niet')
})

it('logs out when it ends this one', async () => {
  const [own] = await sessiesOf(p.leden.bestuurder.id)
  const answer = await p.as('bestuurder').post(`/mijn-vonk/sessies/${own?.id}/beeindiging`)
  expect(answer.headers.get('location')).toBe('/?gedaan=uitgelogd')
  expect((await p.as('bestuurder').get('/mijn-vonk/sessies')).status).toBe(303)
})

it('does not know the session of somebody else, nor what is no id', async () => {
  const [other] = await sessiesOf(p.leden.adviesteam.id)
  for (const id of [other?.id, 'abc', '00000000-0000-4000-8000-000000000000']) {
    expect((await hr.post(`/mijn-vonk/sessies/${id}/beeindiging`)).status).toBe(404)
  }
  expect(await sessiesOf(p.leden.adviesteam.id)).toHaveLength(1)
})
