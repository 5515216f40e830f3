/** Reads one table and says in JSON how it went: in a process of its own, so that what it costs in memory is its own too. */
import { readWaarden } from '#src/platform/tabel/read-waarden.ts'
import { kolommen } from './tabel-rijen.ts'

const [, , pad = ''] = process.argv
const before = process.memoryUsage().rss
let [last, turn, rijen] = [performance.now(), 0, 0]
const clock = setInterval(() => {
  turn = Math.max(turn, performance.now() - last - 10)
  last = performance.now()
}, 10)
const begun = performance.now()
for await (const one of readWaarden(pad, { kolommen, maxRijen: 1_000_000 })) if ('waarden' in one) rijen++
clearInterval(clock)
const seconds = (performance.now() - begun) / 1000
const memory = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
console.log(JSON.stringify({ rijen, seconds, memory, turn }))
