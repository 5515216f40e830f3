import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import {
  insertAantekening,
  insertProeftuin,
  type TestAantekening,
  type TestProeftuin,
} from '#test/proeftuin.ts'
import { statementsOf } from '#test/queries.ts'
import { insertReactie } from './test-reactie.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
/** Long enough to be missed. */
const typed = 'Wat ik net typte, een hele alinea waar ik lang over dacht.'
const team = { hr: 'hr', leverancier: 'leverancier' } as const
beforeEach(() => t.db.deleteFrom('tempolimiet').execute())

type Made = { proeftuinId: string; aantekening: string; path: string }

async function make(proeftuin: TestProeftuin = {}, note: TestAantekening = {}): Promise<Made> {
  const proeftuinId = await insertProeftuin(world, { team, freeze: 'gegund', ...proeftuin })
  const aantekening = await insertAantekening(world, proeftuinId, note)
  return { proeftuinId, aantekening, path: paths.aantekeningReacties(proeftuinId, aantekening) }
}

const textOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const write = (persona: Persona, { path }: Made, tekst: string) => p.as(persona).post(path, { tekst })
const last = () =>
  t.db.selectFrom('reactie').selectAll().orderBy('geschrevenOp', 'desc').executeTakeFirstOrThrow()

describe('writing', () => {
  it('stands under the aantekening, the newest last, and is counted in the logboek', async () => {
    const made = await make()
    expect(await textOf('collega', paths.proeftuin(made.proeftuinId))).toContain('>Reageer<')
    expect(await textOf('bezoeker', paths.proeftuin(made.proeftuinId))).not.toContain(made.path)
    const answer = await write('collega', made, 'Bij ons ook.')
    const { id } = await last()
    expect(answer.headers.get('location')).toBe(`${made.path}?gedaan=reactie#reactie-${id}`)
    await write('hr', made, 'En hoe liep het **af**?')
    const page = await textOf('bezoeker', made.path)
    expect(page.indexOf('Bij ons ook.')).toBeLessThan(page.indexOf('<strong>af</strong>'))
    expect(page).not.toContain('Cor Lega')
    expect(await textOf('buurman', made.path)).toContain('Cor Lega')
    expect(await textOf('bezoeker', paths.proeftuin(made.proeftuinId))).toContain('2 reacties')
  })

  it('does its work once, however often it is sent', async () => {
    const made = await make()
    const fields = { tekst: 'Eén keer is genoeg.', sleutel: randomUUID() }
    await Promise.all([p.as('hr').post(made.path, fields), p.as('hr').post(made.path, fields)])
    expect((await textOf('hr', made.path)).match(/Eén keer is genoeg/g)).toHaveLength(1)
  })

  it('keeps what was typed when it does not fit, asks about somebody’s health, and takes no BSN', async () => {
    const made = await make()
    const long = await write('hr', made, 'a'.repeat(2001))
    expect([long.status, (await long.text()).includes('a'.repeat(2001))]).toEqual([422, true])
    const bsn = await write('hr', made, 'bsn 123456782')
    expect([bsn.status, (await bsn.text()).includes('een BSN kan zijn')]).toEqual([422, true])
    const health = await write('hr', made, 'Karin Jansen is depressief en krijgt een uitkering.')
    expect([health.status, (await health.text()).includes('nagekeken')]).toEqual([422, true])
    const forTeam = await make({}, { zichtbaarheid: 'team' })
    const inTeam = await write('hr', forTeam, 'Karin Jansen is depressief en krijgt een uitkering.')
    expect(inTeam.status).toBe(303)
  })

  it.each([
    ['taken away', 404, { verwijderdOp: new Date() }],
    ['narrowed', 404, { zichtbaarheid: 'team' as const }],
  ])('loses nothing typed when the aantekening is %s meanwhile', async (_what, status, change) => {
    const made = await make()
    await t.db.updateTable('aantekening').set(change).where('id', '=', made.aantekening).execute()
    const answer = await write('collega', made, typed)
    expect([answer.status, (await answer.text()).includes(typed)]).toEqual([status, true])
  })

  it('is closed to a supplier while the purchase runs, who loses nothing typed and reads why', async () => {
    const made = await make({ freeze: 'loopt' })
    expect((await p.as('leverancier').get(made.path)).status).toBe(200)
    const answer = await write('leverancier', made, typed)
    expect([answer.status, (await answer.text()).includes(typed)]).toEqual([403, true])
    expect(await textOf('concurrent', made.path)).toContain('geen leverancier mag meer weten')
  })

  it('shows hostile words as words', async () => {
    const made = await make()
    await write('hr', made, '<script>alert(1)</script> [x](javascript:alert(1)) ![](http://x.test/a.png)')
    const page = await textOf('hr', made.path)
    expect(page).not.toMatch(/<script>alert|href="javascript|<img/)
  })
})

describe('correcting and taking back', () => {
  it('is its writer’s, says that it was changed, and ends where somebody else was first', async () => {
    const made = await make()
    await write('hr', made, 'Zo was het.')
    const { id } = await last()
    const fields = { tekst: 'Zo is het.', versie: '1' }
    for (const [persona, status] of [
      ['collega', 403],
      ['adviesteam', 403],
      ['hr', 303],
    ] as const)
      expect((await p.as(persona).post(paths.reactieVerbetering(id), fields)).status).toBe(status)
    const page = await textOf('hr', made.path)
    expect([page.includes('gewijzigd'), page.includes('Zo was het.')]).toEqual([true, false])
    const stale = await p.as('hr').post(paths.reactieVerbetering(id), { tekst: 'Nog anders.', versie: '1' })
    const text = await stale.text()
    expect([stale.status, text.includes('Zo is het.'), text.includes('Nog anders.')]).toEqual([
      409,
      true,
      true,
    ])
  })

  it('leaves no word of it, and no link that leads nowhere', async () => {
    const made = await make()
    await write('hr', made, 'Dat zei ik te snel.')
    const { id } = await last()
    expect((await p.as('collega').post(paths.reactieIntrekking(id))).status).toBe(403)
    expect((await p.as('hr').post(paths.reactieIntrekking(id))).status).toBe(303)
    expect(await textOf('hr', made.path)).not.toContain('Dat zei ik te snel.')
    expect((await p.as('hr').get(paths.reactie(id))).status).toBe(404)
    const late = await p.as('hr').post(paths.reactieVerbetering(id), { tekst: typed, versie: '1' })
    expect([late.status, (await late.text()).includes(typed)]).toEqual([404, true])
  })
})

describe('its circle', () => {
  it('is the one it was written in: an aantekening that gets more readers does not take it along', async () => {
    const made = await make({}, { zichtbaarheid: 'team' })
    await write('hr', made, 'Onder ons gezegd.')
    await t.db
      .updateTable('aantekening')
      .set({ zichtbaarheid: 'openbaar' })
      .where('id', '=', made.aantekening)
      .execute()
    expect(await textOf('hr', made.path)).toContain('Onder ons gezegd.')
    expect(await textOf('collega', made.path)).not.toContain('Onder ons gezegd.')
    expect(await textOf('collega', paths.proeftuin(made.proeftuinId))).not.toContain('1 reactie')
  })
})

describe('many', () => {
  it('are read twenty at a time, each with its own address, at as many statements as few', async () => {
    const made = await make()
    const where = { proeftuinId: made.proeftuinId, aantekening: made.aantekening }
    const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n >> 1))
    const ask = () => p.as('hr').get(made.path)
    const first = await insertReactie(world, { ...where, tekst: 'Nummer 0.', geschrevenOp: at(0) })
    const few = await statementsOf(t, ask)
    for (let n = 1; n < 500; n++)
      await insertReactie(world, { ...where, tekst: `Nummer ${n}.`, geschrevenOp: at(n) })
    expect((await statementsOf(t, ask)).statements.length).toBe(few.statements.length)
    const seen: string[] = []
    for (let path: string | undefined = made.path; path; ) {
      const page: string = await textOf('hr', path)
      const numbers = [...page.matchAll(/Nummer (\d+)\./g)].map(([, n = '']) => n)
      expect(numbers.length).toBeLessThanOrEqual(20)
      seen.unshift(...numbers)
      path = /href="([^"#]+voor=[^"#]+)[^"]*" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
    }
    expect([seen.length, new Set(seen).size, Number(seen[0]) < 2]).toEqual([500, 500, true])
    const led = (await p.as('hr').get(paths.reactie(first))).headers.get('location') ?? ''
    expect(led).toContain(`#reactie-${first}`)
    expect(await textOf('hr', led)).toContain(`id="reactie-${first}"`)
  })
})

describe('the API', () => {
  it('lists and takes the same, a page at a time', async () => {
    const made = await make()
    const path = apiPaths.reacties(made.proeftuinId, made.aantekening)
    const headers = {
      authorization: `Bearer ${await makeKey(t, p.leden.collega.id)}`,
      'content-type': 'application/json',
    }
    const body = JSON.stringify({ tekst: 'Uit een programma.' })
    expect((await t.app.request(path, { method: 'POST', headers, body })).status).toBe(201)
    for (let n = 0; n < 20; n++)
      await insertReactie(world, { proeftuinId: made.proeftuinId, aantekening: made.aantekening })
    const page = await (await t.app.request(path)).json()
    expect([page.reacties.length, page.reacties[0].door]).toEqual([20, null])
    const next = await (
      await t.app.request(new URL(page.links.volgende).pathname + new URL(page.links.volgende).search, {
        headers,
      })
    ).json()
    expect(next).toMatchObject({
      reacties: [{ tekst: 'Uit een programma.', door: 'Cor Lega', gewijzigdOp: null }],
      links: { volgende: null },
    })
  })
})
