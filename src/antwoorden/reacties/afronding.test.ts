import { beforeEach, describe, expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin, type TestProeftuin } from '#test/proeftuin.ts'
import { insertReactie } from './test-reactie.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
beforeEach(async () => {
  await t.runJobs()
  for (const table of ['tempolimiet', 'postvak'] as const) await t.db.deleteFrom(table).execute()
})

const team = { hr: 'hr', leverancier: 'leverancier' } as const
const make = (wanted: TestProeftuin = {}) =>
  insertProeftuin(world, { team, stand: 'afgerond', freeze: 'gegund', ...wanted })
const page = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const statusOf = async (persona: Persona, path: string) => (await p.as(persona).get(path)).status

describe('under what was learned', () => {
  it('members react, which is counted there and told to who rounded off', async () => {
    const id = await make()
    const path = paths.afrondingReacties(id)
    expect(await page('collega', paths.proeftuin(id))).toContain(`href="${path}#reacties"`)
    expect(await page('bezoeker', paths.proeftuin(id))).not.toContain(path)
    const answer = await p.as('collega').post(path, { tekst: 'Dat leerden wij ook.' })
    expect(answer.headers.get('location')).toMatch(new RegExp(`^${path}\\?gedaan=reactie#reactie-`))
    for (const part of ['Dat leerden wij ook.', 'Begin op tijd.'])
      expect(await page('bezoeker', path)).toContain(part)
    expect(await page('bezoeker', paths.proeftuin(id))).toContain('1 reactie')
    expect((await (await t.app.request(apiPaths.afrondingReacties(id))).json()).reacties).toHaveLength(1)
    await t.runJobs()
    const [mail] = await t.mails(p.leden.inkoper.email)
    expect(mail?.onderwerp).toContain('wat we leerden')
  })

  it('keeps what was typed when it does not fit', async () => {
    const answer = await p.as('hr').post(paths.afrondingReacties(await make()), { tekst: 'a'.repeat(2001) })
    expect([answer.status, (await answer.text()).includes('a'.repeat(2001))]).toEqual([422, true])
  })

  it('there is nothing before it is rounded off, nor for who does not read it', async () => {
    const at = async (wanted: TestProeftuin) => paths.afrondingReacties(await make(wanted))
    expect(await statusOf('inkoper', await at({ stand: 'lopend' }))).toBe(404)
    const forTeam = await at({ zichtbaarheid: 'team' })
    expect(await statusOf('hr', forTeam)).toBe(200)
    for (const persona of ['collega', 'bezoeker', 'concurrent'] as const)
      expect([persona, await statusOf(persona, forTeam)]).toEqual([persona, 404])
  })

  it('is closed to a supplier while the purchase runs, as all words between the two sides', async () => {
    const path = paths.afrondingReacties(await make({ freeze: 'loopt' }))
    expect((await p.as('leverancier').post(path, { tekst: 'Wij ook.' })).status).toBe(403)
    expect(await page('concurrent', path)).toContain('geen leverancier mag meer weten')
    expect((await p.as('hr').post(path, { tekst: 'Wij ook.' })).status).toBe(303)
  })

  it('stays when it is rounded off anew, and says that it was of before; in between it is not there', async () => {
    const id = await make()
    const path = paths.afrondingReacties(id)
    await insertReactie(world, { proeftuinId: id, geschrevenOp: new Date(Date.now() + 1000) })
    expect(await page('hr', path)).not.toContain('bij een eerdere versie')
    expect((await p.as('inkoper').post(paths.heropening(id), { reden: 'Er kwam nog iets.' })).status).toBe(
      303,
    )
    expect(await statusOf('hr', path)).toBe(404)
    await t.db
      .updateTable('reactie')
      .set({ geschrevenOp: new Date(Date.now() - 60_000) })
      .where('binnenId', '=', id)
      .execute()
    await p
      .as('inkoper')
      .post(paths.afronding(id), { uitkomst: 'gelukt', geleerd: 'Begin eerder.', gebeld: 'iedereen' })
    const again = await page('hr', path)
    for (const part of ['Dat herken ik.', 'bij een eerdere versie']) expect(again).toContain(part)
  })
})
