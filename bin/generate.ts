/** `npm run generate`: writes the database types, read from a database that has all migrations, and the glossary. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { createDatabase } from '#src/platform/database.ts'
import { migrate } from '#src/platform/migrations.ts'
import { root } from '#src/platform/root.ts'
import { testServer, withDatabase } from '#test/postgres.ts'
import { writeGlossary } from './begrippen.ts'

if (!process.argv[2]) await writeGlossary()

const target = join(root, 'src/platform/database.generated.ts')

const server = await testServer()
const name = `vonk_typen_${process.pid}`
const admin = createDatabase(server.url, { max: 1 })
await admin.pool.query(`create database ${name}`)
try {
  await generate(withDatabase(server.url, name), process.argv[2] ?? target)
} finally {
  await admin.pool.query(`drop database ${name}`)
  await admin.close()
  await server.stop()
}

async function generate(url: string, file: string) {
  const { pool, close } = createDatabase(url, { max: 1 })
  await migrate(pool)
  await close()
  execFileSync(process.execPath, [
    join(root, 'node_modules/kysely-codegen/dist/cli/bin.js'),
    ...['--url', url, '--dialect', 'postgres', '--out-file', file],
    ...['--camel-case', '--date-parser', 'string', '--log-level', 'error', '--include-pattern', 'public.*'],
    // The same parsers as src/platform/database.ts.
    ...[
      '--type-mapping',
      '{"int8":"ColumnType<number, number | string | bigint, number | string | bigint>"}',
    ],
  ])
}
