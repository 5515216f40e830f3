import { expect } from 'vitest'
import type { TestApp } from '#test/app.ts'
import { type Authenticator, createAuthenticator } from '#test/authenticator.ts'
import { type Personas, signIn, type TestLid } from '#test/personas.ts'
import { type Browser, browserOf } from '#test/request.ts'

export const list = '/mijn-vonk/passkeys'
export const refused = '/inloggen?terug=%2Forganisaties&reden=passkey'

type Asked = { options: { challenge: string; user?: { id: string } }; cookie: string }

/** The Cookie header of a browser that got this answer. */
export const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')

export const hasSession = (answer: Response) => /(^|; )vonk=[\w-]{43}/.test(cookiesOf(answer))

/** What this browser is asked to sign, and the cookie that it got with it. */
export async function ask(browser: Browser, path: string): Promise<Asked> {
  const answer = await browser.post(path)
  expect(answer.status).toBe(200)
  return { options: await answer.json(), cookie: cookiesOf(answer) }
}

/** The steps of people with passkeys, in this Vonk. */
export function passkeySteps(t: TestApp, p: Personas) {
  /** A browser in which this member signed in just now; with more cookies, when there are. */
  const signedIn = async (lid: TestLid) => {
    const session = await signIn(t, p.leden[lid].id)
    return (more = '') => browserOf(t, more ? `${session}; ${more}` : session)
  }

  /** A passkey of this member, made as a device would. */
  const passkeyOf = async (lid: TestLid, naam = 'Telefoon'): Promise<Authenticator> => {
    const browser = await signedIn(lid)
    const device = createAuthenticator(t.deps.config.url)
    const { options, cookie } = await ask(browser(), `${list}/uitdaging`)
    const answer = await browser(cookie).post(list, { naam, antwoord: device.make(options) })
    expect(answer.headers.get('location')).toBe(`${list}?gedaan=passkey`)
    return device
  }

  const askLogin = () => ask(p.as('bezoeker'), '/inloggen/passkey/uitdaging')
  const enter = (cookie: string, antwoord: string, terug = '/organisaties') =>
    browserOf(t, cookie).post('/inloggen/passkey', { antwoord, terug })

  /** Signs in with it, honestly; gives the answer. */
  const login = async (device: Authenticator): Promise<Response> => {
    const { options, cookie } = await askLogin()
    return enter(cookie, device.sign(options))
  }

  const rowsOf = (lid: TestLid) =>
    t.db.selectFrom('passkey').selectAll().where('lidId', '=', p.leden[lid].id).execute()
  return { signedIn, passkeyOf, askLogin, enter, login, rowsOf }
}
