import { setTimeout as pause } from 'node:timers/promises'

/** Something that runs until it ends by itself or is stopped. */
export type Running = { ended: Promise<unknown>; stop: () => Promise<void> }
export type Kept = { stop: () => Promise<void> }

const FIRST_PAUSE = 200
const LONGEST_PAUSE = 10_000
const STEADY = 30_000

/** Starts it again whenever it ends, with growing pauses as long as it keeps ending soon. */
export function keep(name: string, first: Running, start: () => Promise<Running>): Kept {
  const stopped = new AbortController()
  let current: Running | null = first
  const life = (async () => {
    let wait = FIRST_PAUSE
    while (!stopped.signal.aborted) {
      const since = Date.now()
      await current?.ended
      current = null
      if (stopped.signal.aborted) return
      wait = Date.now() - since > STEADY ? FIRST_PAUSE : Math.min(wait * 2, LONGEST_PAUSE)
      console.error(`${name} is gestopt en start opnieuw.`)
      await pause(wait, null, { signal: stopped.signal }).catch(() => {})
      if (!stopped.signal.aborted) current = await start().catch((error) => failed(name, error))
    }
    await (current as Running | null)?.stop()
  })()
  const stop = async () => {
    stopped.abort()
    await current?.stop()
    await life
  }
  return { stop }
}

function failed(name: string, error: Error): null {
  console.error(`${name} start niet: ${error.message}`)
  return null
}
