import { load, middle } from './load.ts'
import type { Effort, Servers } from './measure.ts'
import { mix } from './pages.ts'
import { writing } from './writes.ts'

const writesPerSecond = [0, 1, 10, 50]

export type Busy = { writes: number; perSecond: number; cpu: number; kept: number }

/** The mix of reads while others write, in turn. `kept`: the share of the throughput without writes that is left. */
export async function measureBusy({ vonk }: Servers, databaseUrl: string, effort: Effort): Promise<Busy[]> {
  const rounds = new Map(writesPerSecond.map((writes) => [writes, [] as Awaited<ReturnType<typeof load>>[]]))
  await readAllTwice(vonk.url)
  await load(vonk, mix, effort.warmUp)
  for (let round = 0; round < effort.rounds; round++) {
    for (const [writes, measured] of rounds) {
      const stop = await writing(databaseUrl, writes)
      measured.push(await load(vonk, mix, effort.seconds))
      await stop()
    }
  }
  const found = [...rounds].map(([writes, measured]) => ({ writes, ...middle(measured) }))
  const still = found[0]?.perSecond ?? Number.NaN
  return found.map(({ writes, perSecond, cpu }) => ({ writes, perSecond, cpu, kept: perSecond / still }))
}

/** What is asked for a second time is remembered. */
async function readAllTwice(url: string): Promise<void> {
  for (const path of [...mix.paths, ...mix.paths]) await (await fetch(url + path)).arrayBuffer()
}
