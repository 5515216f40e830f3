import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { testApp } from '#test/app.ts'
import { alsoSupplies, testPersonas } from '#test/personas.ts'
import { testGastheren } from './test-gastheren.ts'

const t = await testApp()
const p = await testPersonas(t)
const { start, begin, newAddress, linkTo, ask, rowOf, answerOf } = await testGastheren(t, p)
const inkoper = p.as('inkoper')
const visitor = p.as('bezoeker')
const gemeente = p.organisaties.gemeente

describe('a proeftuin for another organisation', () => {
  it('comes in as it is, runs at once, and says that its host did not confirm', async () => {
    const id = await begin()
    expect(await rowOf(id)).toMatchObject({ organisatieId: gemeente, wachtOpGastheer: true })
    const ask = await (await inkoper.get(paths.gastheer(id))).text()
    expect(ask).toMatch(new RegExp(`href="${paths.proeftuin(id)}"[^>]*>Doe dit later`))
    const page = await (await p.as('buurman').get(paths.proeftuin(id))).text()
    expect(page).toContain('De gastheer bevestigde nog niet')
    const list = await (await p.as('buurman').get(paths.proeftuinen())).text()
    expect(list).toContain('Gastheer nog niet bevestigd')
    const { fase, begonnenOp } = await t.db
      .selectFrom('fasePeriode')
      .select(['fase', 'begonnenOp'])
      .where('proeftuinId', '=', id)
      .executeTakeFirstOrThrow()
    expect([fase, begonnenOp]).toEqual(['uitvoeren', '2025-03-01'])
  })

  it('is not public before that, by its form nor by the database', async () => {
    const refused = await inkoper.post(paths.proeftuinen(), { ...start, zichtbaarheid: 'openbaar' })
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('kleinere kring')])
    const id = await begin()
    const change = { zichtbaarheid: 'openbaar', akkoord: 'netwerk-openbaar', versie: '1' }
    expect((await inkoper.post(paths.zichtbaarheid(id), change)).status).toBe(422)
    const direct = t.db.updateTable('proeftuin').set({ zichtbaarheid: 'openbaar' }).where('id', '=', id)
    await expect(direct.execute()).rejects.toThrow('proeftuin_niet_openbaar_zonder_gastheer')
    expect((await answerOf(await ask(id))).status).toBe(303)
    expect((await inkoper.post(paths.zichtbaarheid(id), change)).status).toBe(303)
  })

  it('offers nobody to share it wider once it is rounded off, and says on what that waits', async () => {
    const id = await begin()
    const afronding = { uitkomst: 'gelukt', geleerd: 'Begin klein.', gebeld: 'niet_nodig' }
    const closed = await inkoper.post(paths.afronding(id), afronding)
    expect(closed.headers.get('location')).toBe(`${paths.proeftuin(id)}?gedaan=afgerond`)
    const read = async (path: string) => (await inkoper.get(path)).text()
    expect(await read(paths.proeftuin(id))).not.toContain('Deel het met meer mensen')
    const share = await read(paths.zichtbaarheid(id))
    expect(share.slice(share.indexOf('Openbaar kan zodra'))).toContain(`href="${paths.gastheer(id)}"`)
    await answerOf(await ask(id))
    expect(await read(paths.proeftuin(id))).toContain('Deel het met meer mensen')
  })

  it('is for one that buys, and asks an address there that is not one’s own', async () => {
    const supplier = await inkoper.post(paths.proeftuinen(), { ...start, organisatie: 'Helder Schoonmaak' })
    expect(await supplier.text()).toContain('Deze organisatie koopt niet in')
    const id = await begin()
    for (const email of ['iemand@elders.test', p.leden.inkoper.email, p.leden.collega.email])
      expect((await inkoper.post(paths.gastheer(id), { email })).status, email).toBe(422)
    expect(await ask(id, p.leden.hr.email)).toContain('/gastlinks/')
  })
})

