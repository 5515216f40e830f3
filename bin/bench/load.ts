import autocannon from 'autocannon'

export type Load = { perSecond: number; p50: number; p99: number }

export type Target = { address: string; seconds: number; paths?: string[]; cookie?: string }

const connections = 10

/**
 * Ten connections on one address, or on many in turn: then each begins elsewhere, so that none finds what another has
 * just asked for. Throws when an answer is not a 200: then there is nothing to measure. */
export async function load({ address, seconds, paths = [], cookie }: Target): Promise<Load> {
  const headers = cookie ? { cookie } : {}
  let begun = 0
  const setupClient = (client: autocannon.Client) => {
    const start = Math.floor((begun++ * paths.length) / connections)
    client.setRequests([...paths.slice(start), ...paths.slice(0, start)].map((path) => ({ path, headers })))
  }
  const options = { url: address, connections, duration: seconds, headers }
  const result = await autocannon(paths.length > 0 ? { ...options, setupClient } : options)
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${address}: ${result.non2xx} answers were not 200, ${result.errors} errors`)
  }
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The middle of several rounds, figure by figure. */
export const middle = (rounds: Load[]): Load => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
})
