import { parseArgs } from 'node:util'
import { type Command, commands, type Tools } from './commands.ts'
import { type Config, readConfig } from './platform/config.ts'
import { ConfigError } from './platform/config-read.ts'
import { findConnections } from './platform/connections.ts'
import { createDatabase, type Database } from './platform/database.ts'
import { madeAs } from './platform/made-as.ts'
import { MigrationError } from './platform/migrations.ts'
import { Problem } from './platform/postgres/problem.ts'
import { reachPostgres } from './platform/postgres/reach.ts'
import { readSettings } from './platform/settings.ts'
import { prepareDatabase } from './prepare.ts'

let opened: { config: Config; database: Database; release: () => Promise<void> } | undefined

process.exitCode = await main().catch(told)
await opened?.database.close()
await opened?.release()

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  })
  const found = find(positionals)
  if (values.help) return help(console.log)
  if (!found) return help(console.error) + 1
  return (await found.command.run({ args: found.args, open, print: (line) => console.log(line) })) ?? 0
}

function find(words: string[]): { command: Command; args: string[] } | undefined {
  const length = [2, 1].find((count) => Object.hasOwn(commands, words.slice(0, count).join(' ')))
  const command = length && commands[words.slice(0, length).join(' ')]
  if (!command) return undefined
  const args = words.slice(length)
  return args.length === command.args.length ? { command, args } : undefined
}

function help(print: (line: string) => void): number {
  print('Gebruik: npm run -s vonk -- OPDRACHT\n')
  for (const [name, { args, does }] of Object.entries(commands)) {
    print(`  ${[name, ...args].join(' ').padEnd(34)}${does}`)
  }
  return 0
}

async function open(): ReturnType<Tools['open']> {
  if (opened) return opened
  const asked = readConfig()
  const { url, release } = asked.databaseUrl
    ? { url: asked.databaseUrl, release: async () => {} }
    : await reachPostgres(asked.dataFolder)
  const { command } = await findConnections(url)
  const database = createDatabase(url, { max: command, applicationName: 'vonk-opdracht' })
  opened = { config: asked, release, database }
  opened.config = readConfig(readSettings(), await madeAs(database.pool))
  // A command may be the first thing that ever happens here.
  await prepareDatabase(database.pool, opened.config)
  return opened
}

/** What somebody can do something about, in its sentence; a bug with where it happened. */
function told(error: unknown): number {
  const code = String((error as { code?: unknown }).code)
  if (code.startsWith('ERR_PARSE_ARGS')) return help(console.error) + 1
  const plain = [Problem, ConfigError, MigrationError].some((kind) => error instanceof kind)
  console.error(plain ? (error as Error).message : error)
  return 1
}
