import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { allProcesses } from '#src/platform/postgres/processes.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { late, outcome, placeToStart, type Started, stop } from './npm-start.ts'

const { folder, port, launch, start, get } = await placeToStart()
const isReady = async () => (await get('/klaar').catch(() => null))?.status === 200

/** The processes of this Vonk: web server and worker are written down, the server of the database has its folder. */
const programs = () => JSON.parse(readFileSync(join(folder, 'processen.json'), 'utf8')) as number[]
const postmaster = () => {
  const file = join(folder, 'postgres/postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0
}
function supervisorOf({ child }: Started): number {
  const isIt = ({ command, pid }: { command: string; pid: number }) =>
    command.includes('bin/supervisor.ts') && parentOf(pid) === child.pid
  const found = allProcesses().find(isIt)
  if (!found) throw new Error('No supervisor runs')
  return found.pid
}
const parentOf = (pid: number) =>
  Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])

describe.runIf(process.platform === 'linux')('npm start', { timeout: 120_000 }, () => {
  let vonk: Started
  beforeAll(async () => {
    vonk = await start()
  }, 180_000)

  it('shows what it does, where the data are and how to stop, and ends with the address', async () => {
    const lines = vonk.output().trim().split('\n')
    expect(vonk.output()).toMatch(/PostgreSQL starten … .*Database bijwerken … .*Demo vullen … /s)
    expect(lines.at(-1)).toContain(`http://localhost:${port}`)
    expect(vonk.output()).toContain(`Gegevens in  ${folder}`)
    expect((await get('/')).status).toBe(200)
  })

  it('refuses to run twice on the same data, and says where it runs', async () => {
    const { code, output } = await outcome(launch())
    expect(code).toBe(1)
    expect(output).toContain(`Vonk draait al op http://localhost:${port}`)
  })

  it.each([
    ['web server', () => programs()[0]],
    ['worker', () => programs()[1]],
    ['database', postmaster],
  ])('starts a killed %s again', async (_, find) => {
    const killed = find() ?? 0
    expect(killed).toBeGreaterThan(1)
    process.kill(killed, 'SIGKILL')
    const isBack = async () => find() !== killed && (await isReady())
    await untilTrue(isBack, 30, late('it is back'))
  })

  it('stops web server and worker when the supervisor is killed, and starts again on what is left', async () => {
    process.kill(supervisorOf(vonk), 'SIGKILL')
    await outcome(vonk)
    vonk = await start()
    expect(vonk.output()).not.toContain('Demo vullen')
    expect(await isReady()).toBe(true)
  })

  it('ends a web server that a killed supervisor left hanging', async () => {
    const [server = 0] = programs()
    process.kill(server, 'SIGSTOP')
    process.kill(supervisorOf(vonk), 'SIGKILL')
    await outcome(vonk)
    vonk = await start()
    expect(await isReady()).toBe(true)
  })

  it('stops cleanly, and leaves no process', async () => {
    const { code, output } = await stop(vonk)
    expect(code).toBe(0)
    expect(output.trim()).toMatch(/Vonk is gestopt\.$/)
    expect(allProcesses().filter(({ command }) => command.includes(folder))).toEqual([])
  })

  it('stops cleanly while it is starting, too', async () => {
    const starting = launch()
    await untilTrue(() => starting.output().includes('PostgreSQL starten'), 30, late('it starts'))
    expect((await stop(starting)).code).toBe(0)
    expect(allProcesses().filter(({ command }) => command.includes(folder))).toEqual([])
  })

  it('says how to choose another port when this one is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1')
    await once(other, 'listening')
    const { code, output } = await outcome(launch())
    other.close()
    expect(code).toBe(1)
    expect(output).toContain(`Poort ${port} is al in gebruik`)
    expect(output).toContain('PORT=')
  })

  it.each([
    ['a wrong variable', { PORT: 'abc' }, 'PORT is ‘abc’'],
    ['a demo in production', { NODE_ENV: 'production', VONK_DEMO: '1' }, 'VONK_DEMO is 1'],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgresql://x:geheim@127.0.0.1:1/x', VONK_URL: 'https://vonk.example' },
      'niet bereikbaar',
    ],
  ])('stops at %s with one sentence and no stack trace', async (_, changes, sentence) => {
    const { code, output } = await outcome(launch(changes))
    expect(code).toBe(1)
    expect(output).toContain(sentence)
    expect(output).not.toMatch(/\n\s+at |geheim/)
  })
})
