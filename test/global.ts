import type { TestProject } from 'vitest/node'
import { createDatabase } from '#src/platform/database.ts'
import { prepareDatabase } from '#src/prepare.ts'
import { testServer, withDatabase, workers } from './postgres.ts'

/** The server that a test file makes its database on, and the prepared one it clones. */
export type Place = { url: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each worker, a server of its own, so that a long transaction holds up no stamps of the tests beside it. */
    places: Place[]
  }
}

/** Once per run: for each worker a PostgreSQL server and, on it, a prepared database that each test file clones. */
export default async function setup(project: TestProject) {
  const made = await Promise.all(Array.from({ length: workers }, makePlace))
  project.provide(
    'places',
    made.map(({ place }) => place),
  )
  return () => Promise.all(made.map(({ leave }) => leave()))
}

async function makePlace() {
  const { url, stop } = await testServer()
  const template = `vonk_sjabloon_${process.pid}`
  const server = createDatabase(url, { max: 1 })
  await server.pool.query(`drop database if exists ${template}`)
  await server.pool.query(`create database ${template}`)
  await migrateTemplate(withDatabase(url, template))
  const leave = async () => {
    await server.pool.query(`drop database ${template}`)
    await server.close()
    await stop()
  }
  return { place: { url, template }, leave }
}

async function migrateTemplate(url: string) {
  const { pool, close } = createDatabase(url, { max: 1 })
  await prepareDatabase(pool)
  await close()
}
