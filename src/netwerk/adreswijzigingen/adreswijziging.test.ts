import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)
const nobody = browserOf(t)

beforeEach(async () => {
  await t.db.deleteFrom('tempolimiet').execute()
})

const emailOf = async (lid: TestLid) =>
  (await t.db.selectFrom('lid').select('email').where('id', '=', p.leden[lid].id).executeTakeFirstOrThrow())
    .email

const decide = (soort: string) =>
  p
    .as('beheerder')
    .post(paths.ledenbesluit(p.leden.ervaringsdeskundige.id), { soort, reden: 'Een telefoon is gestolen.' })

/** Asks for another address, and gives the link in the mail to it. */
async function ask(lid: TestLid, email: string): Promise<string> {
  const answer = await p.as(lid).post(paths.adres(), { email })
  expect(answer.headers.get('location')).toBe(`${paths.adres()}?gedaan=adresbevestiging`)
  await t.runJobs()
  const last = (await t.mails(email.toLowerCase())).at(-1)
  return /(\/adres\/bevestiging\/\S+)/.exec(last?.tekst ?? '')?.[1] ?? ''
}

it('counts only once the link is used, tells the old address, and lets the old one in no more', async () => {
  const old = p.leden.hr.email
  await nobody.post(paths.inloggen(), { email: old })
  await t.runJobs()
  const underway = /(\/inloggen\/\S+)/.exec((await t.mails(old)).at(-1)?.tekst ?? '')?.[1] ?? ''
  const link = await ask('hr', 'Hanna@Nieuw.test')
  expect(await (await nobody.get(link)).text()).toContain('hanna@nieuw.test')
  expect(await emailOf('hr')).toBe(old)
  const answer = await nobody.post(link)
  expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
  expect(await emailOf('hr')).toBe('hanna@nieuw.test')
  await t.runJobs()
  const told = (await t.mails(old)).at(-1)
  expect(told?.onderwerp).toBe('Je e-mailadres bij Vonk is gewijzigd')
  expect(`${told?.tekst}${told?.html}`).not.toContain('nieuw.test')
  expect((await nobody.post(underway)).status).toBe(410)
  expect((await nobody.post(link)).status).toBe(410)
  const lines = await t.db
    .selectFrom('audit')
    .selectAll()
    .where('handeling', '=', 'lid.adres_gewijzigd')
    .execute()
  expect(lines.map(({ onderwerpId }) => onderwerpId)).toEqual([p.leden.hr.id])
  expect(JSON.stringify(lines)).not.toContain('@')
})

it('does the same for an address of somebody else, and only that address hears of it', async () => {
  expect(await ask('jobcoach', p.leden.inkoper.email)).toBe('')
  expect((await t.mails(p.leden.inkoper.email)).at(-1)?.onderwerp).toContain('heb je al een account')
  expect(await emailOf('jobcoach')).toBe(p.leden.jobcoach.email)
})

it('refuses when somebody else got the address before the link was used', async () => {
  const link = await ask('jobcoach', 'samen@nieuw.test')
  await t.db
    .updateTable('lid')
    .set({ email: 'samen@nieuw.test' })
    .where('id', '=', p.leden.buurman.id)
    .execute()
  expect((await nobody.post(link)).status).toBe(410)
  expect(await emailOf('jobcoach')).toBe(p.leden.jobcoach.email)
})

it('asks for a session that began a short while ago', async () => {
  await sql`update sessie set bewezen_op = now() - interval '1 hour' where lid_id = ${p.leden.collega.id}`.execute(
    t.db,
  )
  const answer = await p.as('collega').post(paths.adres(), { email: 'cor@nieuw.test' })
  expect(answer.headers.get('location')).toBe(paths.inloggen(paths.adres(), 'opnieuw'))
  expect(
    await t.db.selectFrom('adreswijziging').where('email', '=', 'cor@nieuw.test').selectAll().execute(),
  ).toEqual([])
})

it('is confirmed again when nothing arrived, and then mail goes there again', async () => {
  const { id: lidId, email } = p.leden.bestuurder
  await t.db.insertInto('mailstop').values({ lidId, code: '5.1.1' }).execute()
  expect(await (await p.as('bestuurder').get(paths.adres())).text()).toContain('Mail aan jou komt niet aan')
  const link = await ask('bestuurder', email)
  await nobody.post(link)
  expect(await t.db.selectFrom('mailstop').selectAll().execute()).toEqual([])
  await t.runJobs()
  expect((await t.mails(email)).filter(({ onderwerp }) => onderwerp.includes('gewijzigd'))).toEqual([])
})

