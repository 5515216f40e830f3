import { Writable } from 'node:stream'
import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import { createApp } from '#src/app.tsx'
import { paths } from '#src/paths/index.ts'
import { notitie, testNetwork } from './api/network.ts'
import { testApp } from './app.ts'
import { signIn } from './personas.ts'
import { browserOf } from './request.ts'

const lines: string[] = []
const sink = new Writable({
  write: (chunk, _, done) => {
    lines.push(String(chunk))
    done()
  },
})
const t = await testApp()
const n = await testNetwork(t)
const app = createApp({ ...t.deps, logger: pino({ base: null }, sink) })
const browser = browserOf({ app, deps: t.deps }, await signIn(t, n.leden.inkoper.id))
const team = n.places[0]?.id ?? ''

beforeEach(() => lines.splice(0))

/** What was logged of the refusal: the fields, and nothing of what stood in them. */
const logged = () =>
  lines.filter((line) => line.includes('bsn refused')).map((line) => JSON.parse(line).velden as string[])

const written = { ...notitie(), titel: 'Over 123\u2009456', tekst: '782 en verder niets' }
const before = (await t.db.selectFrom('aantekening').select('id').execute()).length

describe.each([
  ['in one field', { titel: 'Een titel', tekst: 'Nummer 1234**56**782' }, 'tekst'],
  ['over two fields', { titel: 'Over 123\u2009456', tekst: '782 en verder niets' }, 'tekst'],
])('a BSN %s', (_, given, field) => {
  it('is refused on a page, with why, and nothing typed is lost', async () => {
    const answer = await browser.post(paths.aantekeningen(team), { ...written, ...given })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('een nummer dat een BSN kan zijn')
    expect(page).toContain(`#veld-${field}`)
    expect(page).toContain(given.titel)
    expect(page).toContain(given.tekst)
    expect(logged()).toEqual([[field]])
    expect(lines.join('')).not.toMatch(/\*\*56|\u2009|en verder/)
  })

  it('is refused by the API, at its field, without the number', async () => {
    const { status, body } = await n.api('inkoper')(
      'POST',
      `/proeftuinen/${team}/aantekeningen`,
      notitie(given),
    )
    expect([status, body.errors?.map(({ location }) => location.pointer)]).toEqual([400, [`#/${field}`]])
    expect(JSON.stringify(body.errors)).not.toMatch(/56\*|782/)
  })

  it('is kept nowhere', async () => {
    expect(await t.db.selectFrom('aantekening').select('id').execute()).toHaveLength(before)
  })
})
