/**
 * `npm run bench`: pages under load on a network of its own, beside the floor and a bare server, at three sizes of the
 * network, and while others write. What the words mean stands in docs/besluiten/0032-vaart.md.
 * `npm run bench -- --snel` takes smaller sizes and one short round, to see whether it works; `--alleen 'home|lijst'` only those;
 * `--tabel 100000` only writing and reading tables of so many rows;
 * `--zoeken 43000` only searches, in a network of so many proeftuinen (that many: a million documents).
 */
import { parseArgs } from 'node:util'
import { testServer } from '#test/postgres.ts'
import { type Busy, measureBusy } from './bench/busy.ts'
import { type Measured, measure } from './bench/measure.ts'
import { makeNetwork } from './bench/network.ts'
import { timeNotice } from './bench/notice.ts'
import { mix, pages, proeftuinen } from './bench/pages.ts'
import { peakMemory, startFloor, startVonk } from './bench/server.ts'
import { measureTabellen } from './bench/tabel.ts'
import { measureZoeken } from './bench/zoeken.ts'
import { buildIfChanged } from './build/current.ts'

const { values } = parseArgs({
  options: {
    snel: { type: 'boolean', default: false },
    alleen: { type: 'string', default: '' },
    zoeken: { type: 'string' },
    tabel: { type: 'string' },
  },
})
const sizes = values.snel ? [1_000, 2_000] : [1_000, 10_000, 100_000]
const effort = values.snel ? { rounds: 1, seconds: 2, warmUp: 2 } : { rounds: 3, seconds: 4, warmUp: 8 }

/** Measured once, in one run with Vonk as it was then (0.012): another forum, as its makers deliver it. */
const peer =
  'Ter vergelijking: NodeBB 4.9 haalde 0,015 van de kale server (november 2026, in één run met Vonk).'

const isWanted = ({ name }: { name: string }) => new RegExp(values.alleen).test(name)

if (values.tabel) for await (const line of measureTabellen(Number(values.tabel))) console.log(line)
else await benchNetwork()

async function benchNetwork(): Promise<void> {
  await buildIfChanged(process.stderr)
  const database = await testServer({ large: true })
  try {
    if (values.zoeken) await benchZoeken(database.url, Number(values.zoeken))
    else await benchPages(database.url)
  } finally {
    await database.stop()
  }
}

async function benchPages(server: string): Promise<void> {
  const results = new Map<number, Measured[]>()
  for (const size of sizes) results.set(size, await benchAt(server, size))
  reportGrowth(results)
  console.log(`\n${peer}`)
  console.log(`Een aankondiging van 100 kB lezen: ${timeNotice().toFixed(1)} ms`)
}

async function benchZoeken(server: string, size: number): Promise<void> {
  const url = await makeNetwork(server, size)
  const vonk = await startVonk(url)
  for await (const line of measureZoeken(vonk, url)) console.log(line)
  await vonk.stop()
}

async function benchAt(server: string, size: number): Promise<Measured[]> {
  const began = Date.now()
  const url = await makeNetwork(server, size)
  const seconds = Math.round((Date.now() - began) / 1000)
  console.log(`\n${size} proeftuinen, ${size * 20} aantekeningen, klaar in ${seconds} s`)
  const [vonk, floor] = [await startVonk(url), await startFloor(url, idOf(proeftuinen[2]))]
  const servers = { vonk, floor, proeftuinen }
  const measured: Measured[] = []
  for (const page of pages.filter(isWanted)) {
    measured.push(await measure(servers, page, effort))
    console.log(line(measured.at(-1) as Measured))
  }
  if (isWanted(mix)) for (const busy of await measureBusy(servers, url, effort)) console.log(busyLine(busy))
  console.log(`geheugen van het webproces onder last, hoogste stand: ${peakMemory(vonk.pid)} MB`)
  await Promise.all([vonk.stop(), floor.stop()])
  return measured
}

function idOf(path = ''): string {
  return path.split('/').at(-1) ?? ''
}

function inColumns(name: string, figures: string[]): string {
  return name.padEnd(32) + figures.map((figure) => figure.padStart(14)).join('')
}

function line({ page, kB, perSecond, cpu, p50, p99, ratio, floors }: Measured): string {
  return inColumns(page, [
    `${kB.toFixed(1)} kB gzip`,
    `${cpu.toFixed(2)} ms cpu`,
    `${floors.toFixed(1)} × vloer`,
    `${perSecond.toFixed(0)}/s`,
    `${ratio.toFixed(3)} × kaal`,
    `p50 ${p50} ms`,
    `p99 ${p99} ms`,
  ])
}

function busyLine({ writes, perSecond, cpu, kept }: Busy): string {
  const figures = [`${perSecond.toFixed(0)}/s`, `${cpu.toFixed(2)} ms cpu`, `${(kept * 100).toFixed(0)} %`]
  return inColumns(`mengsel, ${writes} × schrijven per s`, figures)
}

/** Does the cost grow with the data? Against the bare server, so that a busy machine weighs on both. */
function reportGrowth(results: Map<number, Measured[]>): void {
  const [smallest = [], ...larger] = [...results.values()]
  console.log(`\nKosten bij ${sizes.slice(1).join(' en ')} ten opzichte van ${sizes[0]}:`)
  for (const [i, { page, ratio }] of smallest.entries()) {
    console.log(
      inColumns(
        page,
        larger.map((at) => `${(ratio / (at[i]?.ratio ?? Number.NaN)).toFixed(2)} ×`),
      ),
    )
  }
}
