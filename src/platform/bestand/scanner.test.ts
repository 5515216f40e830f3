import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { scan } from './scanner.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-scanner-'))
const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** What people agreed to call a virus, so that scanners can be tried; in two pieces, so that this file is none. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const fileWith = (bytes: string | Buffer) => {
  const pad = join(folder, 'bestand')
  writeFileSync(pad, bytes)
  return pad
}

/** The bytes of one sending, once it is whole; null before that. */
function sentIn(received: Buffer): Buffer | null {
  const command = 'zINSTREAM\0'
  if (received.subarray(0, command.length).toString() !== command.slice(0, received.length))
    throw new Error('another command')
  const pieces: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

/** A scanner that answers by what was sent. */
async function scanner(answer: (sent: Buffer) => string) {
  const server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const sent = sentIn(received)
      if (sent) socket.end(answer(sent) ?? '')
    })
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
}

it('sends all of it, in pieces, and hears that it is clean', async () => {
  const bytes = Buffer.alloc(300_000, 'vonk')
  let sent: Buffer = Buffer.alloc(0)
  const clamd = await scanner((given) => {
    sent = given
    return 'stream: OK\0'
  })
  expect(await scan(clamd, fileWith(bytes))).toBe('clean')
  expect(sent.equals(bytes)).toBe(true)
})

it('hears what was found', async () => {
  const clamd = await scanner((sent) =>
    sent.includes('EICAR') ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0',
  )
  expect(await scan(clamd, fileWith(eicar))).toEqual({ found: 'Eicar-Test' })
})

it.each(['INSTREAM size limit exceeded. ERROR\0', 'stream: OK, I think\0', ''])(
  'takes no other answer for clean: %j',
  async (answer) => {
    const clamd = await scanner(() => answer)
    await expect(scan(clamd, fileWith('een plan'))).rejects.toThrow('the scanner answers')
  },
)

it('says so when there is no scanner', async () => {
  await expect(scan({ path: join(folder, 'geen.sock') }, fileWith('een plan'))).rejects.toThrow('ENOENT')
})

it.each(['end', 'destroy'] as const)('waits for nothing of one that hangs up at once (%s)', async (way) => {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket[way]()
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const clamd = { host: '127.0.0.1', port: (server.address() as AddressInfo).port }
  await expect(scan(clamd, fileWith(Buffer.alloc(5_000_000, 'vonk')))).rejects.toThrow()
})

const found = () => {
  try {
    return execFileSync('which', ['clamd'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}
const clamd = found()

/** Only where one is installed; its protocol is tried above. */
it.runIf(clamd)('agrees with a real one', { timeout: 60_000 }, async () => {
  const [path, database] = [join(folder, 'clamd.sock'), join(folder, 'eicar.ndb')]
  writeFileSync(database, `Eicar-Proef:0:0:${Buffer.from(eicar).toString('hex')}\n`)
  const conf = join(folder, 'clamd.conf')
  writeFileSync(
    conf,
    `LocalSocket ${path}\nDatabaseDirectory ${folder}\nForeground yes\nStreamMaxLength 21M\n`,
  )
  const server = spawn(clamd ?? '', ['-c', conf], { stdio: 'ignore' })
  try {
    await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
    expect(await scan({ path }, fileWith('een plan'))).toBe('clean')
    expect(await scan({ path }, fileWith(eicar))).toEqual({ found: expect.stringContaining('Eicar') })
  } finally {
    server.kill()
  }
})
