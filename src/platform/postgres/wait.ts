import { setTimeout as pause } from 'node:timers/promises'

/** Looks again and again until it is so; after so many seconds it throws what `late` makes. */
export async function untilTrue(look: () => boolean | Promise<boolean>, seconds: number, late: () => Error) {
  const end = Date.now() + seconds * 1000
  while (!(await look())) {
    if (Date.now() > end) throw late()
    await pause(25)
  }
}
