import { ConfigError } from '#src/platform/config-read.ts'
import { isDiskFull, Problem } from '#src/platform/postgres/problem.ts'
import { root } from '#src/platform/root.ts'
import { settingsInUse } from '#src/platform/settings.ts'
import { run, type Vonk } from './run.ts'

let stop = async () => {}
let stopping = false

/** Runs Vonk until it is asked to stop, or until whoever started it is gone. Gives what runs. */
export async function main(): Promise<Vonk> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
  process.on('disconnect', () => end(0))
  // The terminal may be gone, too.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  try {
    const vonk = await run((how) => {
      stop = how
    })
    console.log(ready(vonk))
    return vonk
  } catch (error) {
    if (!stopping) console.error(`\n${sentence(error)}`)
    return end(1)
  }
}

async function end(code: number): Promise<never> {
  if (stopping) return new Promise<never>(() => {})
  stopping = true
  if (code === 0) console.log('\nVonk stopt …')
  await stop()
  if (code === 0) console.log('Vonk is gestopt.')
  process.exit(code)
}

function ready({ config, folder }: Vonk): string {
  const settings = settingsInUse()
  const lines = [
    ...(config.demo ? ['Demo         aan: kies bij Inloggen wie u bent'] : []),
    ...(settings ? [`Instellingen ${settings.file}`] : []),
    `Gegevens in  ${folder ?? 'de database van DATABASE_URL'}`,
    'Stop met     Ctrl-C',
    `Vonk draait  ${config.url}`,
  ]
  return `\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}

function sentence(error: unknown): string {
  if (error instanceof Problem || error instanceof ConfigError) return error.message
  if (isDiskFull(String(error))) return `De schijf met ${root} is vol: maak ruimte vrij en start opnieuw.`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
