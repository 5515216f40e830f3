import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { apiBase, withoutBounds } from '#src/paths/index.ts'
import { appOn, testApp } from '#test/app.ts'
import { readDocument } from './client.ts'

const t = await testApp({ contact: 'mailto:beheer@voorbeeld.test' })
const document = await readDocument(t)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)
const schemas = Object.entries(document.components.schemas)

describe('the document', () => {
  it('is valid OpenAPI 3.0', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(document))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  it('has every route of the app under its base, and no other', () => {
    const served = t.app.routes
      .filter(({ method, path }) => path.startsWith(`${apiBase}/`) && method !== 'ALL')
      .map(
        ({ method, path }) =>
          `${method} ${withoutBounds(path)
            .replace(apiBase, '')
            .replaceAll(/:(\w+)/g, '{$1}')}`,
      )
    const told = operations.map(({ path, method }) => `${method.toUpperCase()} ${path}`)
    expect(told.toSorted()).toEqual([...new Set(served)].toSorted())
    expect(told.length).toBeGreaterThan(20)
  })

  it('refers only to what it has, and has nothing that is not used', () => {
    const text = JSON.stringify(document)
    const used = new Set(
      [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind, name]) => `${kind}/${name}`),
    )
    const has = ['schemas', 'responses', 'headers'].flatMap((kind) =>
      Object.keys(document.components[kind as 'schemas']).map((name) => `${kind}/${name}`),
    )
    expect([...used].filter((name) => !has.includes(name))).toEqual([])
    expect(has.filter((name) => !used.has(name) && !/responses\/Probleem405/.test(name))).toEqual([])
  })

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

