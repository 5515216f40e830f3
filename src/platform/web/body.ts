import { HTTPException } from 'hono/http-exception'
import type { Ctx, FormBody } from './context.ts'

/** A body as a form in a browser sends it. */
export const isForm = (c: Ctx): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/.test(c.req.header('content-type') ?? '')

/** The fields of a form as they were sent. Read once per request; the size is bounded before. */
export async function bodyOf(c: Ctx): Promise<FormBody> {
  if (c.var.body) return c.var.body
  const body = await c.req.parseBody({ all: true }).catch(notAForm)
  c.set('body', body)
  return body
}

/** Not what a browser sends: a multipart body without its boundary, or broken off. */
const notAForm = (error: unknown): never => {
  throw error instanceof TypeError ? new HTTPException(400) : error
}
