import type { TestApp } from './app.ts'

/** As if this limit was met by all who counted for it so far but for `left` times: nobody waits for hundreds of requests. */
export const nearlySpent = (
  t: Pick<TestApp, 'db'>,
  limit: string,
  { points, left = 1 }: { points: number; left?: number },
) =>
  t.db
    .updateTable('tempolimiet')
    .set({ points: points - left })
    .where('key', 'like', `${limit}:%`)
    .execute()
