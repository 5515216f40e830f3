import { isApi } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { appOn } from '#test/app.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import type { Build } from './crawled.ts'
import { leaksIn, marksIn } from './marks.ts'
import { sayings } from './nouns.ts'

export type Page = { path: string; status: number; text: string; marks: Set<string> }

/** A persona who goes round, and what was found wrong on the way. */
export type Visitor = {
  persona: Persona
  visit: (path: string) => Promise<Page>
  /** The addresses asked for. */
  asked: Map<string, number>
  links: Set<string>
  /** Every mark that came back. */
  seen: Set<string>
  faults: string[]
}

/** More than this a program may not read, nor a member search; the crawl goes on with an app that counts anew. */
const mostInAMinute = { read: 1000, searched: 100 }

const addresses = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const hrefs = /(?:href|src)="(\/[^"#]*)/g

/** Signed in on pages and with a key on the API; everything that comes back is held against the policies. */
export async function newVisitor(build: Build, persona: Persona): Promise<Visitor> {
  const { t, p, marks } = build
  const browser = p.as(persona)
  const key = persona === 'bezoeker' ? null : await makeKey(t, p.leden[persona as TestLid].id)
  const own = persona === 'bezoeker' ? null : p.leden[persona].email
  const members = new Set(Object.values(p.leden).map(({ email }) => email))
  const asked = new Map<string, number>()
  const links = new Set<string>()
  const seen = new Set<string>()
  const faults: string[] = []

  let { app } = t
  let searching = browser
  let [read, searched] = [0, 0]
  const search = (path: string) => {
    searched++
    if (searched % mostInAMinute.searched === 0) searching = p.as(persona, appOn(t))
    return searching.get(path)
  }
  const ask = (path: string) => {
    if (!isApi(path)) return /[?&]q=/.test(path) ? search(path) : browser.get(path)
    read++
    if (read % mostInAMinute.read === 0) app = appOn(t).app
    return app.request(path, key ? { headers: { authorization: `Bearer ${key}` } } : {})
  }

  const visit = async (path: string): Promise<Page> => {
    const { pathname, searchParams } = new URL(path, 'http://x')
    const answer = await ask(path)
    const text = `${await answer.text()} ${answer.headers.get('location') ?? ''}`
    asked.set(path, answer.status)
    faults.push(...badAnswer(answer, text).map((what) => `${persona} got ${what} on ${path}`))
    const q = searchParams.get('q')
    const said = q ? text.replaceAll(q, '') : text
    faults.push(...leaksIn(marks, { persona, where: path, text: said }))
    for (const email of new Set(text.match(addresses))) {
      if (members.has(email) && email !== own && !tellsAddresses(persona, pathname))
        faults.push(`${persona} saw the address ${email} on ${path}`)
    }
    for (const [, href = ''] of text.matchAll(hrefs)) links.add(href.replaceAll('&amp;', '&'))
    const found = marksIn(said)
    for (const word of found) seen.add(word)
    return { path, status: answer.status, text, marks: found }
  }
  return { persona, visit, asked, links, seen, faults }
}

/** What may be kept without asking again shows for a while what was narrowed or taken away since. */
function badAnswer({ status, headers }: Response, text: string): string[] {
  if (status >= 500) return [`a ${status}`]
  const isAsked = /no-cache|no-store/.test(headers.get('cache-control') ?? '')
  return isAsked || marksIn(text).size === 0 ? [] : ['words that may be kept']
}

/** The desks work with addresses, and a trekker sees whom the team invited. */
const tellsAddresses = (persona: Persona, path: string) =>
  sayings.some((noun) => noun.tellsAddresses?.(persona, path))
