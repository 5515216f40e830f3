import { Hono } from 'hono'
import { z } from 'zod'
import { apiBase, apiPaths, paths } from '#src/paths/index.ts'
import { nouns } from './nouns.ts'
import { everyone } from './platform/actor.ts'
import { type Document, describeApi } from './platform/api/document.ts'
import { knownKey } from './platform/api/frame.ts'
import { ReferencePage } from './platform/api/reference.tsx'
import { apiOf } from './platform/api/route.ts'
import { named } from './platform/api/schemas.ts'
import type { Config } from './platform/config.ts'
import { allow, type Env } from './platform/web/context.ts'

const documentApi = apiOf({
  name: 'beschrijving',
  description: 'De beschrijving van deze API, voor programma’s.',
})
const OpenApi = named('OpenApi', z.looseObject({ openapi: z.string() }))

/** By their headings, and last what tells of the others. */
const apis = [
  ...nouns.flatMap(({ api = [] }) => api).toSorted((a, b) => a.tag.name.localeCompare(b.tag.name)),
  documentApi,
]

documentApi.get(
  apiPaths.beschrijving,
  { summary: 'Deze beschrijving, als OpenAPI-document', answer: OpenApi },
  async (c) => {
    allow(c, everyone)
    c.header('Access-Control-Allow-Origin', '*')
    return documentOf(c.var.deps.config)
  },
)

const examples = nouns.flatMap(({ apiExample = [] }) => apiExample)

const known = new WeakMap<Config, Document>()

/** The document, made once: it says nothing of who asks. */
function documentOf(config: Config): Document {
  const document = known.get(config) ?? describeApi(config, apis)
  known.set(config, document)
  return document
}

/** Version 1 of the API. */
export const apiV1 = new Hono<Env>()
apiV1.use(`${apiBase}/*`, knownKey)
for (const { app } of apis) apiV1.route('/', app)

/** The same for people. */
export const reference = new Hono<Env>()
reference.get(paths.api.pattern, (c) => {
  allow(c, everyone)
  return c.html(ReferencePage({ shell: c.var.shell, document: documentOf(c.var.deps.config), examples }))
})
