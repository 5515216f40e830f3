import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, expect, it } from 'vitest'
import { hashOf } from '#src/platform/tokens.ts'
import { appOn, testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'

const t = await testApp()
const p = await testPersonas(t)

const received: { to: string[]; raw: string }[] = []
let refuse = false
const server = new SMTPServer({
  authOptional: true,
  closeTimeout: 10,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, callback) {
    let raw = ''
    stream.setEncoding('utf8').on('data', (part: string) => {
      raw += part
    })
    stream.on('end', () => {
      if (refuse) return callback(new Error('full'))
      received.push({ to: session.envelope.rcptTo.map(({ address }) => address), raw })
      callback()
    })
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
const { port } = server.server.address() as { port: number }
const posted = appOn(t, { smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Vonk <vonk@vonk.test>' })

const plain = (raw: string) => raw.replace(/=\r\n/g, '').replaceAll('=3D', '=')

it('sends the link by SMTP: one action, why you got it, and it works', async () => {
  await browserOf(posted).post('/inloggen', { email: p.leden.hr.email })
  await posted.runJobs()
  const [mail] = received
  expect(mail?.to).toEqual([p.leden.hr.email])
  expect(mail?.raw).toContain('Subject: Je inloglink voor Vonk')
  expect(mail?.raw).toContain('From: Vonk <vonk@vonk.test>')
  expect(mail?.raw).toContain('Je krijgt deze mail omdat')
  const link = /(\/inloggen\/[\w-]{43})/.exec(plain(mail?.raw ?? ''))?.[1] ?? ''
  expect((await browserOf(posted).post(link)).status).toBe(303)
  expect(await t.mails()).toEqual([])
})

it('commits the link before the mail leaves, and sends that one when the mail server takes it after all', async () => {
  await browserOf(posted).post('/inloggen', { email: p.leden.inkoper.email })
  refuse = true
  await expect(posted.runJobs()).rejects.toThrow('full')
  const { tokenHash } = await t.db
    .selectFrom('inlogverzoek')
    .select('tokenHash')
    .where('lidId', '=', p.leden.inkoper.id)
    .executeTakeFirstOrThrow()
  refuse = false
  await posted.runJobs()
  const last = received.at(-1)
  const token = /\/inloggen\/([\w-]{43})/.exec(plain(last?.raw ?? ''))?.[1] ?? ''
  expect(last?.to).toEqual([p.leden.inkoper.email])
  expect(tokenHash).toEqual(hashOf(token))
  expect(await t.db.selectFrom('uitgaand').selectAll().execute()).toEqual([])
})

it('cleans up what has no use any more, and only that', async () => {
  const { id: lidId } = p.leden.jobcoach
  for (const days of [0, 40]) {
    const past = sql<Date>`now() + interval '1 hour' - make_interval(days => ${days}::int)`
    const hash = () => Buffer.from(`${days}${Math.random()}`)
    await t.db.insertInto('inlogverzoek').values({ lidId, terug: '/', verlooptOp: past }).execute()
    await t.db
      .insertInto('sessie')
      .values({ lidId, tokenHash: hash(), verlooptOp: past, toestel: 'oud' })
      .execute()
    await t.db
      .insertInto('inzending')
      .values({ sleutel: sql`gen_random_uuid()`, vingerafdruk: hash(), ingezondenOp: past })
      .execute()
    await t.db
      .insertInto('tempolimiet')
      .values({ key: `oud-${days}`, expire: Date.now() + 3_600_000 - days * 86_400_000 })
      .execute()
    await t.db
      .insertInto('postvak')
      .values({ aan: 'oud', onderwerp: '', tekst: '', html: '', bezorgdOp: past })
      .execute()
    const [adres, soort] = [Buffer.alloc(32), 'proeftuin']
    const { id: verzendingId } = await t.db
      .insertInto('verzending')
      .values({ adres, soort, afmeldHash: hash(), bounceHash: hash() })
      .returning('id')
      .executeTakeFirstOrThrow()
    await t.db
      .insertInto('uitgaand')
      .values({ verzendingId, aan: 'oud', brief: hash(), verzegeld: true, geschrevenOp: past })
      .execute()
  }
  const left = async () => {
    const { rows } = await sql`select
      (select count(*) from inlogverzoek where lid_id = ${lidId}) as verzoeken,
      (select count(*) from sessie where toestel = 'oud') as sessies,
      (select count(*) from inzending where lid_id is null) as inzendingen,
      (select count(*) from tempolimiet where key like 'oud-%') as limieten,
      (select count(*) from postvak where aan = 'oud') as mails,
      (select count(*) from uitgaand) as uitgaand`.execute(t.db)
    return rows[0]
  }
  const every = (n: number) => ({
    verzoeken: n,
    sessies: n,
    inzendingen: n,
    limieten: n,
    mails: n,
    uitgaand: n,
  })
  expect(await left()).toEqual(every(2))
  await t.runJob('ruim-op')
  expect(await left()).toEqual(every(1))
})
