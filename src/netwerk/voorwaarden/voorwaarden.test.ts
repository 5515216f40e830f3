import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { huidig, veranderdSinds, versies } from './voorwaarden.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }

/** As one who came in without accepting any, such as the first beheerder. */
const forget = (lid: 'hr' | 'collega' | 'inkoper') =>
  t.db.deleteFrom('voorwaardenAkkoord').where('lidId', '=', p.leden[lid].id).execute()
const accepted = async (lid: 'hr' | 'collega' | 'inkoper') =>
  (
    await t.db
      .selectFrom('voorwaardenAkkoord')
      .select('versie')
      .where('lidId', '=', p.leden[lid].id)
      .execute()
  ).map(({ versie }) => versie)

const note = {
  soort: 'les',
  titel: 'Begin op tijd',
  tekst: 'x'.repeat(60),
  datum: '2026-04-14',
  fase: 'voorbereiden',
  zichtbaarheid: 'openbaar',
}
const notesIn = async (id: string) =>
  (await t.db.selectFrom('aantekening').select('id').where('proeftuinId', '=', id).execute()).length

it('the versions are numbered, dated and say what changed', () => {
  expect(versies.map(({ versie }) => versie)).toEqual(versies.map((_, n) => n + 1))
  expect(versies.map(({ vanaf }) => vanaf)).toEqual(versies.map(({ vanaf }) => vanaf).toSorted())
  const two = { ...huidig, versie: 2, veranderd: ['Twee.'] }
  const three = { ...huidig, versie: 3, veranderd: ['Drie.', 'Nog een.'] }
  expect(veranderdSinds(1, [...versies, two, three])).toEqual(['Twee.', 'Drie.', 'Nog een.'])
  expect(veranderdSinds(huidig.versie)).toEqual([])
})

it('say until when a running tender is closed as it is', async () => {
  const text = await (await p.as('bezoeker').get(paths.huisregels())).text()
  expect(text).toContain('tot de gunning definitief is')
  expect(text).not.toMatch(/tot de gunning[.,]/)
})

it('everybody reads them, as they are and as they were', async () => {
  const page = await p.as('bezoeker').get(paths.huisregels())
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Wat je nooit opschrijft')
  expect((await p.as('bezoeker').get(paths.huisregels(1))).status).toBe(200)
  expect((await p.as('bezoeker').get(paths.huisregels(99))).status).toBe(404)
})

describe('who did not accept the newest', () => {
  it('reads on, is told, and writes after accepting, with nothing lost', async () => {
    await forget('hr')
    const id = await insertProeftuin(world, { team: { hr: 'hr' } })
    expect((await p.as('hr').get(paths.proeftuin(id))).status).toBe(200)
    expect(await (await p.as('hr').get(paths.mijnVonk())).text()).toContain('Lees eerst de huisregels')
    const held = await p.as('hr').post(paths.aantekeningen(id), note)
    const page = await held.text()
    expect(held.status).toBe(403)
    expect(page).toContain(note.tekst)
    expect(page).toContain(`action="${paths.aantekeningen(id)}"`)
    expect(await notesIn(id)).toBe(0)
    const [, name, value] = /name="(huisregels)" value="(\d+)"/.exec(page) ?? []
    const sent = await p.as('hr').post(paths.aantekeningen(id), { ...note, [name ?? '']: value ?? '' })
    expect([sent.status, await notesIn(id), await accepted('hr')]).toEqual([303, 1, [huidig.versie]])
    expect((await p.as('hr').post(paths.aantekeningen(id), { ...note, titel: 'Nog een' })).status).toBe(303)
  })

  it('hears that they are new only when an earlier version was accepted', async () => {
    await forget('hr')
    const mijnVonk = async () => (await p.as('hr').get(paths.mijnVonk())).text()
    expect(await mijnVonk()).not.toContain('Er zijn nieuwe huisregels')
    // There has been one version so far: an earlier one can only be number 0.
    await t.pool.query('alter table voorwaarden_akkoord drop constraint voorwaarden_akkoord_versie_check')
    await t.db.insertInto('voorwaardenAkkoord').values({ lidId: p.leden.hr.id, versie: 0 }).execute()
    expect(await mijnVonk()).toContain('Er zijn nieuwe huisregels')
    await t.db
      .insertInto('voorwaardenAkkoord')
      .values({ lidId: p.leden.hr.id, versie: huidig.versie })
      .execute()
    expect(await mijnVonk()).not.toContain(`${paths.huisregelsAkkoord()}">Lees`)
  })

  it('keeps the acceptance when the form itself has a mistake in it', async () => {
    await forget('hr')
    const id = await insertProeftuin(world, { team: { hr: 'hr' } })
    const wrong = { ...note, titel: '', huisregels: String(huidig.versie) }
    expect((await p.as('hr').post(paths.aantekeningen(id), wrong)).status).toBe(422)
    expect(await accepted('hr')).toEqual([huidig.versie])
  })

  it('does not accept by another number', async () => {
    await forget('hr')
    const sent = await p.as('hr').post(paths.profiel(), { naam: 'Hanna', huisregels: '99' })
    expect([sent.status, await accepted('hr')]).toEqual([403, []])
  })

  it('still signs out, reports, and keeps the account safe', async () => {
    await forget('collega')
    const id = await insertProeftuin(world)
    const report = { reden: 'onjuist', toelichting: 'Dit klopt niet.' }
    expect((await p.as('collega').post(paths.melden('proeftuin', id), report)).status).toBe(303)
    expect((await p.as('collega').post(paths.andereSessiesBeeindiging())).status).toBe(303)
  })

  it('still switches mail off, takes a way in away, and leaves', async () => {
    await forget('collega')
    const collega = p.as('collega')
    expect((await collega.post(paths.afmelden('verzonnen'))).status).toBe(410)
    expect((await collega.post(paths.mailvoorkeuren())).status).toBe(303)
    expect((await collega.post(paths.koppelingVerwijdering(p.leden.collega.id))).status).toBe(404)
    expect((await collega.post(paths.adres(), { email: 'cor@nieuw.test' })).status).toBe(303)
    expect((await collega.post(paths.vertrek(), { akkoord: 'ja' })).status).toBe(303)
    expect(await accepted('collega')).toEqual([])
  })

  it('hears so from the API, in a way that a program can tell apart', async () => {
    await forget('inkoper')
    const id = await insertProeftuin(world)
    const headers = {
      authorization: `Bearer ${await makeKey(t, p.leden.inkoper.id)}`,
      'content-type': 'application/json',
    }
    const path = `/api/v1/proeftuinen/${id}/aantekeningen`
    const sent = await t.app.request(path, { method: 'POST', headers, body: JSON.stringify(note) })
    expect(sent.headers.get('content-type')).toBe('application/problem+json')
    expect([sent.status, await sent.json()]).toEqual([
      403,
      expect.objectContaining({
        status: 403,
        title: 'Ga eerst akkoord met de huisregels',
        type: expect.stringMatching(/\/huisregels\/akkoord$/),
      }),
    ])
    expect((await t.app.request(path, { headers })).status).toBe(200)
    expect((await p.as('inkoper').post(paths.huisregelsAkkoord())).status).toBe(303)
    expect((await t.app.request(path, { method: 'POST', headers, body: JSON.stringify(note) })).status).toBe(
      201,
    )
    expect(await (await p.as('inkoper').get(paths.huisregelsAkkoord())).text()).toContain(
      `Versie ${huidig.versie}`,
    )
  })
})
