import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paths, withoutBounds } from '#src/paths/index.ts'
import { root } from '#src/platform/root.ts'
import { geteld, vastgelegd } from '#src/tellen/momentopnamen/test-momentopname.ts'
import { insertWerkwijze } from '#src/verspreiden/werkwijzen/test-werkwijze.ts'
import { testApp } from './app.ts'
import { signIn, type TestLid, testPersonas } from './personas.ts'
import { insertProeftuin } from './proeftuin.ts'
import { browserOf } from './request.ts'

const t = await testApp()
const p = await testPersonas(t)
await vastgelegd(t.db, '2026-K1', geteld('vorm', { dienstverband: 40 }))
await insertWerkwijze({ t, p }, { zichtbaarheid: 'openbaar' })
const frozen = await insertProeftuin({ t, p }, { freeze: 'loopt' })
const prepared = await insertProeftuin({ t, p }, { fase: 'voorbereiden' })

/** Every way in which data leaves Vonk as a file, with somebody who may. */
const exports: Record<string, { path: string; as: TestLid; wat: string }> = {
  '/beheer/audit.csv': { path: paths.auditCsv(), as: 'beheerder', wat: 'audit' },
  '/cijfers/tabel.csv': { path: paths.cijfersCsv(), as: 'hr', wat: 'cijfers' },
  '/mijn-vonk/gegevens.html': { path: paths.gegevensHtml(), as: 'hr', wat: 'gegevens' },
  '/mijn-vonk/gegevens.json': { path: paths.gegevensJson(), as: 'hr', wat: 'gegevens' },
  '/organisaties/:id/jaar.pdf': {
    path: paths.organisatiejaarPdf(p.organisaties.gemeente),
    as: 'hr',
    wat: 'organisatiejaar',
  },
  '/organisaties/:id/tellen.csv': {
    path: paths.organisatiebeeldCsv(p.organisaties.gemeente),
    as: 'hr',
    wat: 'organisatiebeeld',
  },
  '/organisaties/:id/tellen.ods': {
    path: paths.organisatiebeeldOds(p.organisaties.gemeente),
    as: 'hr',
    wat: 'organisatiebeeld',
  },
  '/organisaties/:id/tellen.xlsx': {
    path: paths.organisatiebeeldXlsx(p.organisaties.gemeente),
    as: 'hr',
    wat: 'organisatiebeeld',
  },
  '/proeftuinen/:id/bevriezing.csv': { path: paths.bevriezingCsv(frozen), as: 'inkoper', wat: 'bevriezing' },
  '/proeftuinen/:id/voorkennis.csv': {
    path: paths.voorkennisCsv(prepared),
    as: 'inkoper',
    wat: 'voorkennis',
  },
}
/** What a page shows, and a browser may keep. */
const picture = 'netwerk/leden/foto-routes.tsx'
/** What somebody added to a piece of content, for who reads that: no export, as a page is none. */
const added = 'platform/web/send-bestand.ts'
/** Files that say the same to everybody, and hold nothing of anybody. */
const documents = [
  '/api/v1/openapi.json',
  '/speculatie.json',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemap/:soort/deel.xml',
  '/k/:kort/kaart.png',
  '/.well-known/security.txt',
]
/** What everybody may read, signed in or not: the crawl compares it. */
const feeds = [
  '/proeftuinen/feed.atom',
  '/lessen/feed.atom',
  '/aanbestedingen/feed.atom',
  '/voorstellen/feed.atom',
  '/werkwijzen/feed.atom',
  '/haakjes/feed.atom',
  '/verzamelingen/feed.atom',
  '/zoeken/feed.atom',
]

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }))

it('knows every route that gives a file', () => {
  const files = [
    ...new Set(t.app.routes.filter(({ method }) => method === 'GET').map(({ path }) => withoutBounds(path))),
  ]
    .filter((path) => /\.\w+$/.test(path) && ![...documents, ...feeds].includes(path))
    .sort()
  expect(files).toEqual(Object.keys(exports).sort())
})

const saying = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

it('lets a file leave by sendExport alone', () => {
  expect(saying(/content-disposition/i).sort()).toEqual([picture, 'platform/export.ts', added])
  const calls = sources.reduce((sum, { text }) => sum + (text.match(/sendExport\(c/g)?.length ?? 0), 0)
  // Its own definition is one; the two forms of one's own data share a call, and so do the three of an organisation's picture.
  expect(calls).toBe(1 + Object.keys(exports).length - 3)
})

it('lets no noun send bytes or plain text by itself, but for a picture to show', () => {
  const nouns = saying(/\bc\.(body|text|newResponse)\(/).filter((path) => !path.startsWith('platform/'))
  expect(nouns).toEqual([picture])
  const { text = '' } = sources.find(({ path }) => path === picture) ?? {}
  const types = [...text.matchAll(/'Content-(?:Type|Disposition)', '([\w/]+)/g)].map(([, value]) => value)
  expect(types).toEqual(['image/webp', 'inline'])
})

it.each(Object.entries(exports))('%s leaves a line in the trail', async (_route, { path, as, wat }) => {
  const lines = async () =>
    (
      await t.db
        .selectFrom('audit')
        .select('id')
        .where('handeling', '=', `export.${wat}`)
        .where('lidId', '=', p.leden[as].id)
        .execute()
    ).length
  const before = await lines()
  const answer = await browserOf(t, await signIn(t, p.leden[as].id)).get(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await lines()).toBe(before + 1)
})
