import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'
import { fillings, mailsoorten } from '#src/nouns.ts'
import { paths } from '#src/paths/index.ts'
import { enqueueIn } from '#src/platform/jobs.ts'
import { createMailer } from '#src/platform/mail.ts'
import { letter } from '#src/platform/mail-layout.tsx'
import type { Mailsoort } from '#src/platform/mail-soorten.ts'
import { withoutAddress } from '#src/platform/smtp.ts'
import { testApp } from '#test/app.ts'
import { growthOf, linear } from '#test/growth.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import { noteBounce, readBounded } from './bounce.ts'
import { readDsn } from './dsn.ts'
import { isBlijvend } from './storing.ts'
import { exchange, exim, google, type Of, postfix, sendmailDelayed, sendmailExpired } from './test-dsn.ts'

type Received = { from: string; to: string; raw: string }
const received: Received[] = []
let refusal = ''
const server = new SMTPServer({
  authOptional: true,
  closeTimeout: 10,
  disabledCommands: ['STARTTLS'],
  onRcptTo(_address, _session, callback) {
    const [code = ''] = refusal.split(' ')
    callback(refusal ? Object.assign(new Error(refusal.slice(4)), { responseCode: Number(code) }) : null)
  },
  onData(stream, { envelope }, callback) {
    let raw = ''
    stream.setEncoding('utf8').on('data', (part: string) => {
      raw += part
    })
    stream.on('end', () => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : ''
      received.push({ from, to: envelope.rcptTo.map(({ address }) => address).join(), raw })
      callback()
    })
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
const { port } = server.server.address() as { port: number }

const t = await testApp({
  smtpUrl: `smtp://127.0.0.1:${port}`,
  mailFrom: 'Vonk <vonk@vonk.test>',
  mailBounce: 'vonk-retour@vonk.test',
})
const p = await testPersonas(t)
const mail = createMailer({
  config: t.deps.config,
  db: t.db,
  enqueue: enqueueIn(t.db),
  fillings,
  mailsoorten,
})
const about = (soort: Mailsoort) =>
  letter({
    soort,
    subject: 'Hoi',
    lines: ['Dag,'],
    action: { label: 'Kijk', url: 'https://x.test' },
    why: 'Zo.',
  })

/** Sends one and gives what came out at the other end; undefined when nothing did. */
async function sent(to: string, soort: Mailsoort = 'proeftuin'): Promise<Received | undefined> {
  const before = received.length
  await mail(to, about(soort))
  await t.runJobs()
  return received[before]
}

const addressOf = (lid: TestLid) => p.leden[lid].email
const tokenIn = (one: Received | undefined) => /\+([0-9a-f]{32})@/.exec(one?.from ?? '')?.[1] ?? ''
const bounce = (raw: Buffer) => noteBounce(t.db, t.deps.config, raw)
const isStopped = async (lid: TestLid) =>
  (await t.db.selectFrom('mailstop').where('lidId', '=', p.leden[lid].id).selectAll().execute()).length === 1

describe('what goes out by SMTP', () => {
  it('has the headers that other programs go by, and an envelope of its own', async () => {
    const one = await sent(addressOf('hr'))
    const header = (name: string) =>
      new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(one?.raw ?? '')?.[1]
    expect(header('Auto-Submitted')).toBe('auto-generated')
    expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(header('List-Unsubscribe')?.trim()).toMatch(/^<http:\/\/localhost:3000\/afmelden\/[\w-]{43}>$/)
    expect(header('Message-ID')).toMatch(/^<[0-9a-f-]{36}@vonk\.test>$/)
    expect(one?.from).toMatch(/^vonk-retour\+[0-9a-f]{32}@vonk\.test$/)
    expect(header('X-Vonk-Zending')).toBe(tokenIn(one))
    expect(header('Message-ID')).not.toContain(tokenIn(one))
    expect(one?.raw).toContain('Zet deze mails uit')
  })

  it('offers no way out of what must arrive', async () => {
    const one = await sent(addressOf('hr'), 'veiligheid')
    expect(one?.raw).not.toMatch(/List-Unsubscribe|Zet deze mails uit/)
  })
})

it('has the address of who wrote a message only after a tick, and never in who it is from', async () => {
  const written = async (fields: Record<string, string>) => {
    await p
      .as('hr')
      .post(paths.schrijfBericht(p.leden.jobcoach.id), { onderwerp: 'Hoi', tekst: 'Dag', ...fields })
    await t.runJobs()
    return received.at(-1)?.raw ?? ''
  }
  const silent = await written({})
  expect(silent).toContain('Subject: Bericht van Hanna Ruiter: Hoi')
  expect(silent).not.toContain(addressOf('hr'))
  const open = await written({ deelAdres: 'ja' })
  expect(open).toContain(`Reply-To: ${addressOf('hr')}`)
  expect(open.replace(/^Reply-To: .*$/m, '')).not.toContain(addressOf('hr'))
})

describe('a mail server that refuses', () => {
  it('for good: no more mail goes there but a sign-in link that is asked for, and the job is done', async () => {
    refusal = '550 5.1.1 No such user'
    await sent(addressOf('buurman'))
    refusal = ''
    expect(await isStopped('buurman')).toBe(true)
    expect(await sent(addressOf('buurman'))).toBeUndefined()
    expect(await sent(addressOf('buurman'), 'veiligheid')).toBeUndefined()
    expect(await sent(addressOf('buurman'), 'toegang')).toBeDefined()
  })

  it('is told at sign-in and on Mijn Vonk, until a link from the mail is used', async () => {
    expect(await (await p.as('buurman').get(paths.mijnVonk())).text()).toContain(
      'Onze mail aan jou komt niet aan',
    )
    expect(await (await p.as('hr').get(paths.mijnVonk())).text()).not.toContain('komt niet aan')
    await browserOf(t).post(paths.inloggen(), { email: addressOf('buurman') })
    await t.runJobs()
    const link = /(\/inloggen\/[\w-]{43})/.exec((received.at(-1)?.raw ?? '').replace(/=\r\n/g, ''))?.[1] ?? ''
    expect((await browserOf(t).post(link)).headers.get('location')).toContain('gedaan=ingelogd')
    expect(await isStopped('buurman')).toBe(false)
    expect(await sent(addressOf('buurman'))).toBeDefined()
  })

  it('for now: the job tries again', async () => {
    refusal = '451 4.7.1 Greylisted'
    await expect(sent(addressOf('jobcoach'))).rejects.toThrow('Greylisted')
    refusal = ''
    expect(await t.db.selectFrom('mailstoring').where('code', 'like', '4%').selectAll().execute()).toEqual([])
  })

  it('keeps no address with the job that failed, whatever the server says', async () => {
    const address = addressOf('jobcoach')
    refusal = `451 4.2.0 <${address}> for o'brien@elders.test is busy`
    const error = await sent(address).catch((thrown: unknown) => thrown)
    refusal = ''
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).toContain('is busy')
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(
      new RegExp(`${address}|vonk-retour|o'brien|elders`),
    )
  })

  it.each(['a', '@', 'a@', '<', "a'"])(
    'reads a long answer of %j in no more than its share of time',
    (piece) => {
      expect(growthOf((size) => withoutAddress(piece.repeat(size / piece.length)), 10_000)).toBeLessThan(
        linear,
      )
    },
  )

  it('because of who we are: nobody is switched off for that', async () => {
    refusal = '554 5.7.1 Blocked by a list'
    for (let i = 0; i < 6; i++) await sent(addressOf('jobcoach'))
    refusal = ''
    expect(await isStopped('jobcoach')).toBe(false)
  })

  it('at an address without an account: no more invitations', async () => {
    refusal = '550 5.1.1 No such user'
    await sent('niemand@buiten.test', 'uitnodiging')
    refusal = ''
    expect(await sent('niemand@buiten.test', 'uitnodiging')).toBeUndefined()
    expect(await sent('niemand@buiten.test', 'toegang')).toBeDefined()
  })
})

describe('a report of non-delivery', () => {
  const kinds: [string, (of: Of) => Buffer, string | undefined][] = [
    ['Postfix', postfix, '5.1.1'],
    ['Exim', exim, '550'],
    ['Microsoft 365', exchange, '5.1.10'],
    ['Google', google, '5.2.2'],
    ['Sendmail, delayed', sendmailDelayed, undefined],
    ['Sendmail, given up', sendmailExpired, '4.4.7'],
  ]

  it.each(kinds)('of %s is understood', async (_name, make, code) => {
    const token = randomBytes(16).toString('hex')
    const melding = await readDsn(make({ token }))
    expect(melding?.code).toBe(code)
    if (code) expect(melding?.tokens).toEqual([token])
  })

  it('stops the mail at once when the address is gone', async () => {
    const token = tokenIn(await sent(addressOf('collega')))
    expect(await bounce(postfix({ token }))).toBe('5.1.1')
    expect(await isStopped('collega')).toBe(true)
    expect(await sent(addressOf('collega'))).toBeUndefined()
  })

  it('of a full mailbox counts once per mail, and only stops it after several on several days', async () => {
    const { id: lidId, email } = p.leden.opdrachtgever
    for (let day = 0; day < 4; day++) {
      const token = tokenIn(await sent(email))
      for (const again of [1, 2])
        await bounce(google({ token })).then((code) => expect([again, code]).toEqual([again, '5.2.2']))
      expect(await isStopped('opdrachtgever')).toBe(day === 3)
      await sql`update mailstoring set gemeld_op = gemeld_op - interval '1 day'
        where verzending_id in (select id from verzending where lid_id = ${lidId})`.execute(t.db)
    }
  })

  it('that is made up, old, or about an address that was changed does nothing', async () => {
    expect(await bounce(postfix({ token: randomBytes(16).toString('hex') }))).toBeUndefined()
    const token = tokenIn(await sent(addressOf('bestuurder')))
    const { bounceHash } = await t.db
      .selectFrom('verzending')
      .select('bounceHash')
      .where('lidId', '=', p.leden.bestuurder.id)
      .executeTakeFirstOrThrow()
    expect(await bounce(postfix({ token: bounceHash.toString('hex').slice(0, 32) }))).toBeUndefined()
    await t.db
      .updateTable('lid')
      .set({ email: 'nieuw@voorbeeld.test' })
      .where('id', '=', p.leden.bestuurder.id)
      .execute()
    expect(await bounce(postfix({ token }))).toBe('5.1.1')
    expect(await isStopped('bestuurder')).toBe(false)
    await sql`update verzending set verzonden_op = now() - interval '31 days'`.execute(t.db)
    expect(await bounce(postfix({ token }))).toBeUndefined()
  })
})

describe('hostile reports', () => {
  const head = 'Content-Type: multipart/report; boundary=a\r\n\r\n'
  const status = '--a\r\nContent-Type: message/delivery-status\r\n\r\n'
  it.each([
    ['nothing', ''],
    ['noise', randomBytes(3000).toString('latin1')],
    [
      'an ordinary mail with a token',
      `To: vonk-retour+${'a'.repeat(32)}@vonk.test\r\n\r\nAction: failed\r\nStatus: 5.1.1`,
    ],
    ['thousands of parts', head + '--a\r\n\r\nx\r\n'.repeat(80_000)],
    ['a header without an end', `X: ${'x'.repeat(2_000_000)}`],
    ['headers without an end', 'X: x\r\n'.repeat(300_000)],
    [
      'deep nesting',
      Array.from(
        { length: 300 },
        (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
      ).join(''),
    ],
    [
      'a text of nothing but ends of lines',
      `Content-Type: text/plain; format=flowed; delsp=yes\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${'= \r\n'.repeat(250_000)}`,
    ],
    ['a report of nothing but ends of lines', `${head}${status}${'\n\t'.repeat(500_000)}`],
  ])('%s means nothing', async (_name, raw) => {
    expect(await readDsn(Buffer.from(raw, 'latin1'))).toBeUndefined()
  })

  it('a status that goes on and on is read as far as needed', async () => {
    const fields = `Action: failed\r\nStatus: 5.1.1\r\n${'X-A: b\r\n'.repeat(50_000)}`
    expect(await readDsn(Buffer.from(`${head}${status}${fields}\r\n--a--`))).toEqual({
      code: '5.1.1',
      tokens: [],
    })
    const odd = `Action: failed\r\nStatus: '; drop table lid\r\n`
    expect((await readDsn(Buffer.from(`${head}${status}${odd}\r\n--a--`)))?.code).toBe('5.0.0')
  })

  it('reads no more than it needs of what comes in', async () => {
    const endless = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(100_000)))
    expect((await readBounded(endless)).length).toBe(1024 * 1024)
  })
})

it('knows what is for good', () => {
  expect(['5.1.1', '5.2.1', '550'].map(isBlijvend)).toEqual([true, true, true])
  expect(['5.2.2', '5.7.1', '5.4.1', '552', '4.4.7', '5.1.8'].map(isBlijvend)).not.toContain(true)
})
