import DataLoader from 'dataloader'

/**
 * What several requests want to know at the same moment is asked in one statement, with their keys together. It is sent
 * once all of them have arrived, so that nobody's answer is older than the request. A key without an answer is undefined.
 */
export function together<Answer>(ask: (keys: string[]) => Promise<Map<string, Answer>>) {
  const loader = new DataLoader(
    async (keys: readonly string[]) => {
      const answers = await ask([...new Set(keys)])
      return keys.map((key) => answers.get(key))
    },
    // Not a cache: after this round of the event loop nothing is kept.
    { cache: false, maxBatchSize: 100, batchScheduleFn: (send) => setImmediate(send) },
  )
  return (key: string) => loader.load(key)
}
