import { createDatabase } from '#src/platform/database.ts'
import { cookieOf } from './load.ts'
import type { Running } from './server.ts'

/** Ten kinds of question, each in a few ways so that no answer is remembered. */
const vragen: [string, string[]][] = [
  ['woord dat bijna overal staat', ['begeleider', 'contract', 'leveranciers', 'tempo', 'werkplek']],
  ['twee van die woorden', ['begeleider contract', 'leveranciers tempo', 'werkplek gesprek']],
  ['woord in een twintigste', ['roosters', 'machines', 'sleutels', 'geluid', 'kleding']],
  ['woord dat bijna nergens staat', ['zeldzaamheden', 'met zeldzaamheden', 'zeldzaamheid']],
  ['woord dat nergens staat', ['kwartelhok', 'zwaluwnest', 'lantaarnpaal']],
  ['typfout', ['zeldzaamhedn', 'begelieder', 'leverancirs']],
  ['samenstelling', ['dossierscannen', 'vloerverzorging', 'fietsherstel']],
  ['woorden tussen aanhalingstekens', ['"vaste begeleider"', '"gesprek op de werkplek"', '"lager tempo"']],
  [
    'hele zin',
    [
      'hoe vinden we een vaste begeleider voor nieuwe collega’s',
      'wat spreek je af vóór het contract met leveranciers',
    ],
  ],
  [
    'woord met filters',
    ['begeleider&fase=uitvoeren&categorie=schoonmaak', 'roosters&soort=les', 'scannen&uitkomst=gelukt'],
  ],
]

const rounds = 4

type Lezer = { naam: string; cookies: string[] }

/**
 * What a search costs its reader, as the page comes: milliseconds, one at a time, for who is not signed in, a buyer and a
 * supplier. Then what the indexes take, and what writing one aantekening costs.
 */
export async function* measureZoeken({ url }: Running, databaseUrl: string): AsyncGenerator<string> {
  const database = createDatabase(databaseUrl, { max: 1 })
  const lezers = await listLezers(database)
  await ask(url, 'roosters', undefined)
  for (const [soort, qs] of vragen) {
    const figures = []
    for (const { naam, cookies } of lezers) figures.push(`${naam} ${await timesOf(url, qs, cookies)}`)
    yield soort.padEnd(34) + figures.join('   ')
  }
  yield `indexen van woorden: ${await indexSize(database)}`
  yield `een aantekening erbij: ${await addingOne(database)}`
  await database.close()
}

type Database = ReturnType<typeof createDatabase>

async function indexSize({ pool }: Database): Promise<string> {
  const { rows } = await pool.query<{ is: string }>(`
    select string_agg(i.indexrelid::regclass || ' ' || pg_size_pretty(pg_relation_size(i.indexrelid)), ', ') as is
    from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
    where a.amname = 'gin' or i.indrelid = 'zoekwoord'::regclass`)
  return rows[0]?.is ?? ''
}

/** A hundred, each in a transaction of its own. */
async function addingOne({ pool }: Database): Promise<string> {
  const times: number[] = []
  for (let n = 0; n < 100; n++) {
    const began = performance.now()
    await pool.query(`insert into aantekening (proeftuin_id, soort, fase, datum, titel, tekst, zichtbaarheid, door_id)
      select proeftuin_id, soort, fase, current_date, titel || ' nog ${n}', tekst, zichtbaarheid, door_id from aantekening limit 1`)
    times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return `p50 ${sorted[50]?.toFixed(1)} ms, p95 ${sorted[95]?.toFixed(1)} ms`
}

async function listLezers({ pool }: Database): Promise<Lezer[]> {
  const { rows } = await pool.query<{ kant: string; n: number[] }>(`
    select o.kant, array_agg(i order by i) as n from generate_series(1, 1000) i
    join lid l on l.id = md5('l' || i)::uuid join organisatie o on o.id = l.organisatie_id
    where i % 10 > 0 group by o.kant`)
  const cookiesOf = (kant: string) =>
    (rows.find((row) => row.kant === kant)?.n ?? []).map((n) => cookieOf(n - 1))
  return [
    { naam: 'bezoeker', cookies: [] },
    { naam: 'opdrachtgever', cookies: cookiesOf('opdrachtgever') },
    { naam: 'leverancier', cookies: cookiesOf('leverancier') },
  ]
}

let asked = 0

async function timesOf(url: string, qs: string[], cookies: string[]): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    for (const q of qs) times.push(await ask(url, q, cookies[asked % (cookies.length || 1)]))
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0)
  return `p50 ${String(at(0.5)).padStart(5)} p95 ${String(at(0.95)).padStart(5)}`
}

async function ask(url: string, q: string, cookie: string | undefined): Promise<number> {
  asked += 1
  const [words = '', ...filters] = q.split('&')
  const address = [`${url}/zoeken?q=${encodeURIComponent(words)}`, ...filters, `keer=${asked}`].join('&')
  const began = performance.now()
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip', ...(cookie && { cookie }) } })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
  return performance.now() - began
}
