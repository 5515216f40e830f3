import { setTimeout as pause } from 'node:timers/promises'

/** Something that runs until it ends by itself or is stopped. */
export type Running = { ended: Promise<unknown>; stop: () => Promise<void> }
export type Kept = { stop: () => Promise<void>; restart: () => Promise<void> }

const FIRST_PAUSE = 200
const LONGEST_PAUSE = 10_000
const STEADY = 30_000

/** Starts it again whenever it ends, with growing pauses as long as it keeps ending soon. */
export function keep(name: string, first: Running, start: () => Promise<Running>): Kept {
  const stopped = new AbortController()
  let current: Running | null = first
  let asked = false
  let wait = FIRST_PAUSE

  async function live() {
    const since = Date.now()
    await current?.ended
    current = null
    if (stopped.signal.aborted) return
    if (!asked) await pauseAfter(Date.now() - since)
    asked = false
    if (!stopped.signal.aborted) current = await start().catch((error) => failed(name, error))
  }

  async function pauseAfter(lifetime: number) {
    wait = lifetime > STEADY ? FIRST_PAUSE : Math.min(wait * 2, LONGEST_PAUSE)
    console.error(`${name} is gestopt en start opnieuw.`)
    await pause(wait, null, { signal: stopped.signal }).catch(() => {})
  }

  const life = (async () => {
    while (!stopped.signal.aborted) await live()
    await current?.stop()
  })()
  const stop = async () => {
    stopped.abort()
    await current?.stop()
    await life
  }
  const restart = async () => {
    asked = true
    await current?.stop()
  }
  return { stop, restart }
}

function failed(name: string, error: Error): null {
  console.error(`${name} start niet: ${error.message}`)
  return null
}
