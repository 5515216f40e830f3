/**
 * As cheap as a page of a proeftuin can be: the statements that Vonk sends for one, a string template, and `node:http`. No
 * router, no session, no rules, no markdown, a third of the bytes. Compressed for who asks for that, as Vonk is.
 */
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { createDatabase } from '#src/platform/database.ts'
import { logboekBegin } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { listLogboek } from '#src/proeftuinen/aantekeningen/queries.ts'
import { findProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'

const [port = '0', url = '', sample = ''] = process.argv.slice(2)

type Statement = { name: string; text: string; values: unknown[] }
type Row = Record<string, string>
type Proeftuin = Row & { fasen: Row[]; team: Row[] }

/** What Vonk asks for the page of the sample, word for word. */
async function statementsOfPage(): Promise<Statement[]> {
  const { db, pool, close } = createDatabase(url, { max: 1 })
  const seen: Statement[] = []
  pool.on('connect', (client) => {
    const query = client.query.bind(client)
    client.query = ((asked: Statement, ...rest: []) => {
      seen.push(asked)
      return query(asked, ...rest)
    }) as typeof client.query
  })
  const proeftuin = await findProeftuin(db, null, sample)
  await listLogboek(db, null, { proeftuin, na: null, aantal: logboekBegin })
  await close()
  return seen
}

const statements = await statementsOfPage()
const { pool } = createDatabase(url, { max: 10 })

const safe = (text: string | null | undefined) =>
  (text ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

const each = (rows: Row[], write: (row: Row) => string) => rows.map(write).join('')

const pageOf = (p: Proeftuin, logboek: Row[]) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${safe(p.titel)}</title></head>
<body><h1>${safe(p.titel)}</h1><p>${safe(p.vraag)}</p><p>${safe(p.hypothese_als)} ${safe(p.hypothese_dan)}</p><p>${safe(p.aanleiding)}</p>
<ul>${each(p.fasen, (fase) => `<li>${safe(fase.fase)} ${safe(fase.verwachting)} ${safe(fase.terugblik)}</li>`)}</ul>
<ul>${each(p.team, (lid) => `<li>${safe(lid.rol)} ${safe(lid.organisatie)}</li>`)}</ul>
<ol>${each(logboek, (regel) => `<li><h2>${safe(regel.titel)}</h2><p>${safe(regel.datum)} ${safe(regel.soort)}</p><p>${safe(regel.tekst)}</p></li>`)}</ol>
</body></html>`

const server = createServer(async (request, response) => {
  const id = request.url?.split('/').at(-1)
  const [proeftuin, logboek] = await Promise.all(
    statements.map(({ values, ...statement }) =>
      pool.query({ ...statement, values: values.map((value) => (value === sample ? id : value)) }),
    ),
  )
  const page = Buffer.from(pageOf(proeftuin?.rows[0], logboek?.rows ?? []))
  const asked = request.headers['accept-encoding']?.includes('gzip')
  const body = asked ? gzipSync(page) : page
  const encoding = asked ? { 'Content-Encoding': 'gzip' } : {}
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': body.length, ...encoding })
  response.end(body)
})
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'))
process.on('disconnect', () => process.exit(0))
