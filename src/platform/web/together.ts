import DataLoader from 'dataloader'
import type { Deps } from './context.ts'

/**
 * What several requests want to know at the same moment is asked in one statement, with their keys together. It is sent
 * once all of them have arrived, so that nobody's answer is older than the request. A key without an answer is undefined.
 */
export function together<Answer>(ask: (deps: Deps, keys: string[]) => Promise<Map<string, Answer>>) {
  const loaders = new WeakMap<Deps, DataLoader<string, Answer | undefined>>()
  const loaderOf = (deps: Deps) => {
    const known = loaders.get(deps)
    if (known) return known
    const loader = new DataLoader(
      async (keys: readonly string[]) => {
        const answers = await ask(deps, [...new Set(keys)])
        return keys.map((key) => answers.get(key))
      },
      // Not a cache: after this round of the event loop nothing is kept.
      { cache: false, maxBatchSize: 100, batchScheduleFn: (send) => setImmediate(send) },
    )
    loaders.set(deps, loader)
    return loader
  }
  return (deps: Deps, key: string) => loaderOf(deps).load(key)
}
