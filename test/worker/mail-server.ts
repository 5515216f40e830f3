import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { late } from '../npm-start.ts'

export type Received = { id: string; to: string; link: string; at: number }

/** A mail server that writes down what it gets. Held, it has the whole mail and does not say yet that it took it. */
export async function mailServer() {
  const received: Received[] = []
  let hold: Promise<void> | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    // It would greet when the name server has answered: a second, where that is slow.
    disableReverseLookup: true,
    closeTimeout: 10,
    onData(stream, session, callback) {
      let raw = ''
      stream.setEncoding('utf8').on('data', (part: string) => {
        raw += part
      })
      stream.on('end', async () => {
        received.push({ ...read(raw), to: session.envelope.rcptTo[0]?.address ?? '', at: performance.now() })
        await hold
        callback()
      })
    },
  })
  // A worker that is killed leaves its connection as it is.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }

  /** Gives what lets it go on. */
  function holdMails(): () => void {
    const held = Promise.withResolvers<void>()
    hold = held.promise
    return () => {
      hold = undefined
      held.resolve()
    }
  }
  const mailsTo = (to: string) => received.filter((mail) => mail.to === to)
  const untilMails = (to: string, count: number) =>
    untilTrue(() => mailsTo(to).length >= count, 50, late(`${count} mails to ${to}`))
  return { url: `smtp://127.0.0.1:${port}`, received, holdMails, mailsTo, untilMails }
}

function read(raw: string): { id: string; link: string } {
  const plain = raw.replace(/=\r\n/g, '').replaceAll('=3D', '=')
  return {
    id: /^Message-ID: (<.*>)/im.exec(raw)?.[1] ?? '',
    link: /(\/inloggen\/[\w-]{43})/.exec(plain)?.[1] ?? '',
  }
}
