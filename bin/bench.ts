/**
 * `npm run bench`: pages under load on a network of its own, beside a bare server, at two sizes of the network.
 * `npm run bench -- --snel` takes smaller sizes and one short round, to see whether it works; `--alleen 'home|lijst'` only those.
 */
import { createHash } from 'node:crypto'
import { parseArgs } from 'node:util'
import { fasen, routes, uitkomsten } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { testServer } from '#test/postgres.ts'
import { type Measured, measure, type Page } from './bench/measure.ts'
import { makeNetwork } from './bench/network.ts'
import { timeNotice } from './bench/notice.ts'
import { peakMemory, startVonk } from './bench/server.ts'
import { buildIfChanged } from './build/current.ts'

const { values } = parseArgs({
  options: { snel: { type: 'boolean', default: false }, alleen: { type: 'string', default: '' } },
})
const sizes = values.snel ? [100, 1_000] : [1_000, 100_000]
const effort = values.snel ? { rounds: 1, seconds: 2 } : { rounds: 3, seconds: 3 }

/** The seed's id of a proeftuin (or of a member: `l`). Of every twenty, the first fourteen are public. */
const idOf = (i: number, of = 'p') =>
  createHash('md5')
    .update(`${of}${i}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
const publicOnes = Array.from({ length: Math.min(...sizes) }, (_, i) => i + 1).filter((i) => i % 20 < 14)

/** More combinations of filters than pages are remembered, at any size of the network. */
const combinations = fasen.flatMap((fase) =>
  routes.flatMap((route) =>
    ['loopt', ...uitkomsten].flatMap((uitkomst) =>
      ['schoonmaak', 'groen', 'zorg_en_welzijn'].flatMap((categorie) =>
        ['', 'gemeente', 'zorg', 'leverancier'].map(
          (soort) => `/proeftuinen?${new URLSearchParams({ fase, route, uitkomst, categorie, soort })}`,
        ),
      ),
    ),
  ),
)

const signedOut: Page[] = [
  { name: 'home', path: '/' },
  { name: 'lijst', path: '/proeftuinen' },
  { name: 'lijst, twee filters', path: '/proeftuinen?fase=uitvoeren&route=inkoop' },
  { name: 'lijst, steeds andere filters', path: '/proeftuinen', paths: combinations },
  { name: 'lijst, zoeken (veel)', path: '/proeftuinen?q=scannen+begeleider' },
  { name: 'lijst, zoeken (weinig)', path: '/proeftuinen?q=zeldzaamheden' },
  { name: 'lijst, zoeken (niets)', path: '/proeftuinen?q=proeftiun' },
  { name: 'proeftuin', path: `/proeftuinen/${idOf(3)}` },
  {
    name: 'proeftuin, steeds een andere',
    path: `/proeftuinen/${idOf(3)}`,
    paths: publicOnes.map((i) => `/proeftuinen/${idOf(i)}`),
  },
]
/** For members only: twice as many of them as there are proeftuinen. */
const leden: Page[] = [
  { name: 'leden', path: '/leden' },
  { name: 'leden, zoeken', path: '/leden?q=loonwaarde&rol=hr' },
  { name: 'lid', path: `/leden/${idOf(4, 'l')}` },
  { name: 'leden, wie weet (veel)', path: '/leden/wie-weet?q=begeleider&fase=uitvoeren' },
  { name: 'leden, wie weet (weinig)', path: '/leden/wie-weet?q=zeldzaamheden' },
].map((page) => ({ ...page, cookie: 'vonk=bench' }))
const allPages = [
  ...signedOut,
  ...signedOut.map((page) => ({ ...page, name: `${page.name}, ingelogd`, cookie: 'vonk=bench' })),
  ...leden,
]

const pages = allPages.filter(({ name }) => new RegExp(values.alleen).test(name))

await buildIfChanged(process.stderr)
const database = await testServer({ large: true })
try {
  const results = new Map<number, Measured[]>()
  for (const size of sizes) results.set(size, await benchAt(size))
  report(results)
  console.log(`\nEen aankondiging van 100 kB lezen: ${timeNotice().toFixed(1)} ms`)
} finally {
  await database.stop()
}

async function benchAt(size: number): Promise<Measured[]> {
  const began = Date.now()
  const url = await makeNetwork(database.url, size)
  console.log(
    `\n${size} proeftuinen, ${size * 20} aantekeningen, klaar in ${Math.round((Date.now() - began) / 1000)} s`,
  )
  const vonk = await startVonk(url)
  const measured: Measured[] = []
  for (const page of pages) {
    measured.push(await measure(vonk, page, effort))
    console.log(line(measured.at(-1) as Measured))
  }
  console.log(`geheugen van het webproces onder last, hoogste stand: ${peakMemory(vonk.pid)} MB`)
  await vonk.stop()
  return measured
}

function line({ page, kB, perSecond, p50, p99, bare, ratio }: Measured): string {
  const figures = [
    `${kB.toFixed(0)} kB`,
    `${perSecond.toFixed(0)}/s`,
    `p50 ${p50} ms`,
    `p99 ${p99} ms`,
    `kaal ${bare.toFixed(0)}/s`,
  ]
  return `${page.padEnd(40)} ${figures.map((figure) => figure.padStart(12)).join('')}   verhouding ${ratio.toFixed(3)}`
}

/** Does the cost grow with the data? Ratios, so that a busy machine weighs on both. */
function report(results: Map<number, Measured[]>): void {
  const [small = [], large = []] = [...results.values()]
  console.log('\nKosten bij de grootste ten opzichte van de kleinste:')
  for (const [i, { page, ratio }] of small.entries()) {
    console.log(`${page.padEnd(40)} ${(ratio / (large[i]?.ratio ?? Number.NaN)).toFixed(2)} ×`)
  }
}