// The machine-checkable rules of the NL GOV REST API Design Rules 2.1, by their names there.
describe('the design rules', () => {
  it('/core/doc-openapi, /core/semver', () => {
    expect(document.openapi).toMatch(/^3\.0\.\d+$/)
    expect(document.info.version).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('/core/publish-openapi: at the base, open to every origin, without a key', async () => {
    const answer = await t.app.request('/api/v1/openapi.json', { headers: { Origin: 'https://elders.test' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('/core/transport/cors: nothing else is open to other origins', async () => {
    const answer = await t.app.request('/api/v1/proeftuinen', { headers: { Origin: 'https://elders.test' } })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('/core/doc-openapi-contact', async () => {
    expect(document.info.contact).toMatchObject({ email: 'beheer@voorbeeld.test', name: expect.any(String) })
    const page = await readDocument(appOn(t, { contact: 'https://voorbeeld.test/contact' }))
    expect(page.info.contact.url).toBe('https://voorbeeld.test/contact')
    const nobody = await readDocument(appOn(t, { contact: null }))
    expect(nobody.info.contact.url).toMatch(/\/api$/)
  })

  it('/core/uri-version: the major version, and only that, is in the address', () => {
    expect(document.servers.map(({ url }) => url)).toEqual([expect.stringMatching(/\/v1$/)])
  })

  it('/core/path-segments-kebab-case, /core/no-trailing-slash, /core/hide-implementation', () => {
    for (const { path } of operations) {
      expect(path).toMatch(/^(\/([a-z][a-z0-9-]*|\{[a-z]+\}|openapi\.json))+$/)
    }
  })

  it('/core/naming-collections: what a list holds is what its address says', () => {
    const lists = schemas
      .filter(([, { properties }]) => properties?.links)
      .map(([name]) => name.toLowerCase())
    const last = operations.map(({ path }) => path.split('/').at(-1))
    expect(lists.length).toBeGreaterThan(3)
    expect(lists.filter((name) => !last.includes(name))).toEqual([])
  })

  it('/core/query-keys-camel-case, and fields too', () => {
    const keys = operations
      .flatMap(({ operation }) => operation.parameters ?? [])
      .filter((one) => one.in === 'query')
    const fields = schemas.flatMap(([, { properties }]) => Object.keys(properties ?? {}))
    for (const name of [...keys.map(({ name }) => name), ...fields])
      expect(name).toMatch(/^[a-z][a-zA-Z0-9]*$/)
    for (const [name] of schemas) expect(name).toMatch(/^[A-Z][a-zA-Z]*$/)
  })

  it('/core/http-methods: only the standard ones', () => {
    expect(operations.filter(({ method }) => !['get', 'post', 'patch', 'delete'].includes(method))).toEqual(
      [],
    )
  })

  it('/core/version-header: on every answer below 400', () => {
    for (const { operation } of operations) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) < 400) expect(response).toHaveProperty(['headers', 'API-Version'])
      }
    }
  })

  it('/core/error-handling/problem-details: status, title and detail on every error', () => {
    expect(document.components.schemas.Probleem?.required).toEqual(
      expect.arrayContaining(['status', 'title', 'detail']),
    )
    for (const response of Object.values(document.components.responses)) {
      expect(Object.keys(response.content)).toEqual(['application/problem+json'])
    }
  })

  it('/core/error-handling/invalid-input: 400 wherever there is input, and never 422', () => {
    for (const { method, operation } of operations) {
      if (method !== 'get' || operation.parameters?.length) expect(operation.responses).toHaveProperty('400')
      expect(operation.responses).not.toHaveProperty('422')
    }
  })

  it('/core/date-time: days and moments have their format', () => {
    const dated = schemas.flatMap(([name, { properties }]) =>
      Object.entries(properties ?? {})
        .filter(([field]) => /(Op|Tot)$|^datum$/.test(field))
        .map(([field, schema]) => ({ field: `${name}.${field}`, format: schema.format })),
    )
    expect(dated.length).toBeGreaterThan(10)
    expect(dated.filter(({ format }) => format !== 'date' && format !== 'date-time')).toEqual([])
  })

  it('asks for a key for every change, and for none to read', () => {
    for (const { method, operation } of operations) {
      expect(operation.security).toEqual(method === 'get' ? undefined : [{ toegangssleutel: [] }])
    }
  })
})

describe('the answers', () => {
  const https = appOn(t, { url: 'https://vonk.voorbeeld.test' })
  const kinds = ['/categorieen', '/aanbestedingen', '/onbekend', '/proeftuinen/', '/organisaties?q=&x=1']

  it.each(kinds)('/core/transport/security-headers and the version: %s', async (path) => {
    const { headers } = await https.app.request(`https://vonk.voorbeeld.test/api/v1${path}`)
    expect(Object.fromEntries(headers)).toMatchObject({
      'api-version': document.info.version,
      'cache-control': 'no-store',
      'content-security-policy': expect.stringContaining("base-uri 'none'; frame-ancestors 'none'"),
      'strict-transport-security': expect.stringContaining('max-age='),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
    })
    expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json$/)
  })

  it('/core/no-trailing-slash: 404, never a redirect', async () => {
    for (const { path } of operations.filter(({ method }) => method === 'get')) {
      const answer = await t.app.request(`/api/v1${path.replaceAll(/\{\w+\}/g, 'x')}/`)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }
  })

  it('/core/http-methods: 405 with Allow for another method', async () => {
    const answer = await t.app.request('/api/v1/categorieen', { method: 'PUT' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect(await answer.json()).toMatchObject({ status: 405, title: 'Dit kan hier niet' })
  })

  it('answers 405 on pages too', async () => {
    const answer = await t.app.request('/over', { method: 'DELETE', headers: { Origin: t.deps.config.url } })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect(await answer.text()).toContain('Dit kan hier niet')
  })

  it('/core/http-safety: HEAD is GET without a body', async () => {
    const answer = await t.app.request('/api/v1/categorieen', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('')
  })

  it.each([
    ['text/html', 406],
    ['application/xml, text/plain;q=0.5', 406],
    ['application/json;q=0', 406],
    ['text/html, */*;q=0.1', 200],
    ['application/*', 200],
    ['application/problem+json', 200],
  ])('Accept: %s gives %i', async (accept, status) => {
    const answer = await t.app.request('/api/v1/categorieen', { headers: { Accept: accept } })
    expect(answer.status).toBe(status)
  })

  it('tells nothing of the inside when something breaks', async () => {
    const broken = appOn({ ...t, db: {} as typeof t.db })
    const answer = await broken.app.request('/api/v1/categorieen')
    expect(answer.status).toBe(500)
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      status: 500,
      title: 'Er ging iets mis',
      detail: expect.any(String),
      instance: expect.stringMatching(/^urn:uuid:/),
    })
  })
})
