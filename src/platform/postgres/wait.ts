import { setTimeout as pause } from 'node:timers/promises'
import { Problem } from './problem.ts'

type Limit = { seconds: number; what: string }

/** Looks again and again until it is so; a Problem named `what` after so many seconds. */
export async function untilTrue(look: () => boolean | Promise<boolean>, { seconds, what }: Limit) {
  const end = Date.now() + seconds * 1000
  while (!(await look())) {
    if (Date.now() > end) throw new Problem(`${what} (na ${seconds} seconden).`)
    await pause(25)
  }
}
