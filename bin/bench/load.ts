import autocannon from 'autocannon'
import { processorTime, type Running } from './server.ts'

/** `cpu`: milliseconds of processor time of the server for each page. */
export type Load = { perSecond: number; cpu: number; p50: number; p99: number }

/** `fresh`: every address is asked for once, so that no page is remembered. `members`: a thousand of them ask in turn. */
export type Asked = { paths: readonly string[]; fresh?: boolean; members?: boolean }

const connections = 10

/** Of the sessions in seed.sql. */
export const cookieOf = (n: number) => `vonk=bench${(n % 1000) + 1}`

let asked = 0

/**
 * Ten connections that ask for these pages in turn, compressed, as browsers do. Throws when an answer is not a 200: then
 * there is nothing to measure.
 */
export async function load(
  server: Running,
  { paths, fresh = false, members = false }: Asked,
  seconds: number,
): Promise<Load> {
  const next = () => {
    const path = paths[asked++ % paths.length] ?? '/'
    return fresh ? `${path}${path.includes('?') ? '&' : '?'}keer=${asked}` : path
  }
  const before = processorTime(server.pid)
  const result = await autocannon({
    url: server.url,
    connections,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip, deflate, br' },
    requests: [
      {
        setupRequest: (request) => {
          const path = next()
          const headers = { ...request.headers, ...(members && { cookie: cookieOf(asked) }) }
          return { ...request, path, headers }
        },
      },
    ],
  })
  if (result.non2xx + result.errors > 0) {
    throw new Error(`${paths[0]}: ${result.non2xx} answers were not 200, ${result.errors} errors`)
  }
  const cpu = (processorTime(server.pid) - before) / result.requests.total
  return { perSecond: result.requests.average, cpu, p50: result.latency.p50, p99: result.latency.p99 }
}

const median = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** The middle of several rounds, figure by figure. */
export const middle = (rounds: Load[]): Load => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  cpu: median(rounds.map(({ cpu }) => cpu)),
  p50: median(rounds.map(({ p50 }) => p50)),
  p99: median(rounds.map(({ p99 }) => p99)),
})
