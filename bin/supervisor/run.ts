import { type Config, readConfig } from '#src/platform/config.ts'
import { assertAddress } from '#src/platform/config-address.ts'
import { Problem } from '#src/platform/postgres/problem.ts'
import { untilTrue } from '#src/platform/postgres/wait.ts'
import { readSettings } from '#src/platform/settings.ts'
import { buildIfChanged } from '../build/current.ts'
import { step } from '../steps.mjs'
import { sayAttention } from './attention.ts'
import { type Environment, type Program, runCommand, type Started, startProgram } from './child.ts'
import { type Held, holdData, isEmpty, kindOf, openDatabase, warnOfOwner } from './database.ts'
import { type Kept, keep } from './keep.ts'
import { writeDown } from './left-behind.ts'
import { assertPortFree, isReady } from './port.ts'

export type Vonk = { config: Config; folder: string | null; programs: Kept[] }

const READY_SECONDS = 60

type Stoppable = { stop: () => Promise<void> }
/** What there is to stop, also of what is still starting. */
type Stack = { held: Held; database: Promise<{ kept: Stoppable }> | null; programs: Stoppable[] }

/** Starts everything, step by step. `onStop` receives at once what stops as much of it as there is by then. */
export async function run(onStop: (stop: () => Promise<void>) => void): Promise<Vonk> {
  const asked = readConfig()
  assertAddress(asked)
  const stack: Stack = { held: null, database: null, programs: [] }
  onStop(() => stopAll(stack))
  stack.held = await holdData(asked)
  await assertPortFree(asked)
  await buildIfChanged()
  const opening = openDatabase(asked, stack.held)
  stack.database = opening
  const { url, appUrl } = await opening
  const config = await configFor(url)
  const environment = environmentOf(config, url, stack.held)
  await fill(config, environment)
  await warnOfOwner(url, stack.held)
  sayAttention(config)
  // No step: what the programs log from here on would run through its line.
  console.log('  Webserver en werker starten …')
  const programs = await startPrograms(config, { ...environment, DATABASE_URL: appUrl }, stack)
  stack.programs = programs
  return { config, folder: stack.held?.place.folder ?? null, programs }
}

/** Now that the database says what it is. */
async function configFor(url: string): Promise<Config> {
  const config = readConfig(readSettings(), await kindOf(url))
  assertAddress(config)
  return config
}

/** What the programs are told, so that they need not decide anything again. */
const environmentOf = (config: Config, url: string, held: Held): Environment => ({
  DATABASE_URL: url,
  VONK_DEMO: config.demo ? '1' : '0',
  ...(held ? { VONK_DATA: held.place.folder } : {}),
})

async function fill(config: Config, environment: Environment) {
  await step('Database bijwerken', () => runCommand(['migrate'], environment))
  if (config.demo && (await isEmpty(environment.DATABASE_URL ?? ''))) {
    await step('Demo vullen', () => runCommand(['seed'], environment))
  }
}

async function startPrograms(config: Config, environment: Environment, stack: Stack): Promise<Kept[]> {
  const pids = new Map<Program, number>()
  const start = async (program: Program) => {
    const running = startProgram(program, environment)
    pids.set(program, running.pid)
    if (stack.held) writeDown(stack.held.place.folder, [...pids.values()])
    return running
  }
  const server = await start('server')
  const worker = await start('worker')
  stack.programs = [server, worker]
  await untilReady(config, [server, worker])
  return [
    keep('De webserver', server, () => start('server')),
    keep('De werker', worker, () => start('worker')),
  ]
}

/** A program that ends before it ever was ready has said why; starting it again would only repeat that. */
async function untilReady(config: Config, programs: Started[]) {
  const problem = () => new Problem('Vonk is niet gestart: de melding hierboven zegt waarom.')
  const ended = Promise.race(programs.map((program) => program.ended)).then(() => Promise.reject(problem()))
  const ready = async () => {
    await Promise.all(programs.map((program) => program.ready))
    await untilTrue(() => isReady(config), READY_SECONDS, problem)
  }
  await Promise.race([ready(), ended]).catch(async (error) => {
    await Promise.all(programs.map((program) => program.stop()))
    throw error
  })
  ended.catch(() => {})
}

/** Visitors first: web server and worker finish what they do while the database still runs. */
async function stopAll({ held, database, programs }: Stack) {
  held?.lock.stopping()
  await Promise.all(programs.map((program) => program.stop()))
  await database?.then(
    ({ kept }) => kept.stop(),
    () => {},
  )
  held?.lock.release()
}
