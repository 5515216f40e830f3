import { describe, expect, it } from 'vitest'
import { readInWorker } from './read-in-worker.ts'
import { bytesOf, fixture, noticeXml, understood } from './test-notices.ts'

const huge = () => bytesOf(noticeXml({ project: '<cbc:Note/>'.repeat(900_000) }))

describe('reading in a worker', () => {
  it('gives what readNotice gives', async () => {
    const bytes = fixture('voorbehouden')
    expect(await readInWorker(bytes)).toEqual({ ok: true, aankondiging: understood(bytes) })
    expect(bytes.byteLength).toBeGreaterThan(0)
  })

  it('stops a file that takes too long, and goes on with the next', async () => {
    const slow = await readInWorker(huge(), { timeoutMs: 20 })
    expect(slow).toMatchObject({ ok: false, problemen: [{ code: 'te_traag' }] })
    expect(await readInWorker(fixture('gunning'))).toMatchObject({ ok: true })
  })

  it('leaves the thread of the request free', async () => {
    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    await readInWorker(huge())
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(5)
  })

  it('refuses what is too big without starting anything', async () => {
    const refused = readInWorker(new Uint8Array(50 * 1024 * 1024))
    const result = await Promise.race([refused, new Promise((resolve) => setImmediate(resolve, 'later'))])
    expect(result).toMatchObject({ ok: false, problemen: [{ code: 'te_groot' }] })
  })

  it('reads several at once, and keeps one worker for the next', async () => {
    const results = await Promise.all(Array.from({ length: 6 }, () => readInWorker(fixture('meertalig'))))
    expect(results.filter(({ ok }) => ok)).toHaveLength(6)
    expect(await readInWorker(fixture('meertalig'))).toMatchObject({ ok: true })
  })
})
