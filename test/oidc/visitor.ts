import type { TestApp } from '#test/app.ts'
import { browserOf, type Fields } from '#test/request.ts'

type Jar = Map<string, string>

const keep = (jar: Jar, answer: Response) => {
  for (const line of answer.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';')
    const [name = '', value = ''] = pair.split(/=(.*)/s)
    const isGone = value === '' || attributes.some((one) => /max-age=0|expires=.*1970/i.test(one))
    if (isGone) jar.delete(name)
    else jar.set(name, value)
  }
  return answer
}

const header = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

export type Visitor = ReturnType<typeof visitorOf>

/** A browser that keeps the cookies it gets, at Vonk and at a provider; follows no redirect by itself. */
export function visitorOf(t: Pick<TestApp, 'app' | 'deps'>, session?: string) {
  const jar: Jar = new Map(session ? [session.split('=') as [string, string]] : [])
  const elsewhere: Jar = new Map()
  const at = () => browserOf(t, header(jar))
  const get = async (path: string) => keep(jar, await at().get(path))
  const post = async (path: string, fields?: Fields) => keep(jar, await at().post(path, fields))

  const ask = async (url: string, init: RequestInit = {}) =>
    keep(elsewhere, await fetch(url, { ...init, redirect: 'manual', headers: { cookie: header(elsewhere) } }))

  /** Presses the button; gives the address of the provider that the browser is sent to. */
  const leave = async (path: string, fields?: Fields): Promise<URL> => {
    const answer = await post(path, fields)
    const heen = await get(answer.headers.get('location') ?? '')
    const [, url] = /^0; url=(.+)$/.exec(heen.headers.get('refresh') ?? '') ?? []
    if (!url) throw new Error(`Not sent on, but ${heen.status} ${heen.headers.get('location')}`)
    return new URL(url)
  }

  /** Logs in at the provider's own pages and agrees there; gives the path at Vonk that it sends the browser back to. */
  const loginAt = async (url: URL, login: string): Promise<string> => {
    let answer = await ask(url.href)
    for (let step = 0; step < 12; step++) {
      const location = answer.headers.get('location')
      if (location) {
        const next = new URL(location, url)
        if (next.origin !== url.origin) return next.pathname + next.search
        answer = await ask(next.href)
        continue
      }
      answer = await sendForm(await answer.text(), login)
    }
    throw new Error('The provider never sent the browser back')
  }

  const sendForm = (html: string, login: string) => {
    const [, action = ''] = /action="([^"]+)"/.exec(html) ?? []
    const [, prompt = ''] = /name="prompt" value="([^"]+)"/.exec(html) ?? []
    const body = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'x' } : { prompt })
    return ask(action, { method: 'POST', body })
  }

  const isSignedIn = async () => (await get('/mijn-vonk/profiel')).status === 200
  return { jar, get, post, leave, loginAt, isSignedIn }
}

/** Where an answer leads. */
export const leadsTo = (answer: Response) => answer.headers.get('location')
