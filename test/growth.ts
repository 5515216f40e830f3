const tooShortToMeasure = 2_000

/**
 * How many times as long this takes on four times as much: 4 when it is linear, 16 when it is quadratic. Counted in
 * processor time of this process, the least of three, so that a busy machine does not weigh.
 */
export function growthOf(work: (size: number) => unknown, size: number): number {
  const least = (n: number) => Math.min(...Array.from({ length: 3 }, () => processorTime(() => work(n))))
  return least(4 * size) / Math.max(least(size), tooShortToMeasure)
}

/** Between linear and quadratic. */
export const linear = 9

/** In microseconds. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}
