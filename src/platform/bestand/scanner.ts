import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createConnection, type Socket } from 'node:net'

/** Where a scanner listens that speaks the language of ClamAV: on a port, or on a socket of this machine. */
export type Scanner = { host: string; port: number } | { path: string }

/** `clean`, or the name of what was found. Throws when the scanner gives no answer that says so. */
export type Verdict = 'clean' | { found: string }

const patienceMs = 60_000

/**
 * Sends a file to the scanner in pieces (INSTREAM): each with its length before it, and one of nothing at the end. What
 * it answers stands in `clamd(8)`.
 */
export async function scan(scanner: Scanner, pad: string): Promise<Verdict> {
  const socket = createConnection(scanner)
  socket.setTimeout(patienceMs, () => socket.destroy(new Error('the scanner does not answer')))
  try {
    await once(socket, 'connect')
    const [answer] = await Promise.all([answerOf(socket), send(socket, pad)])
    return verdictOf(answer)
  } finally {
    socket.destroy()
  }
}

async function send(socket: Socket, pad: string): Promise<void> {
  socket.write('zINSTREAM\0')
  for await (const chunk of createReadStream(pad)) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    socket.write(length)
    const isTaken = socket.write(chunk)
    // It answered already or hung up, and reads no further; it closes once, and not again for who waits after.
    if (socket.destroyed || socket.readableEnded) return
    if (!isTaken) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  }
  socket.write(Buffer.alloc(4))
}

async function answerOf(socket: Socket): Promise<string> {
  let answer = ''
  for await (const chunk of socket) {
    answer += chunk
    if (answer.includes('\0') || answer.length > 1000) break
  }
  return answer.replace(/\0.*$/s, '').trim()
}

/** Whatever is not one of these two is no answer: a limit of the scanner, an error, nothing. */
function verdictOf(answer: string): Verdict {
  if (answer === 'stream: OK') return 'clean'
  const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (found) return { found }
  throw new Error(`the scanner answers ‘${answer.slice(0, 200)}’`)
}
