import { globSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { nouns } from '#src/nouns.ts'
import { root } from '#src/platform/root.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import type { Fields } from '#test/request.ts'
import type { Change, Extra, Given, Kept, Made, Shells } from './change.ts'
import { type Outcome, ofApi, ofPage } from './outcome.ts'
import { proeftuinShells } from './proeftuin.ts'
import { rowsOf } from './rows.ts'

/** A page and the API are two ways to ask for the same: with the same input the same happens, or the same is wrong. */

const t = await testApp()
const p = await testPersonas(t)
const everybody = [...Object.values(p.organisaties), ...Object.values(p.leden).map(({ id }) => id)]
const keys = new Map<Persona, string>()
for (const name of Object.keys(p.leden) as TestLid[]) keys.set(name, await makeKey(t, p.leden[name].id))

const ofProeftuin = await proeftuinShells({ t, p })
const ofNouns = await Promise.all(
  globSync('src/*/*/test-shells.ts', { cwd: root }).map(
    async (file) => ((await import(join(root, file))) as { shells: Shells }).shells,
  ),
)

// A program may write so much in a minute, and this is more.
beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

/** As a page would send it: text, and each row of a list as fields of its own. */
function asForm(given: Given): Fields {
  const entries = Object.entries(given).flatMap(([name, value]): [string, Fields[string]][] => {
    if (value === undefined) return []
    if (value instanceof File) return [[name, value]]
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

type Asked<Place extends Made> = { change: Change<Place>; at: Place; as: Persona; given: Given }
type By = <Place extends Made>(asked: Asked<Place>) => Promise<Outcome>

const byPage: By = async ({ change, at, as, given }) =>
  ofPage(await p.as(as).post(change.page(at), asForm(change.asForm?.(given, at) ?? given)))

const byApi: By = async ({ change, at, as, given }) => {
  const [method = ''] = change.route.split(' ')
  const files = Object.entries(given).filter((entry): entry is [string, File] => entry[1] instanceof File)
  const headers = {
    ...(files.length === 0 && { 'content-type': 'application/json' }),
    ...(keys.has(as) && { authorization: `Bearer ${keys.get(as)}` }),
  }
  const form = new FormData()
  for (const [name, file] of files) form.append(name, file)
  const body = method === 'delete' ? null : files.length > 0 ? form : JSON.stringify(given)
  return ofApi(await t.app.request(change.api(at), { method: method.toUpperCase(), headers, body }))
}

type Compared = Pick<Shells, 'table' | 'shared' | 'apart' | 'kept'>

async function keptOf({ table, shared = [], apart = /$^/g, kept: told }: Compared): Promise<Kept> {
  if (told) return told(t)
  const known = new Set([...everybody, ...shared])
  const rows = await rowsOf(t, table)
  const all = async () => {
    const found = await sql<Made>`select id from ${sql.table(table)}`.execute(t.db)
    return found.rows.map(({ id }) => id)
  }
  const same = async (ids: string[]) => {
    const kept = await rows(ids, known)
    return kept.map((row) => row.replaceAll(apart, 'eigen')).toSorted()
  }
  return { all, rows: same }
}

const lastSeen = new Map<string, string[]>()

/** What happened, and all that is kept of this one and of what came of it; nothing new when it was refused. */
async function happened<Place extends Made>({ all, rows }: Kept, asked: Asked<Place>, by: By) {
  const { id } = asked.at
  const before = await all()
  const asItWas = lastSeen.get(id) ?? (await rows([id]))
  const outcome = await by(asked)
  const made = (await all()).filter((one) => !before.includes(one))
  const after = await rows([id, ...made])
  lastSeen.set(id, after)
  if (outcome.what !== 'done') expect(after).toEqual(asItWas)
  return { outcome, after }
}

/**
 * The problems of the API as this page says them. Which of some values is meant, a program hears by name; what the page
 * does not ask for has no field there; and what the page says above its form is not said again.
 */
function asPageSays({ wrong }: Outcome, page: Outcome, onPage: Record<string, string> = {}): string[] {
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

type Pair<Place extends Made> = {
  kept: Kept
  change: Change<Place>
  at: [Place, Place]
  as: Persona
  extra?: Extra<Place>
}

/** Does it both ways, each to one of its own, and compares. Gives what happened. */
async function expectSame<Place extends Made>(pair: Pair<Place>): Promise<Outcome['what']> {
  const { kept, change, at, as, extra = {} } = pair
  const [onPage, onApi] = at
  const page = await happened(kept, { change, as, at: onPage, given: over(change, onPage, extra) }, byPage)
  const api = await happened(kept, { change, as, at: onApi, given: over(change, onApi, extra) }, byApi)
  const what = as === 'bezoeker' ? asVisitor(api.outcome.what) : api.outcome.what
  const { wrong } = page.outcome
  const same = asPageSays(api.outcome, page.outcome, change.onPage)
  expect({ what, wrong: same }).toEqual({ what: page.outcome.what, wrong })
  if (what === 'forbidden') expect(page.outcome.said).toContain(api.outcome.said)
  expect(api.after).toEqual(page.after)
  return what
}

const over = <Place extends Made>(change: Change<Place>, at: Place, extra: Extra<Place>): Given => ({
  ...change.good(at),
  ...(typeof extra === 'function' ? extra(at) : extra),
})

it('leaves no change of the API out', () => {
  const routes = nouns.flatMap(({ api = [] }) => api.flatMap((one) => one.routes))
  const unsafe = routes
    .filter(({ method }) => method !== 'get')
    .map(({ method, path }) => `${method} ${path}`)
  const driven = [ofProeftuin, ...ofNouns].flatMap(({ changes }) => Object.values(changes))
  expect(new Set(driven.map(({ route }) => route))).toEqual(new Set(unsafe))
})

const personas = [
  ...(['bezoeker', 'leverancier', 'buurman'] as const),
  ...(['jobcoach', 'hr', 'adviesteam', 'inkoper'] as const),
]

/** Every change of one kind of record: right, wrong in each way, and by each of these people. */
async function drive<Place extends Made>(shells: Shells<Place>): Promise<void> {
  const kept = await keptOf(shells)
  const { by = 'inkoper' } = shells
  const one = (situation: string) => shells.place({ t, p }, situation)
  const twice = async (situation: string): Promise<[Place, Place]> => [
    await one(situation),
    await one(situation),
  ]

  describe.each(Object.entries(shells.changes))(`${shells.table}: %s`, (_name, change) => {
    const { right = {}, wrong } = change
    let untouched: [Place, Place] | undefined

    it.each([['as it should', {}] as const, ...Object.entries(right)])(
      'is done: %s',
      async (_what, extra) => {
        const what = await expectSame({ kept, change, at: await twice(change.in), as: by, extra })
        expect(what === 'done').toBe(!change.never)
      },
    )

    it.each(Object.entries(wrong))('is refused: %s', async (_what, extra) => {
      untouched ??= await twice(change.in)
      expect(await expectSame({ kept, change, at: untouched, as: by, extra })).not.toBe('done')
    })

    it.each(change.begins ? [change.in] : shells.situations)(
      'is for the same people: %s',
      async (situation) => {
        let at = await twice(situation)
        // Who may change it last: what is refused leaves the place as it was for the next.
        for (const as of [...personas.filter((one) => one !== by), by]) {
          if ((await expectSame({ kept, change, at, as })) === 'done') at = await twice(situation)
        }
      },
    )
  })
}

await drive(ofProeftuin)
for (const shells of ofNouns) await drive(shells)
