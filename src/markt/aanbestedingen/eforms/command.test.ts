import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { readNoticeCommand } from './command.ts'
import { fixture } from './test-notices.ts'

const folder = mkdtempSync(join(tmpdir(), 'vonk-eforms-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function run(path: string): Promise<{ status: number; out: string; err: string }> {
  const written = { out: '', err: '' }
  const capture = (stream: 'out' | 'err') => (text: unknown, done: unknown) => {
    written[stream] += String(text)
    ;(done as () => void)()
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(capture('out'))
  vi.spyOn(process.stderr, 'write').mockImplementation(capture('err'))
  const status = await readNoticeCommand(path)
  vi.restoreAllMocks()
  return { status, ...written }
}

describe('aanbesteding lees', () => {
  it('prints what was understood as JSON', async () => {
    const { status, out, err } = await run(fileURLToPath(new URL('./fixtures/gunning.xml', import.meta.url)))
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({
      titel: 'Kantine met leerplekken',
      gunningsbeslissingOp: '2025-07-02',
    })
  })

  it.each([
    ['a missing file', () => join(folder, 'geen.xml'), /geen\.xml bestaat niet/],
    ['a folder', () => folder, /is een map/],
    ['a name that is too long', () => 'x'.repeat(5000), /te lange naam/],
    ['an empty file', () => file('leeg.xml', ''), /is leeg/],
    ['a broken file', () => file('stuk.xml', fixture('gunning').slice(0, 2000)), /niet compleet/],
    ['a file that is too big', () => file('groot.xml', new Uint8Array(21 * 1024 * 1024)), /groter dan 20 MB/],
    ['a file that never ends', () => '/dev/zero', /groter dan 20 MB/],
  ])('%s: status 1 and one sentence', async (_, path, message) => {
    const { status, out, err } = await run(path())
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^[^\n]+\.\n$/)
    expect(err).not.toContain('. ')
  })
})
