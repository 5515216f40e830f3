import { SMTPServer } from 'smtp-server'
import { afterAll, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { openMail, smtpPost } from './smtp.ts'

let received = 0
/** Without TLS. Its other name is how a mail server on another machine looks. */
const server = new SMTPServer({
  authOptional: true,
  closeTimeout: 10,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, callback) {
    stream.resume().on('end', () => {
      received += 1
      callback()
    })
  },
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
const { port } = server.server.address() as { port: number }

const parcel = { id: 'x', to: 'a@voorbeeld.test', subject: 'Hoi', text: 'Hoi', html: '<p>Hoi</p>' }
const post = (smtpUrl: string) =>
  smtpPost(readConfig({}), smtpUrl).send({
    ...parcel,
    antwoordAan: undefined,
    afmelden: null,
    bounceToken: 'x',
  })

it('sends nothing that can be read along to another machine', async () => {
  await expect(post(`smtp://127.1:${port}`)).rejects.toThrow(/STARTTLS/)
  await expect(post(`smtp://127.1:${port}?ignoreTLS=true`)).rejects.toThrow(/STARTTLS/)
  expect(received).toBe(0)
})

it('does so when its address says that it may, and on this machine', async () => {
  expect(await post(`smtp://127.1:${port}?requireTLS=false`)).toBeNull()
  expect(await post(`smtp://127.0.0.1:${port}`)).toBeNull()
  expect(received).toBe(2)
})

it.each([
  ['smtps://mail.example', []],
  ['smtp://user:pass@mail.example:587', []],
  ['smtp://localhost:25?requireTLS=false', []],
  ['smtp://mail.example?ignoreTLS=true', []],
  ['smtp://mail.example?requireTLS=false', ['unencrypted']],
  ['smtp://mail.example?requireTLS=0', ['unencrypted']],
  ['smtps://mail.example?tls.rejectUnauthorized=false', ['unchecked']],
])('knows how open %s is', (smtpUrl, how) => expect(openMail(smtpUrl)).toEqual(how))
