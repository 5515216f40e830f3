import pg from 'pg'
import { applicationRole } from '../application-role.ts'

/** A connection string for a unix socket, as `pg` and every other PostgreSQL program reads it. */
export const connectionString = (socket: string, database: string, user: string) =>
  `postgresql:///${database}?host=${encodeURIComponent(socket)}&user=${user}`

/** Why the server on this socket takes no connection; null when it does. */
export async function refusal(socket: string): Promise<string | null> {
  try {
    await asAdmin(socket, (client) => client.query('select 1'))
    return null
  } catch (error) {
    return (error as Error).message
  }
}

/** The roles and the database that Vonk uses: the owner, and the one that works in it; made once. */
export async function makeDatabase(socket: string) {
  await asAdmin(socket, async (client) => {
    if (!(await exists(client, `select from pg_roles where rolname = 'vonk'`))) {
      await client.query('create role vonk login')
    }
    if (!(await exists(client, `select from pg_roles where rolname = '${applicationRole}'`))) {
      await client.query(`create role ${applicationRole} login`)
    }
    if (!(await exists(client, `select from pg_database where datname = 'vonk'`))) {
      await client.query('create database vonk owner vonk')
    }
  })
}

const exists = async (client: pg.Client, query: string) => (await client.query(query)).rows.length > 0

async function asAdmin<T>(socket: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connectionString(socket, 'postgres', 'postgres'))
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
