import type { TestProject } from 'vitest/node'
import { createDatabase } from '#src/platform/database.ts'
import { prepareDatabase } from '#src/prepare.ts'
import { testServer, withDatabase } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that the test files make their databases on, and the prepared one they clone. */
    database: { url: string; template: string }
  }
}

/** Once per run: a PostgreSQL server and, on it, a prepared database that each test file clones. */
export default async function setup(project: TestProject) {
  const { url, stop } = await testServer()
  const template = `vonk_sjabloon_${process.pid}`
  const server = createDatabase(url, { max: 1 })
  await server.pool.query(`drop database if exists ${template}`)
  await server.pool.query(`create database ${template}`)
  await migrateTemplate(withDatabase(url, template))
  project.provide('database', { url, template })
  return async () => {
    await server.pool.query(`drop database ${template}`)
    await server.close()
    await stop()
  }
}

async function migrateTemplate(url: string) {
  const { pool, close } = createDatabase(url, { max: 1 })
  await prepareDatabase(pool)
  await close()
}
