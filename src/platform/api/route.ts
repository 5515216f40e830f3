import { Hono } from 'hono'
import { z } from 'zod'
import { apiBase, type Path } from '../../paths/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { type Limit, spend } from '../web/limits.ts'
import { apiUrl, assertAcceptable } from './frame.ts'
import { firstAnswer, rememberAnswer } from './idempotency.ts'

export type Method = 'get' | 'post' | 'patch' | 'delete'

/** What the document says of one route. The answer is checked against it before it is sent. */
export type Doc<A extends z.ZodType> = {
  summary: string
  description?: string
  query?: z.ZodType
  body?: z.ZodType
  /** Takes in a form with a file, instead of a body. */
  neemtBestand?: true
  /** Gives a file, whole or in part, instead of an answer. */
  geeftBestand?: true
  answer: A
}

/** `path`: as the document has it, from its base. */
export type Route = Doc<z.ZodType> & { method: Method; path: string; tag: string }
type Mounted = Pick<Path, 'route' | 'pattern'>
export type Tag = { name: string; description: string }
type FileDoc = Pick<Doc<z.ZodType>, 'summary' | 'description'>
type FileHandler = (c: Ctx) => Promise<Response>
type Handler<A extends z.ZodType> = (c: Ctx) => Promise<z.input<A>>

/** The routes of one noun. There is no other way to make one, so none can be missing in the document. */
export function apiOf(tag: Tag) {
  const app = new Hono<Env>()
  const routes: Route[] = []
  const add =
    (method: Method) =>
    <A extends z.ZodType>({ route: declared, pattern }: Mounted, doc: Doc<A>, handler: Handler<A>): void => {
      const path = pathOf(declared)
      const route = { ...doc, method, path, tag: tag.name }
      routes.push(route)
      app.on(method.toUpperCase(), pattern, (c) => serve(c, route, handler))
    }
  /** Gives the bytes of a file. */
  const file = ({ route: declared, pattern }: Mounted, doc: FileDoc, handler: FileHandler): void => {
    const path = pathOf(declared)
    routes.push({ ...doc, method: 'get', path, tag: tag.name, geeftBestand: true, answer: z.unknown() })
    app.get(pattern, handler)
  }
  return {
    tag,
    app,
    routes,
    file,
    get: add('get'),
    post: add('post'),
    patch: add('patch'),
    delete: add('delete'),
  }
}

const pathOf = (declared: string): string => declared.slice(apiBase.length).replaceAll(/:(\w+)/g, '{$1}')

export type Api = ReturnType<typeof apiOf>

/** Each request that changes something costs a point; reading is free. */
const writes: Limit = { name: 'api', points: 240, seconds: 60 }

async function serve<A extends z.ZodType>(c: Ctx, route: Route, handler: Handler<A>): Promise<Response> {
  assertAcceptable(c)
  if (route.method === 'get') return c.json(route.answer.parse(await handler(c)) as object)
  if (c.var.actor) await spend(c, writes, c.var.actor.id)
  const first = await firstAnswer(c)
  if (first) return first
  const answer = await handler(c)
  if (route.method === 'delete') return c.body(null, 204)
  const response = c.json(route.answer.parse(answer) as object, route.method === 'post' ? 201 : 200)
  await rememberAnswer(c, response)
  return response
}

/** Tells where what was made can be read. */
export const located = (c: Ctx, path: string): void => c.header('Location', apiUrl(c, path))

/** A part of the address. */
export const part = (c: Ctx, name: string): string => c.req.param(name) ?? ''