it('takes open invitations along', async () => {
  const proeftuin = await insertProeftuin({ t, p })
  await p.as('inkoper').post(paths.team(proeftuin), { email: p.leden.adviesteam.email, rol: 'hr' })
  await nobody.post(await ask('adviesteam', 'ada@nieuw.test'))
  const invited = await t.db.selectFrom('uitnodiging').select('email').execute()
  expect(invited).toEqual([{ email: 'ada@nieuw.test' }])
})

it('takes along what was declined too, so that nobody asks on, and leaves an open one for the new address alone', async () => {
  const proeftuinId = await insertProeftuin({ t, p })
  const values = { proeftuinId, rol: 'hr' as const, doorId: p.leden.inkoper.id, verlooptOp: sql<Date>`now()` }
  await t.db
    .insertInto('uitnodiging')
    .values([
      { ...values, email: p.leden.jobcoach.email, afgeslagenOp: sql<Date>`now()` },
      { ...values, email: 'joke@nieuw.test' },
    ])
    .execute()
  await nobody.post(await ask('jobcoach', 'joke@nieuw.test'))
  const moved = t.db.selectFrom('uitnodiging').select(['email', 'ingetrokkenOp'])
  expect(await moved.where('proeftuinId', '=', proeftuinId).execute()).toEqual(
    Array(2).fill({ email: 'joke@nieuw.test', ingetrokkenOp: null }),
  )
})

it('works until a new one is asked for, and not longer than a day', async () => {
  const first = await ask('opdrachtgever', 'een@nieuw.test')
  const second = await ask('opdrachtgever', 'twee@nieuw.test')
  expect((await nobody.get(first)).status).toBe(410)
  expect((await nobody.get(second)).status).toBe(200)
  await sql`update adreswijziging set verloopt_op = now() where email = 'twee@nieuw.test'`.execute(t.db)
  expect((await nobody.post(second)).status).toBe(410)
})

it.each([
  ['beheer locked the account', () => decide('op_slot')],
  ['beheer ended the sessions', () => decide('sessies_beeindigd')],
  [
    'its member ended the other sessions',
    () => p.as('ervaringsdeskundige').post(paths.andereSessiesBeeindiging()),
  ],
])('works no more after %s: who asked for it may have been a thief', async (_, end) => {
  const { id, email } = p.leden.ervaringsdeskundige
  await sql`update lid set op_slot_sinds = null where id = ${id}`.execute(t.db)
  await sql`update sessie set beeindigd_op = null where lid_id = ${id}`.execute(t.db)
  const link = await ask('ervaringsdeskundige', 'dief@boef.test')
  expect((await nobody.get(link)).status).toBe(200)
  expect((await end()).status).toBe(303)
  expect((await nobody.post(link)).status).toBe(410)
  expect(await emailOf('ervaringsdeskundige')).toBe(email)
})

it('waits while the account is locked, however it was asked for', async () => {
  const link = await ask('concurrent', 'ander@nieuw.test')
  const lock = (since: string) =>
    sql`update lid set op_slot_sinds = ${sql.raw(since)} where id = ${p.leden.concurrent.id}`.execute(t.db)
  await lock('now()')
  expect((await nobody.post(link)).status).toBe(410)
  await lock('null')
  expect((await nobody.post(link)).status).toBe(200)
})

it('goes to one of two who ask for the same at once', async () => {
  const links = [await ask('buurman', 'wij@nieuw.test'), await ask('opdrachtgever', 'wij@nieuw.test')]
  const answers = await Promise.all(links.map((link) => nobody.post(link)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410])
})

it('works for who is invited to the same team at both addresses', async () => {
  const proeftuin = await insertProeftuin({ t, p })
  for (const email of [p.leden.gast.email, 'gijs@nieuw.test'])
    await p.as('inkoper').post(paths.team(proeftuin), { email, rol: 'hr' })
  expect((await nobody.post(await ask('gast', 'gijs@nieuw.test'))).status).toBe(200)
  expect(await emailOf('gast')).toBe('gijs@nieuw.test')
})

it('is asked for a few times a day at most', async () => {
  const tries = Array.from({ length: 4 }, (_, n) => n)
  const statuses: number[] = []
  for (const _ of tries)
    statuses.push((await p.as('leverancier').post(paths.adres(), { email: 'ik@nieuw.test' })).status)
  expect(statuses).toEqual([303, 303, 303, 429])
  expect((await p.as('bezoeker').post(paths.adres(), { email: 'ik@nieuw.test' })).status).toBe(401)
  expect((await p.as('concurrent').post(paths.adres(), { email: 'geen adres' })).status).toBe(422)
})
