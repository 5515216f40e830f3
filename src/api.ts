import { Hono } from 'hono'
import { z } from 'zod'
import { apiBase, apiPaths, paths } from '#src/paths/index.ts'
import { nouns } from './nouns.ts'
import { everyone } from './platform/actor.ts'
import { type Document, describeApi } from './platform/api/document.ts'
import { knownKey } from './platform/api/frame.ts'
import { ReferencePage } from './platform/api/reference.tsx'
import { type Api, apiOf } from './platform/api/route.ts'
import { named } from './platform/api/schemas.ts'
import type { Config } from './platform/config.ts'
import { allow, type Env } from './platform/web/context.ts'

const OpenApi = named('OpenApi', z.looseObject({ openapi: z.string() }))

/** The higher wings first: what is read here begins with what people do. */
const ofNouns = nouns.toReversed().flatMap(({ api = [] }) => api)
const examples = nouns.flatMap(({ apiExample = [] }) => apiExample)

/** The API of an app. Its document says nothing of who asks: it is made once, when somebody first wants to read it. */
export function createApi(config: Config) {
  let made: Document | undefined
  const document = () => {
    made ??= describeApi(config, apis)
    return made
  }
  const apis = [...ofNouns, documentApi(document)]
  return { v1: versionOne(apis), reference: referenceOf(document) }
}

function documentApi(document: () => Document): Api {
  const api = apiOf({ name: 'beschrijving', description: 'De beschrijving van deze API, voor programma’s.' })
  const summary = 'Deze beschrijving, als OpenAPI-document'
  api.get(apiPaths.beschrijving, { summary, answer: OpenApi }, async (c) => {
    allow(c, everyone)
    c.header('Access-Control-Allow-Origin', '*')
    return document()
  })
  return api
}

/** Version 1 of the API. */
function versionOne(apis: Api[]): Hono<Env> {
  const v1 = new Hono<Env>()
  v1.use(`${apiBase}/*`, knownKey)
  for (const { app } of apis) v1.route('/', app)
  return v1
}

/** The same for people. */
function referenceOf(document: () => Document): Hono<Env> {
  const reference = new Hono<Env>()
  reference.get(paths.api.pattern, (c) => {
    allow(c, everyone)
    return c.html(ReferencePage({ shell: c.var.shell, document: document(), examples }))
  })
  return reference
}
