import type { TestApp } from './app.ts'

/** What asks the database how to plan, and not for anything: a search does so before and after. */
const isSetting = (text: string) => /^(re)?set plan_cache_mode/.test(text)

/** The SQL statements that reach the database while `ask` is answered, through the pool that the app uses. */
export async function statementsOf({ pool }: Pick<TestApp, 'pool'>, ask: () => Promise<Response>) {
  const seen: string[] = []
  const original = pool.connect.bind(pool)
  const listen = async () => {
    const client = await original()
    const query = client.query.bind(client)
    client.query = ((...given: Parameters<typeof query>) => {
      seen.push(textOf(given[0]))
      return query(...given)
    }) as typeof client.query
    const release = client.release.bind(client)
    client.release = (error) => {
      client.query = query
      client.release = release
      release(error)
    }
    return client
  }
  pool.connect = listen as typeof pool.connect
  const answer = await ask().finally(() => {
    pool.connect = original as typeof pool.connect
  })
  return { answer, statements: seen.filter((text) => !isSetting(text)) }
}

const textOf = (given: unknown): string =>
  typeof given === 'string' ? given : ((given as { text?: string }).text ?? 'cursor')
