import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { databaseAccount, runAs } from './account.ts'
import { takeLock } from './lock.ts'
import { lockOf, preparePlace } from './place.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { allProcesses, commandOf } from './processes.ts'
import { reachPostgres } from './reach.ts'

const parent = mkdtempSync(join(tmpdir(), 'vonk-postgres-'))
chmodSync(parent, 0o755)
const started: Postgres[] = []
// For an interrupted run.
process.on('exit', () => {
  for (const { pid, command } of allProcesses())
    if (command.includes(`-D ${parent}`)) process.kill(pid, 'SIGQUIT')
})
afterAll(async () => {
  await Promise.all(started.map((server) => server.stop()))
  rmSync(parent, { recursive: true })
})

const place = preparePlace(join(parent, 'een'))
async function start(where = place): Promise<Postgres> {
  const server = await startPostgres(where)
  started.push(server)
  return server
}

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query({ text: query, rowMode: 'array' })
  await client.end()
  return rows.flat()
}

const setting = (url: string, name: string) => ask(url, `select current_setting('${name}')`)

it('makes a durable server that no network reaches, once', async () => {
  const server = await start()
  expect(await ask(server.url, 'select current_user, current_database()')).toEqual(['vonk', 'vonk'])
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']) {
    expect([name, ...(await setting(server.url, name))]).toEqual([name, 'on'])
  }
  expect(await setting(server.url, 'listen_addresses')).toEqual([''])
  await ask(server.url, 'create table getal as select 1 as n')
  await server.stop()
  const again = await start()
  expect(await ask(again.url, 'select n from getal')).toEqual([1])
  await again.stop()
})

it('trusts nobody on their word: the account at the other end must be the one of the role', async () => {
  const server = await start()
  await ask(server.adminUrl, 'create role iemand login')
  await expect(ask(server.url.replace('user=vonk', 'user=iemand'), 'select 1')).rejects.toThrow(
    /Peer authentication failed/,
  )
  await server.stop()
})

it('loses nothing when its first process is killed, and starts again on what is left', async () => {
  const server = await start()
  await ask(server.url, 'insert into getal values (2)')
  const waiting = new pg.Client(server.url)
  waiting.on('error', () => {})
  await waiting.connect()
  process.kill(server.pid, 'SIGKILL')
  await server.ended
  const again = await start()
  expect(await ask(again.url, 'select n from getal order by n')).toEqual([1, 2])
  await again.stop()
})

it('replaces a server that a killed Vonk left running', async () => {
  const left = await start()
  const next = await start()
  await left.ended
  expect(next.pid).not.toBe(left.pid)
  expect(await ask(next.url, 'select count(*)::int from getal')).toEqual([2])
  await next.stop()
})

it('starts although the number in its pid file is now that of another program, which goes on', async () => {
  // Of the same account: PostgreSQL looks no further than that.
  const other = spawn('sleep', ['60'], runAs(databaseAccount()))
  await once(other, 'spawn')
  writeFileSync(join(place.cluster, 'postmaster.pid'), `${other.pid}\n${place.cluster}\n`)
  const server = await start()
  expect(commandOf(other.pid ?? 0)).toContain('sleep')
  other.kill()
  await server.stop()
  const name = place.cluster
  expect(allProcesses().filter(({ command }) => command.includes(name))).toEqual([])
})

it('puts the socket in a short folder when the path of the data is too long for one', async () => {
  const far = preparePlace(join(parent, 'x'.repeat(100)))
  expect(Buffer.byteLength(join(far.socket, '.s.PGSQL.5432.lock'))).toBeLessThanOrEqual(103)
  const server = await start(far)
  expect(await ask(server.url, 'select 1')).toEqual([1])
  await server.stop()
  rmSync(far.socket, { recursive: true })
})

it.for([
  ['of another version', 'PG_VERSION', '17\n', /is van PostgreSQL 17 en deze Vonk gebruikt 18/],
  ['with something else in it', 'foto.jpg', '', /staat iets anders dan een database van Vonk/],
] as const)('refuses a folder %s and says what to do', async ([name, file, content, sentence]) => {
  const folder = join(parent, name)
  mkdirSync(join(folder, 'postgres'), { recursive: true })
  writeFileSync(join(folder, 'postgres', file), content)
  await expect(start(preparePlace(folder))).rejects.toThrow(sentence)
})

it('lets a command use the server that runs, and otherwise runs one as long as the command', async () => {
  const first = await reachPostgres(place.folder)
  expect(await ask(first.url, 'select count(*)::int from getal')).toEqual([2])
  await first.release()
  await expect(ask(first.url, 'select 1')).rejects.toThrow()

  const lock = await takeLock(lockOf(place), 'http://localhost:3000')
  const server = await start()
  const second = await reachPostgres(place.folder)
  await second.release()
  expect(await ask(server.url, 'select 1')).toEqual([1])
  await server.stop()
  lock.release()
})

it('is one Vonk’s at a time: a second is told where the first runs', async () => {
  const lock = await takeLock(lockOf(place), 'http://localhost:3000')
  await expect(takeLock(lockOf(place), 'http://localhost:3001', 0)).rejects.toThrow(
    /^Vonk draait al op http:\/\/localhost:3000/,
  )
  lock.release()
})
