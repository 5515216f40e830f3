import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/platform/root.ts'
import { type Document, readDocuments, readSources } from './source.ts'

const documents = readDocuments()
/** Migrations are not among them: frozen, with what their comments cited at the time. */
const texts: Document[] = [...documents, ...readSources()]

/** Where something is cited, and what. */
type Citation = { path: string; cited: string }

const citationsIn = (pattern: RegExp): Citation[] =>
  texts.flatMap(({ path, text }) => Array.from(text.matchAll(pattern), ([, cited = '']) => ({ path, cited })))

/** `docs/domein/logboek.md#de-kringen`, in a link or in a sentence. */
const pages = citationsIn(/(?<![\w/.-])((?:[\w.-]+\/)*[a-z0-9][\w-]*\.md(?:#[\w-]+)?)/g)
/** `besluit 0022`, `docs/besluiten/0022`. */
const numbers = citationsIn(/\bbesluit(?:en\/| )(\d{4})\b(?!-)/g)
const links = citationsIn(/\]\((?!https?:|mailto:|#)([^)#]+)/g).filter(({ path }) => path.endsWith('.md'))

const say = ({ path, cited }: Citation) => `${path} → ${cited}`

/** As seen from the page itself, or from the root of the repository. */
function findDocument({ path, cited }: Citation): Document | undefined {
  const [file = ''] = cited.split('#')
  const places = [join(path, '..', file), join(file)]
  return documents.find((document) => places.includes(document.path))
}

/** The anchors of a page, as forges make them of its headings. */
const anchorsOf = ({ text }: Document) =>
  Array.from(text.matchAll(/^#+ (.+)$/gm), ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

describe('what is cited', () => {
  it('is a document of this repository', () => {
    expect(pages.length).toBeGreaterThan(150)
    expect(pages.filter((one) => !findDocument(one)).map(say)).toEqual([])
  })

  it('stands in that document under the heading that is named', () => {
    const withHeading = pages.filter(({ cited }) => cited.includes('#'))
    const missing = withHeading.filter((one) => {
      const document = findDocument(one)
      return !document || !anchorsOf(document).includes(one.cited.split('#')[1] ?? '')
    })
    expect(withHeading.length).toBeGreaterThan(30)
    expect(missing.map(say)).toEqual([])
  })

  it('by its number is a decision that was written down', () => {
    const isDecided = ({ cited }: Citation) =>
      documents.some(({ path }) => path.startsWith(`docs/besluiten/${cited}-`))
    expect(numbers.length).toBeGreaterThan(15)
    expect(numbers.filter((one) => !isDecided(one)).map(say)).toEqual([])
  })

  it('by a link is a file that exists', () => {
    const broken = links.filter(({ path, cited }) => !existsSync(join(root, path, '..', cited)))
    expect(broken.map(say)).toEqual([])
  })
})

it('each rule of docs/domein has an anchor of its own', () => {
  const domein = documents.filter(({ path }) => path.startsWith('docs/domein/'))
  const twice = domein.filter((page) => new Set(anchorsOf(page)).size < anchorsOf(page).length)
  expect(domein.length).toBeGreaterThan(8)
  expect(twice.map(({ path }) => path)).toEqual([])
})
