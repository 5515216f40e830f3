import './problem-schema.ts'
import { apiBase } from '../../paths/index.ts'
import type { Config } from '../config.ts'
import { headerName } from '../forms/nakijken.ts'
import { problems } from '../web/problem.ts'
import { apiVersion } from './frame.ts'
import { inputSchema, type JsonSchema, schemasOf } from './json-schema.ts'
import type { Api, Route } from './route.ts'
import { answers, bodies } from './schemas.ts'

export type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description?: string
  schema: JsonSchema
}
export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security?: object[]
  parameters?: Parameter[]
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> }
  responses: Record<string, object>
}
export type Document = {
  openapi: string
  info: {
    title: string
    version: string
    description: string
    contact: Record<string, string>
    license: object
  }
  servers: { url: string; description: string }[]
  tags: Api['tag'][]
  security: object[]
  paths: Record<string, Record<string, Operation>>
  components: {
    schemas: Record<string, JsonSchema>
    responses: object
    securitySchemes: object
    headers: object
  }
}

/** The OpenAPI document of these routes: the same schemas that check what comes in and goes out. */
export function describeApi(config: Config, apis: Api[]): Document {
  const routes = apis.flatMap((api) => api.routes)
  return {
    openapi: '3.0.3',
    info: infoOf(config),
    servers: [{ url: `${config.url}${apiBase}`, description: 'Deze Vonk' }],
    // Several nouns may answer under one heading.
    tags: [...new Set(apis.map(({ tag }) => tag))],
    security: [{}, { toegangssleutel: [] }],
    paths: pathsOf(routes),
    components: {
      schemas: { ...schemasOf(answers, 'output'), ...schemasOf(bodies, 'input') },
      responses: Object.fromEntries(
        Object.keys(problems).map((status) => [nameOf(status), problemOf(status)]),
      ),
      headers: {
        apiVersie,
        Wachten: { description: 'Hoeveel seconden je wacht.', schema: { type: 'integer' } },
      },
      securitySchemes: {
        toegangssleutel: {
          type: 'http',
          scheme: 'bearer',
          description: 'Een toegangssleutel maak je in Mijn Vonk. Zonder sleutel lees je wat openbaar is.',
        },
      },
    },
  }
}

const apiVersie = {
  description: 'De volledige versie van de API.',
  schema: { type: 'string', example: apiVersion },
}

function infoOf({ contact, url }: Config): Document['info'] {
  const name = 'Beheerder van deze Vonk'
  const email = contact?.startsWith('mailto:') ? { email: contact.slice('mailto:'.length) } : {}
  return {
    title: 'Vonk',
    version: apiVersion,
    description:
      'Lees en schrijf in Vonk, het lerende netwerk voor social return. Je ziet wat je op de pagina’s ook ziet: zonder sleutel wat openbaar is, met een sleutel wat jij als lid mag zien. Gemaakt volgens de NL GOV REST API Design Rules 2.1.',
    contact: { name, url: contact?.startsWith('https:') ? contact : `${url}/api`, ...email },
    license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
  }
}

function pathsOf(routes: Route[]): Document['paths'] {
  const paths: Document['paths'] = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  }
  return paths
}

function operationOf(route: Route): Operation {
  const parameters = [
    ...pathParameters(route.path),
    ...queryParameters(route),
    ...keyParameter(route),
    ...lookedAtParameter(route),
  ]
  return {
    operationId: operationIdOf(route),
    summary: route.summary,
    ...(route.description && { description: route.description }),
    tags: [route.tag],
    ...(route.method !== 'get' && { security: [{ toegangssleutel: [] }] }),
    ...(parameters.length > 0 && { parameters }),
    ...(route.body && { requestBody: { required: true, content: jsonOf(bodies.get(route.body)?.id) } }),
    ...(route.neemtBestand && { requestBody: { required: true, content: formWithFile } }),
    responses: { ...successOf(route), ...problemsOf(route) },
  }
}

/** get-proeftuinen-id-fasen: the same as long as the address is. */
const operationIdOf = ({ method, path }: Route) => [method, ...(path.match(/\w+/g) ?? [])].join('-')

const pathParameters = (path: string): Parameter[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }))

function queryParameters({ query }: Route): Parameter[] {
  if (!query) return []
  const { properties = {}, required = [] } = inputSchema(query)
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(typeof description === 'string' && { description }),
    schema,
  }))
}

const lookedAtParameter = ({ body, neemtBestand }: Route): Parameter[] =>
  body === undefined && !neemtBestand
    ? []
    : [
        {
          name: headerName,
          in: 'header',
          required: false,
          description:
            'Stuur ‘ja’ als je een tekst nakeek waarin iets over iemands gezondheid of uitkering leek te staan (400 met code ‘nakijken’), en er niemand in te herkennen is.',
          schema: { type: 'string', enum: ['ja'] },
        },
      ]

const keyParameter = ({ method }: Route): Parameter[] =>
  method !== 'post'
    ? []
    : [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: false,
          description:
            'Een UUID die je zelf maakt. Stuur je hetzelfde verzoek nog eens, dan gebeurt het niet dubbel: je krijgt 303 naar het eerste resultaat.',
          schema: { type: 'string', format: 'uuid' },
        },
      ]

const versionHeader = { 'API-Version': { $ref: '#/components/headers/apiVersie' } }
const jsonOf = (name = 'Probleem') => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
})

const bytes = { type: 'string', format: 'binary' }
const formWithFile = {
  'multipart/form-data': {
    schema: { type: 'object', properties: { bestand: bytes }, required: ['bestand'] },
  },
}

/** A browser asks for a part of it with Range. */
const fileAnswers = {
  200: { description: 'Het bestand.', headers: versionHeader, content: { '*/*': { schema: bytes } } },
  206: { description: 'Het gevraagde deel.', headers: versionHeader, content: { '*/*': { schema: bytes } } },
  304: { description: 'Het is niet veranderd.', headers: versionHeader },
  416: { description: 'Dit deel is er niet.', headers: versionHeader },
}

function successOf({ method, answer, geeftBestand }: Route): Operation['responses'] {
  if (geeftBestand) return fileAnswers
  if (method === 'delete') return { 204: { description: 'Gelukt.', headers: versionHeader } }
  const content = jsonOf(answers.get(answer)?.id)
  if (method !== 'post') return { 200: { description: 'Gelukt.', headers: versionHeader, content } }
  const location = { description: 'Waar het staat.', schema: { type: 'string', format: 'uri' } }
  const headers = { ...versionHeader, Location: location }
  return {
    201: { description: 'Gemaakt.', headers, content },
    303: { description: 'Dit verzoek is al eens verwerkt: zie Location.', headers },
  }
}

function problemsOf({ method, path, query }: Route): Operation['responses'] {
  const one = path.includes('{')
  const statuses = [
    ...(method === 'get' && !query && !one ? [] : [400]),
    ...[401, 403, 406, 429, 500, 503],
    ...(one ? [404] : []),
    ...(method === 'get' ? [] : [409, 413, 415]),
  ]
  return Object.fromEntries(
    statuses.map((status) => [status, { $ref: `#/components/responses/${nameOf(status)}` }]),
  )
}

const nameOf = (status: number | string) => `Probleem${status}`

const problemOf = (status: string) => ({
  description: `${problems[Number(status)]?.title}. ${problems[Number(status)]?.detail}`,
  headers: {
    ...versionHeader,
    ...(status === '429' && { 'Retry-After': { $ref: '#/components/headers/Wachten' } }),
  },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
})
