import { sql } from 'kysely'
import { paths } from '../../paths/index.ts'
import type { Db } from '../db.ts'
import type { Uitgang } from '../naar-buiten.ts'

/** Sitemaps may have 50,000 addresses; a part of this size is made in one go. */
const perPart = 5000

const inXml = (name: string, lines: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${name}>\n`

/** Addresses are made by us of ids and words, but an ampersand may stand in them. */
const loc = (base: string, path: string) => `<loc>${new URL(path, base).href.replaceAll('&', '&amp;')}</loc>`

/** After which record each part begins: null for the first. */
async function partsOf(db: Db, uitgang: Uitgang): Promise<(string | null)[]> {
  const { rows } = await sql<{ na: string | null }>`
    select na from (
      select lag(t.id) over (order by t.id) as na, row_number() over (order by t.id) as n
      from ${uitgang.openbaar(db)} as t) as genummerd
    where (n - 1) % ${perPart} = 0 order by n`.execute(db)
  return rows.map(({ na }) => na)
}

/** Which parts there are: of every kind as many as it takes, and none of what there is nothing of. */
export async function sitemapIndex(db: Db, base: string, uitgangen: Uitgang[]): Promise<string> {
  const parts = await Promise.all(
    uitgangen.map(async (uitgang) => {
      const begins = await partsOf(db, uitgang)
      return begins.map((na) => paths.sitemapDeel(uitgang.soort, na ?? undefined))
    }),
  )
  return inXml(
    'sitemapindex',
    parts.flat().map((path) => `<sitemap>${loc(base, path)}</sitemap>`),
  )
}

/** One part: what is public after this record, by id. */
export async function sitemapPart(
  db: Db,
  base: string,
  { uitgang, na }: { uitgang: Uitgang; na: string | null },
): Promise<string> {
  const { rows } = await sql<{ id: string; op: string | null }>`
    select t.id, t.op from ${uitgang.openbaar(db)} as t
    where ${na}::uuid is null or t.id > ${na}::uuid order by t.id limit ${perPart}`.execute(db)
  const lines = rows.map(
    ({ id, op }) => `<url>${loc(base, uitgang.pagina(id))}${op ? `<lastmod>${op}</lastmod>` : ''}</url>`,
  )
  return inXml('urlset', lines)
}
