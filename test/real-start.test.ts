import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { outcome, placeToStart, type Started, stop } from './npm-start.ts'

/** Nothing is open: no personas to be with one click, no mails for anybody to read. */
async function expectClosed({ get }: Pick<Awaited<ReturnType<typeof placeToStart>>, 'get'>) {
  expect((await get('/klaar')).status).toBe(200)
  expect((await get('/postvak')).status).not.toBe(200)
  expect(await (await get('/inloggen')).text()).not.toContain('/persona/')
}

describe.runIf(process.platform === 'linux')('a real Vonk', { timeout: 120_000 }, async () => {
  const real = await placeToStart()
  const VONK_URL = `http://localhost:${real.port}`
  const file = join(real.folder, 'vonk.env')
  writeFileSync(file, `VONK_URL=${VONK_URL}\nVONK_GEHEIM=${'x'.repeat(40)}\n`, { mode: 0o644 })
  let running: Started | undefined
  afterEach(async () => {
    if (running) await stop(running)
    running = undefined
  })
  const refused = async (changes: NodeJS.ProcessEnv) => {
    const { code, output } = await outcome(real.launch(changes))
    expect(code).toBe(1)
    expect(output).not.toMatch(/Vonk draait|Demo vullen|\n\s+at /)
    return output
  }

  it('is made by a file with settings, which every command reads', async () => {
    running = await real.start({ VONK_INSTELLINGEN: file })
    expect(running.output()).toContain(`Instellingen ${file}`)
    expect(running.output()).toMatch(/Let op: iedereen .* bij de geheimen in/)
    await expectClosed(real)
    const { output } = await real.vonk(['beheerder', 'baas@voorbeeld.test'], { VONK_INSTELLINGEN: file })
    expect(output).toContain(`${VONK_URL}/inloggen/`)
  })

  it('is not opened by a start without settings, which says what is missing', async () => {
    expect(await refused({})).toMatch(/\nVONK_URL ontbreekt, en een echte Vonk moet weten/)
  })

  it('stays closed when it is started without saying that it is real', async () => {
    running = await real.start({ VONK_URL })
    await expectClosed(real)
  })

  it('refuses to be a demo, whoever asks', async () => {
    expect(await refused({ VONK_URL, VONK_DEMO: '1' })).toContain('van een echte Vonk')
    expect(await refused({ VONK_DEMO: '1', VONK_INSTELLINGEN: file })).toContain('VONK_DEMO is 1, maar')
  })

  it('is brought up to date by a command that knows of nothing but the database', async () => {
    expect((await real.vonk(['migrate'])).code).toBe(0)
    expect((await real.vonk(['beheerder', 'baas@voorbeeld.test'])).output).toContain('VONK_URL ontbreekt')
  })

  it('takes no invented people', async () => {
    const without = await real.vonk(['seed'], { VONK_URL })
    const asking = await real.vonk(['seed'], { VONK_URL, VONK_DEMO: '1' })
    expect([without.code, asking.code]).toEqual([1, 1])
    expect(without.output).toContain('Het demonetwerk komt alleen in een demo')
  })

  it.each([
    ['is not given', { NODE_ENV: 'production' }, 'VONK_URL ontbreekt'],
    ['is http', { NODE_ENV: 'production', VONK_URL: 'http://vonk.example' }, 'heeft https:// nodig'],
    ['is http, and nobody says that it is real', { VONK_URL: 'http://vonk.example' }, 'heeft https:// nodig'],
  ])('does not start when its address %s', async (_, changes, sentence) => {
    expect(await refused(changes)).toContain(sentence)
  })

  it('is never made of a demo', async () => {
    const demo = await placeToDemo()
    for (const changes of [{ NODE_ENV: 'production', VONK_URL }, { VONK_INSTELLINGEN: file }]) {
      const { code, output } = await outcome(demo.launch(changes))
      expect(code).toBe(1)
      expect(output).toContain('Deze database is een demo met verzonnen mensen')
    }
    running = await demo.start()
    expect((await demo.get('/postvak')).status).toBe(200)
  })

  const demoPlace = await placeToStart()
  /** Made by a command, which is a start in an empty place too. */
  async function placeToDemo() {
    expect((await demoPlace.vonk(['seed'])).code).toBe(0)
    return demoPlace
  }
})
