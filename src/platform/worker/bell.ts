import pg from 'pg'
import { channel } from './queues.ts'

/** Rings when the database tells of a new job. A connection that breaks rings as well: what it missed lies there still. */
export type Bell = {
  /** Waits until it rings, at most so many milliseconds. What rang since the last time counts. */
  wait: (ms: number) => Promise<void>
  ring: () => void
  /** Over the connection that listens, so that one which broke is noticed, and made again before this is asked. */
  ask: <Row extends pg.QueryResultRow>(statement: pg.QueryConfig) => Promise<Row[]>
  close: () => Promise<void>
}

export function openBell(url: string): Bell {
  const { ring, wait } = createRing()
  let client: pg.Client | undefined

  async function ask<Row extends pg.QueryResultRow>(statement: pg.QueryConfig): Promise<Row[]> {
    client ??= await listen(url, ring, lose)
    try {
      return (await client.query<Row>(statement)).rows
    } catch (error) {
      close().catch(() => {})
      throw error
    }
  }

  function lose(broken: pg.Client): void {
    if (client === broken) client = undefined
    ring()
  }

  async function close(): Promise<void> {
    const last = client
    client = undefined
    await last?.end()
  }
  return { wait, ring, ask, close }
}

const IMPATIENT_MS = 10_000

async function listen(url: string, ring: () => void, lose: (broken: pg.Client) => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'vonk-bel',
    connectionTimeoutMillis: IMPATIENT_MS,
    query_timeout: IMPATIENT_MS,
  })
  client.on('error', () => {})
  await client.connect()
  // Not before: one that cannot be made would ring, and be tried again at once, for ever.
  client.on('error', () => lose(client)).on('end', () => lose(client))
  client.on('notification', ring)
  await client.query(`listen ${channel}`).catch((error) => {
    client.end().catch(() => {})
    throw error
  })
  return client
}

function createRing(): Pick<Bell, 'ring' | 'wait'> {
  let rung = false
  let wake = () => {}
  const ring = () => {
    rung = true
    wake()
  }
  const wait = async (ms: number) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    wake = resolve
    const timer = setTimeout(resolve, rung ? 0 : ms)
    await promise
    clearTimeout(timer)
    rung = false
  }
  return { ring, wait }
}
