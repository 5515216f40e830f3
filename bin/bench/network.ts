import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDatabase } from '#src/platform/database.ts'
import { migrate } from '#src/platform/migrations.ts'
import { withDatabase } from '#test/postgres.ts'

const seed = readFileSync(join(import.meta.dirname, 'seed.sql'), 'utf8')

/** A database with so many proeftuinen, and twenty aantekeningen in each: the same every time. Gives its address. */
export async function makeNetwork(server: string, proeftuinen: number): Promise<string> {
  const name = `vonk_bench_${proeftuinen}`
  const admin = createDatabase(server, { max: 1 })
  await admin.pool.query(`drop database if exists ${name}`)
  await admin.pool.query(`create database ${name}`)
  await admin.close()
  const url = withDatabase(server, name)
  const network = createDatabase(url, { max: 2 })
  await migrate(network.pool)
  const client = await network.pool.connect()
  await client.query('set statement_timeout = 0')
  await client.query(seed.replaceAll('$SIZE', String(proeftuinen)))
  await client.query('vacuum')
  client.release(true)
  await network.close()
  return url
}
