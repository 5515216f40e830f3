import { beforeEach, describe, expect, it } from 'vitest'
import { nouns } from '#src/nouns.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import type { Change, Extra, Given } from './change.ts'
import { changes } from './changes.ts'
import { nameHost } from './opzet.ts'
import { type Outcome, ofApi, ofPage } from './outcome.ts'
import { insertFree, type Place, placeIn, type Situation, situations } from './place.ts'
import { rowsOf } from './rows.ts'

/** A page and the API are two ways to ask for the same: with the same input the same happens, or the same is wrong. */

const t = await testApp()
const p = await testPersonas(t)
const vrij = await insertFree({ t, p })
const rows = await rowsOf(t)
nameHost(p.organisaties.ministerie, 'Ministerie van Groei en Grond')
nameHost(p.organisaties.gemeente, 'Gemeente Waterlinge')
const known = new Set([...Object.values(p.organisaties), ...Object.values(p.leden).map(({ id }) => id), vrij])
const keys = new Map<Persona, string>()
for (const name of Object.keys(p.leden) as TestLid[]) keys.set(name, await makeKey(t, p.leden[name].id))

const all = async () => (await t.db.selectFrom('proeftuin').select('id').execute()).map(({ id }) => id)

// A program may write so much in a minute, and this is more.
beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

/** As a page would send it: text, and each row of a list as fields of its own. */
function asForm(given: Given): Record<string, string | string[]> {
  const entries = Object.entries(given).flatMap(([name, value]): [string, string | string[]][] => {
    if (value === undefined) return []
    if (!Array.isArray(value)) return [[name, value === null ? '' : String(value)]]
    if (value.every((one) => typeof one === 'string')) return [[name, value]]
    return value.flatMap((row, n) =>
      Object.entries(row as Given).map(([field, one]): [string, string] => [
        `${name}.${n}.${field}`,
        String(one),
      ]),
    )
  })
  return Object.fromEntries(entries)
}

type Asked = { change: Change; at: Place; as: Persona; given: Given }

const byPage = async ({ change, at, as, given }: Asked) =>
  ofPage(await p.as(as).post(change.page(at), asForm(change.asForm?.(given) ?? given)))

async function byApi({ change, at, as, given }: Asked) {
  const [method = ''] = change.route.split(' ')
  const headers = {
    'content-type': 'application/json',
    ...(keys.has(as) && { authorization: `Bearer ${keys.get(as)}` }),
  }
  const body = method === 'delete' ? null : JSON.stringify(given)
  return ofApi(await t.app.request(change.api(at), { method: method.toUpperCase(), headers, body }))
}

const lastSeen = new Map<string, string[]>()

/** What happened, and all that is kept of this proeftuin and of what came of it; nothing new when it was refused. */
async function happened(asked: Asked, by: (asked: Asked) => Promise<Outcome>) {
  const { id } = asked.at
  const before = await all()
  const asItWas = lastSeen.get(id) ?? (await rows([id], known))
  const outcome = await by(asked)
  const made = (await all()).filter((one) => !before.includes(one))
  const after = await rows([id, ...made], known)
  lastSeen.set(id, after)
  if (outcome.what !== 'done') expect(after).toEqual(asItWas)
  return { outcome, after }
}

/**
 * The problems of the API as this page says them. Which of some values is meant, a program hears by name; what the page
 * does not ask for has no field there; and what the page says above its form is not said again.
 */
function asPageSays({ wrong }: Outcome, page: Outcome, onPage: Change['onPage'] = {}): string[] {
  const lines = wrong.map((line) => {
    const [name = '', said = ''] = line
      .replace(/: Kies uit: .*/, ': Kies een van de mogelijkheden.')
      .split(/: (.*)/s)
    const loose = `?: ${said}`
    return page.wrong.includes(loose) ? loose : `${onPage[name] ?? name}: ${said}`
  })
  const isSaidAbove = (line: string) => page.said.includes(line.replace(/^[^:]*: /, ''))
  return lines.filter((line) => page.wrong.includes(line) || !isSaidAbove(line)).toSorted()
}

/** A page tells a visitor to sign in, where a program without a key hears that nothing is there. */
const asVisitor = (what: Outcome['what']) => (what === 'missing' ? 'nobody' : what)

type Pair = { change: Change; at: [Place, Place]; as: Persona; extra?: Extra }

/** Does it both ways, each to a proeftuin of its own, and compares. Gives what happened. */
async function expectSame({ change, at, as, extra = {} }: Pair): Promise<Outcome['what']> {
  const [onPage, onApi] = at
  const page = await happened({ change, as, at: onPage, given: over(change, onPage, extra) }, byPage)
  const api = await happened({ change, as, at: onApi, given: over(change, onApi, extra) }, byApi)
  const what = as === 'bezoeker' ? asVisitor(api.outcome.what) : api.outcome.what
  const { wrong } = page.outcome
  const same = asPageSays(api.outcome, page.outcome, change.onPage)
  expect({ what, wrong: same }).toEqual({ what: page.outcome.what, wrong })
  if (what === 'forbidden') expect(page.outcome.said).toContain(api.outcome.said)
  expect(api.after).toEqual(page.after)
  return what
}

const twice = async (situation: Situation): Promise<[Place, Place]> => [
  await placeIn({ t, p }, situation, vrij),
  await placeIn({ t, p }, situation, vrij),
]

const over = (change: Change, at: Place, extra: Extra) => ({
  ...change.good(at),
  ...(typeof extra === 'function' ? extra(at) : extra),
})

it('leaves no change of the API out', () => {
  const routes = nouns.flatMap(({ api = [] }) => api.flatMap((one) => one.routes))
  const unsafe = routes
    .filter(({ method }) => method !== 'get')
    .map(({ method, path }) => `${method} ${path}`)
  expect(new Set(Object.values(changes).map(({ route }) => route))).toEqual(new Set(unsafe))
})

// Who may change it last: what is refused leaves the place as it was for the next.
const personas = [
  ...(['bezoeker', 'leverancier', 'buurman'] as const),
  ...(['jobcoach', 'hr', 'adviesteam', 'inkoper'] as const),
]

describe.each(Object.entries(changes))('%s', (_name, change) => {
  const { right = {}, wrong } = change
  let untouched: [Place, Place] | undefined

  it.each([['as it should', {}] as const, ...Object.entries(right)])('is done: %s', async (_what, extra) => {
    const what = await expectSame({ change, at: await twice(change.in), as: 'inkoper', extra })
    expect(what === 'done').toBe(!change.never)
  })

  it.each(Object.entries(wrong))('is refused: %s', async (_what, extra) => {
    untouched ??= await twice(change.in)
    expect(await expectSame({ change, at: untouched, as: 'inkoper', extra })).not.toBe('done')
  })

  // To begin one is for the same people wherever others stand.
  const where = change.route === 'post /proeftuinen' ? [change.in] : (Object.keys(situations) as Situation[])
  it.each(where)('is for the same people: %s', async (situation) => {
    let at = await twice(situation)
    for (const as of personas) {
      if ((await expectSame({ change, at, as })) === 'done') at = await twice(situation)
    }
  })
})
