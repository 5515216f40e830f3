import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Opslag } from './opslag.ts'
import { opslagOf } from './opslag-van.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-opslag-'))
const store = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: join(folder, 's3'),
  configureBuckets: [{ name: 'vonk', configs: [] }],
})
let server: Server
const made: Record<string, Opslag> = {}

beforeAll(async () => {
  await store.run()
  server = (store as unknown as { httpServer: Server }).httpServer
  const { port } = server.address() as AddressInfo
  const s3 = { adres: `http://127.0.0.1:${port}`, emmer: 'vonk', region: 'eu-west-1' }
  made.map = opslagOf({ opslag: { map: join(folder, 'map') } })
  made.s3 = opslagOf({ opslag: { ...s3, sleutel: 'S3RVER', geheim: 'S3RVER' } })
  made.anders = opslagOf({ opslag: { ...s3, emmer: 'anders', sleutel: 'S3RVER', geheim: 'S3RVER' } })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
  rmSync(folder, { recursive: true, force: true })
})

async function listIn(opslag: Opslag, onder: string) {
  const found: { sleutel: string; op: Date }[] = []
  for await (const one of opslag.list(onder)) found.push(one)
  return found
}

const pad = join(folder, 'bron')
const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, n) => n % 251))
writeFileSync(pad, bytes)

describe.each(['map', 's3'])('kept in %s', (name) => {
  const opslag = () => made[name] as Opslag
  const read = async (sleutel: string, deel?: { van: number; tot: number }) => {
    const stream = await opslag().read(sleutel, deel)
    return stream && buffer(stream)
  }

  it('comes back as it was, whole and in part', async () => {
    expect([await read('proef/1'), await listIn(opslag(), 'proef')]).toEqual([null, []])
    await opslag().put('proef/1', pad)
    expect((await read('proef/1'))?.equals(bytes)).toBe(true)
    expect(await read('proef/1', { van: 5, tot: 8 })).toEqual(bytes.subarray(5, 9))
    expect(await read('proef/1', { van: 199_999, tot: 199_999 })).toEqual(bytes.subarray(199_999))
  })

  it('is listed with when it came, below its word only, and goes', async () => {
    await opslag().put('proef/2', pad)
    await opslag().put('anders/3', pad)
    const listed = await listIn(opslag(), 'proef')
    expect(listed.map(({ sleutel }) => sleutel).sort()).toEqual(['proef/1', 'proef/2'])
    for (const { op } of listed) expect(Math.abs(Date.now() - op.getTime())).toBeLessThan(600_000)
    await opslag().remove('proef/1')
    await opslag().remove('proef/1')
    expect([await read('proef/1'), (await read('proef/2'))?.length]).toEqual([null, 200_000])
  })
})

it('is closed to other users of the machine, and there as a whole or not at all', async () => {
  const here = join(folder, 'map', 'proef')
  const modes = [here, join(here, '2')].map((one) => statSync(one).mode & 0o777)
  expect(modes).toEqual([0o700, 0o600])
  await expect(made.map?.put('proef/9', join(folder, 'geen'))).rejects.toThrow('bewaart, antwoordt niet')
  expect(readdirSync(here)).toEqual(['2'])
})

it.each([
  ['that does not know the bucket', () => made.anders],
  [
    'that is not there',
    () =>
      opslagOf({
        opslag: {
          adres: 'http://127.0.0.1:9',
          emmer: 'vonk',
          region: 'eu-west-1',
          sleutel: 'a',
          geheim: 'b',
        },
      }),
  ],
])('says in words that it does not answer: a store %s', async (_, opslag) => {
  await expect(opslag()?.put('proef/4', pad)).rejects.toThrow('bewaart, antwoordt niet')
  await expect(opslag()?.read('proef/2')).rejects.toThrow('bewaart, antwoordt niet')
})
