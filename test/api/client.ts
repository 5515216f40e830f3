import { expect } from 'vitest'
import type { Document, Operation } from '#src/platform/api/document.ts'
import { hashOf, newToken } from '#src/platform/tokens.ts'
import type { TestApp } from '#test/app.ts'
import { shapeErrors } from './shape.ts'

export type Answer = {
  status: number
  headers: Headers
  body: Record<string, unknown> & { errors?: InputError[] }
}
type InputError = { in: string; location: { pointer?: string; name?: string }; code: string; detail: string }
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
export type Client = (method: Method, path: string, body?: unknown) => Promise<Answer>

/** A key of this member, as Mijn Vonk makes them. */
export async function makeKey(t: TestApp, lidId: string, days = 1): Promise<string> {
  const token = `vonk_${newToken()}`
  const verlooptOp = new Date(Date.now() + days * 24 * 3600 * 1000)
  await t.db
    .insertInto('toegangssleutel')
    .values({ lidId, naam: 'proef', tokenHash: hashOf(token), verlooptOp, tweedeFactor: true })
    .execute()
  return token
}

export const readDocument = async (t: TestApp): Promise<Document> =>
  (await t.app.request('/api/v1/openapi.json')).json()

type Caller = { token?: string | undefined; headers?: Record<string, string> | undefined }

/** A program with this key (none: a visitor). Every answer it gets is held against the published document. */
export function clientOf(t: TestApp, document: Document, { token, headers }: Caller = {}): Client {
  return async (method, path, body) => {
    const response = await t.app.request(`/api/v1${path}`, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} }
    expect(undocumented(document, { method, path }, answer)).toEqual([])
    return answer
  }
}

type Asked = { method: Method; path: string }

/** What in this answer the document does not tell. */
function undocumented(document: Document, { method, path }: Asked, answer: Answer): string[] {
  const operation = operationOf(document, method, path)
  if (!operation)
    return [404, 405].includes(answer.status) ? [] : [`${method} ${path} is not in the document`]
  const documented = operation.responses[answer.status] as Described | undefined
  if (!documented) return [`${answer.status} is not documented for ${method} ${path}`]
  const { content, headers = {} } = resolved(document, documented)
  const missing = Object.keys(headers).filter((name) => !answer.headers.has(name))
  if (!content) return missing
  const [[type = '', media] = []] = Object.entries(content)
  if (answer.headers.get('content-type') !== type)
    return [`${answer.headers.get('content-type')} is not ${type}`]
  return [...missing, ...shapeErrors(document, media?.schema ?? {}, answer.body)]
}

type Described = { $ref?: string; content?: Record<string, { schema: object }>; headers?: object }

const resolved = (document: Document, one: Described): Described => {
  const name = one.$ref?.split('/').at(-1)
  return name ? ((document.components.responses as Record<string, Described>)[name] ?? {}) : one
}

function operationOf({ paths }: Document, method: string, path: string): Operation | undefined {
  const [bare = ''] = path.split('?')
  const entry = Object.entries(paths).find(([pattern]) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(bare),
  )
  return entry?.[1][method.toLowerCase()]
}