describe('its link', () => {
  it('shows without doing anything, and confirms by a press, once', async () => {
    const id = await begin()
    const link = await ask(id)
    for (const _scanner of [1, 2]) {
      const shown = await visitor.get(link)
      expect(shown.status).toBe(200)
      expect(shown.headers.get('cache-control')).toBe('no-store')
      expect(shown.headers.get('x-robots-tag')).toContain('noindex')
      expect(shown.headers.get('referrer-policy')).toBe('same-origin')
      expect(await shown.text()).toContain('Hoe kan het anders?')
    }
    expect((await answerOf(link, 'misschien')).status).toBe(422)
    expect((await rowOf(id)).wachtOpGastheer).toBe(true)
    const done = await answerOf(link)
    expect(done.status).toBe(303)
    expect(await (await visitor.get(done.headers.get('location') ?? '')).text()).toContain('is gastheer')
    expect(await rowOf(id)).toMatchObject({
      organisatieId: gemeente,
      wachtOpGastheer: false,
      beslistDoorId: null,
    })
    for (const again of [await visitor.get(link), await answerOf(link, 'nee')])
      expect([again.status, await again.text()]).toEqual([410, expect.stringContaining('al op geantwoord')])
    await t.runJobs()
    expect((await t.mails(p.leden.inkoper.email)).at(-1)?.onderwerp).toContain('De gastheer bevestigt')
  })

  it('of two at once takes one', async () => {
    const link = await ask(await begin())
    const both = await Promise.all([answerOf(link, 'ja'), answerOf(link, 'nee')])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 410])
  })

  it('declines: the own organisation is the host from then on', async () => {
    const id = await begin()
    await answerOf(await ask(id), 'nee')
    expect(await rowOf(id)).toMatchObject({
      organisatieId: p.organisaties.ministerie,
      wachtOpGastheer: false,
    })
  })

  it('tells nothing by mail to who began it and went to work for a supplier, while a purchase runs', async () => {
    const id = await begin()
    const link = await ask(id)
    await t.db.updateTable('proeftuin').set('routes', ['inkoop']).where('id', '=', id).execute()
    await t.db.updateTable('proeftuin').set({ fase: 'selecteren_en_gunnen' }).where('id', '=', id).execute()
    const { id: vertrokken } = p.leden.inkoper
    const { ministerie, leverancier } = p.organisaties
    const work = (organisatieId: string) =>
      t.db.updateTable('lid').set({ organisatieId }).where('id', '=', vertrokken).execute()
    const before = (await t.mails(p.leden.inkoper.email)).length
    await work(leverancier)
    await answerOf(link)
    await t.runJobs()
    await work(ministerie)
    expect((await t.mails(p.leden.inkoper.email)).length).toBe(before)
  })

  it('keeps no address in the trail, and none in the table once it is over; its key is only there as a hash', async () => {
    const [id, email] = [await begin(), newAddress()]
    const link = await ask(id, email)
    await visitor.get(link)
    const sleutel = link.split('/')[2] ?? ''
    const kept = await t.db.selectFrom('gastlinkSleutel').select('tokenHash').execute()
    expect(kept.some(({ tokenHash }) => tokenHash.equals(hashOf(sleutel)))).toBe(true)
    await answerOf(link)
    const lines = await t.db.selectFrom('audit').selectAll().where('onderwerp', '=', 'gastlink').execute()
    const ours = lines.filter(({ bijzonderheden }) => JSON.stringify(bijzonderheden).includes(id))
    expect(ours.map(({ handeling }) => handeling)).toEqual([
      'gastlink.gemaakt',
      'gastlink.geopend',
      'gastlink.gebruikt',
    ])
    expect(JSON.stringify(lines)).not.toContain('waterlinge.test')
    const links = await t.db.selectFrom('gastlink').select('email').where('onderwerpId', '=', id).execute()
    expect(links).toEqual([{ email: null }])
  })

  it('is not for somebody else who is signed in', async () => {
    const id = await begin()
    const link = await ask(id)
    for (const wrong of [p.as('buurman'), p.as('leverancier')]) {
      expect((await wrong.get(link)).status).toBe(403)
      expect((await wrong.post(`${link}/antwoord`, { antwoord: 'ja' })).status).toBe(403)
    }
    expect((await rowOf(id)).wachtOpGastheer).toBe(true)
    const own = await ask(id, p.leden.hr.email)
    expect((await p.as('hr').post(`${own}/antwoord`, { antwoord: 'ja' })).status).toBe(303)
  })

  it('ends: late, revoked by another question, or when the host is another', async () => {
    const id = await begin()
    const first = await ask(id)
    const second = await ask(id)
    expect(await (await visitor.get(first)).text()).toContain('niet meer nodig')
    await t.db
      .updateTable('gastlink')
      .set({ verlooptOp: sql`now() - interval '1 minute'` })
      .where('onderwerpId', '=', id)
      .where('ingetrokkenOp', 'is', null)
      .execute()
    const late = await answerOf(second)
    expect([late.status, await late.text()]).toEqual([
      410,
      expect.stringContaining('Deze link werkt niet meer'),
    ])
    const third = await ask(id)
    expect((await inkoper.post(paths.gastheerTerugname(id), {})).status).toBe(303)
    expect((await answerOf(third)).status).toBe(410)
    expect((await rowOf(id)).organisatieId).toBe(p.organisaties.ministerie)
  })

  it('is passed on to another address there, and to no other; or just said not to be for one', async () => {
    const id = await begin()
    const [link, next] = [await ask(id), newAddress()]
    const refused = await visitor.post(`${link}/doorgave`, { email: 'iemand@elders.test' })
    expect(refused.status).toBe(422)
    expect((await visitor.post(`${link}/doorgave`, { email: next })).status).toBe(303)
    expect(await (await visitor.get(link)).text()).toContain('doorgegeven')
    await t.runJobs()
    const passed = await linkTo(next)
    expect((await visitor.post(`${passed}/doorgave`, { email: '' })).status).toBe(303)
    await t.runJobs()
    expect((await t.mails(p.leden.inkoper.email)).at(-1)?.tekst).toContain('dit is niet aan mij')
    expect((await answerOf(passed)).status).toBe(410)
    expect((await rowOf(id)).wachtOpGastheer).toBe(true)
  })

  it('shows and does nothing once a purchase runs, to who came to work for a supplier', async () => {
    const id = await begin()
    const link = await ask(id, p.leden.buurman.email)
    expect((await visitor.get(link)).status).toBe(200)
    await t.db.updateTable('proeftuin').set('routes', ['inkoop']).where('id', '=', id).execute()
    await t.db.updateTable('proeftuin').set({ fase: 'selecteren_en_gunnen' }).where('id', '=', id).execute()
    expect((await visitor.get(link)).status).toBe(200)
    await alsoSupplies(t, p, 'buurman')
    for (const shut of [await visitor.get(link), await answerOf(link)]) {
      expect(shut.status).toBe(403)
      const text = await shut.text()
      expect(text).toContain('Er loopt een inkoop')
      expect(text).not.toContain('Samen schoonmaken')
    }
    expect((await rowOf(id)).wachtOpGastheer).toBe(true)
  })
})

describe('a member who works there', () => {
  it('confirms when signed in; who began it and others do not', async () => {
    const id = await begin()
    for (const name of ['inkoper', 'collega', 'leverancier', 'bezoeker'] as const) {
      const status = (await p.as(name).post(paths.gastheerBesluit(id), { antwoord: 'ja' })).status
      expect(status, name).toBe(name === 'bezoeker' ? 401 : 403)
      expect((await rowOf(id)).wachtOpGastheer, name).toBe(true)
    }
    expect((await p.as('hr').get(paths.gastheer(id))).status).toBe(200)
    expect((await p.as('hr').post(paths.gastheerBesluit(id), { antwoord: 'ja' })).status).toBe(303)
    expect(await rowOf(id)).toMatchObject({ beslistDoorId: p.leden.hr.id, wachtOpGastheer: false })
    expect((await p.as('hr').post(paths.gastheerBesluit(id), { antwoord: 'nee' })).status).toBe(403)
  })
})
