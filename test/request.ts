import type { TestApp } from './app.ts'

type Value = string | File | string[]
export type Fields = Record<string, Value>

/** Sends requests as a page of Vonk in a browser would. Redirects are not followed. */
export type Browser = {
  (path: string, init?: RequestInit): Promise<Response>
  get: (path: string) => Promise<Response>
  /** Sends a form; a list sends the field several times, a File makes it multipart. */
  post: (path: string, fields?: Fields) => Promise<Response>
}

/** A browser with this Cookie header; without one: a visitor. `more`: what a proxy adds. */
export function browserOf(
  { app, deps }: Pick<TestApp, 'app' | 'deps'>,
  cookie?: string,
  more: Record<string, string> = {},
): Browser {
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ ...more, ...Object.fromEntries(new Headers(init.headers)) })
    if (cookie) headers.set('Cookie', cookie)
    headers.set('Origin', new URL(deps.config.url).origin)
    headers.set('Sec-Fetch-Site', 'same-origin')
    return app.request(path, { ...init, headers })
  }
  return Object.assign(send, {
    get: (path: string) => send(path),
    post: (path: string, fields: Fields = {}) => send(path, { method: 'POST', body: bodyOf(fields) }),
  })
}

function bodyOf(fields: Fields): URLSearchParams | FormData {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
  )
  const hasFile = entries.some(([, value]) => typeof value !== 'string')
  const body = hasFile ? new FormData() : new URLSearchParams()
  for (const [name, value] of entries) (body as FormData).append(name, value as string)
  return body
}
