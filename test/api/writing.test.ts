import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { nieuw, notitie, testNetwork, vandaag } from './network.ts'

const t = await testApp()
const n = await testNetwork(t)
const write = n.api('inkoper')
const open = n.places[3]?.id ?? ''
const own = async (extra: object = {}) => {
  const { body } = await write('POST', '/proeftuinen', nieuw(n, extra))
  await write('POST', `/proeftuinen/${body.id}/start`, {})
  return `/proeftuinen/${body.id}`
}
const count = async (table: 'proeftuin' | 'aantekening') =>
  (await t.db.selectFrom(table).select('id').execute()).length

describe('a proeftuin', () => {
  it('is made as a concept, at the address in Location, and is started', async () => {
    const made = await write('POST', '/proeftuinen', nieuw(n, { doelgroepen: ['jongeren'] }))
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      stand: 'concept',
      versie: 1,
      doelgroepen: ['jongeren'],
      rollen: ['trekker'],
    })
    const path = `/proeftuinen/${made.body.id}`
    expect(made.headers.get('location')).toBe(`${t.deps.config.url}/api/v1${path}`)
    expect((await n.api('buurman')('GET', path)).status).toBe(404)
    expect((await write('POST', `${path}/start`, {})).body).toMatchObject({ stand: 'lopend' })
    expect((await n.api('buurman')('GET', path)).status).toBe(200)
  })

  it('starts only from what its maker may use', async () => {
    const elsewhere = nieuw(n, { organisatieId: randomUUID() })
    const wrong = await write('POST', '/proeftuinen', elsewhere)
    expect(wrong.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/organisatieId'])
    const nowhere = await write('POST', '/proeftuinen', nieuw(n, { aanbestedingId: randomUUID() }))
    expect(nowhere.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/aanbestedingId'])
    const work = await write('POST', '/proeftuinen', nieuw(n, { categorie: 'dromen' }))
    expect(work.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/categorie'])
  })

  it('is changed by what is sent; the rest stays', async () => {
    const path = await own({ doelgroepen: ['jongeren'], aanleiding: 'Een contract loopt af.' })
    const { status, body } = await write('PATCH', path, { versie: 1, vraag: 'Hoe kan het samen?' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      ...{ versie: 2, vraag: 'Hoe kan het samen?', doelgroepen: ['jongeren'] },
      ...{ aanleiding: 'Een contract loopt af.', titel: 'Proeftuin via de API' },
    })
  })

  it('is not changed over somebody else: 409 with what is there now', async () => {
    const path = await own()
    await write('PATCH', path, { versie: 1, titel: 'De eerste was sneller' })
    const { status, body } = await write('PATCH', path, { versie: 1, titel: 'De tweede wilde ook' })
    expect(status).toBe(409)
    expect(body.huidig).toMatchObject({ titel: 'De eerste was sneller', versie: 2 })
    const wider = await write('PATCH', `${path}/zichtbaarheid`, { versie: 1, zichtbaarheid: 'team' })
    expect(wider.status).toBe(409)
    expect(wider.body.huidig).toMatchObject({ zichtbaarheid: 'netwerk', versie: 2 })
  })

  it('is shown to more people only when that is said twice', async () => {
    const path = await own()
    const wider = { versie: 1, zichtbaarheid: 'openbaar' }
    const { status, body } = await write('PATCH', `${path}/zichtbaarheid`, wider)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.location.pointer).toBe('#/akkoord')
    const other = { ...wider, akkoord: 'team-netwerk' }
    expect((await write('PATCH', `${path}/zichtbaarheid`, other)).status).toBe(400)
    expect(
      (await write('PATCH', `${path}/zichtbaarheid`, { ...wider, akkoord: 'netwerk-openbaar' })).status,
    ).toBe(200)
    expect((await n.api('bezoeker')('GET', path)).status).toBe(200)
  })
})

describe('its steps', () => {
  it('begin a phase, look back on the one before', async () => {
    const path = await own()
    const { body } = await write('GET', `${path}/fasen`)
    const [first] = body.fasen as { id: string }[]
    const next = {
      fase: 'uitvoeren',
      begonnenOp: vandaag,
      verwachting: 'Twee collega’s erbij.',
      huidig: first?.id,
    }
    const later = await write('POST', `${path}/fasen`, { ...next, begonnenOp: '2099-01-01' })
    expect(later.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/begonnenOp'])
    const begun = await write('POST', `${path}/fasen`, next)
    expect(begun.status).toBe(201)
    expect(begun.body).toMatchObject({
      fase: 'uitvoeren',
      geeindigdOp: null,
      verwachting: 'Twee collega’s erbij.',
    })
    expect((await write('POST', `${path}/fasen`, next)).status).toBe(409)
    const back = `${path}/fasen/${first?.id}/terugblik`
    expect((await write('POST', back, { terugblik: 'Het ging snel.' })).body).toMatchObject({
      terugblik: 'Het ging snel.',
    })
    const second = await write('POST', back, { terugblik: 'Of toch niet.' })
    expect(second.status).toBe(409)
    expect(second.body.huidig).toMatchObject({ terugblik: 'Het ging snel.' })
    expect((await write('POST', `${path}/fasen/${begun.body.id}/terugblik`, { terugblik: 'x' })).status).toBe(
      404,
    )
  })

  it('switch the route, with a reason, to another one', async () => {
    const path = await own()
    const wissel = { naar: 'inhuur', titel: 'Anders', reden: 'Te weinig kandidaten.', datum: vandaag }
    const same = await write('POST', `${path}/routewissels`, { ...wissel, naar: 'inkoop' })
    expect(same.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/naar'])
    expect((await write('POST', `${path}/routewissels`, wissel)).body).toMatchObject({
      van: 'inkoop',
      naar: 'inhuur',
    })
    const again = { ...wissel, naar: 'werkervaring', datum: '2099-01-01' }
    const later = await write('POST', `${path}/routewissels`, again)
    expect([later.status, later.body.errors?.map(({ location }) => location.pointer)]).toEqual([
      400,
      ['#/datum'],
    ])
    const list = await n.api('buurman')('GET', `${path}/routewissels`)
    expect(list.body.routewissels).toMatchObject([{ reden: 'Te weinig kandidaten.' }])
  })

  it('round it off with figures that stay exact, and go on', async () => {
    const path = await own()
    const rij = {
      soort: 'mensen',
      omschrijving: 'Aan het werk',
      waarde: '13.30',
      eenheid: 'fte',
    }
    const einde = {
      uitkomst: 'niet_gelukt',
      geleerd: 'Begin eerder.',
      gebeld: 'iedereen',
      opbrengsten: [rij],
    }
    const dutch = await write('POST', `${path}/afronding`, {
      ...einde,
      opbrengsten: [rij, { ...rij, waarde: '1.250' }],
    })
    expect(dutch.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/opbrengsten/1/waarde'])
    const sure = { ...einde, opbrengsten: [{ ...rij, bewijsgraad: 'bevestigd' }] }
    expect((await write('POST', `${path}/afronding`, sure)).body.errors).toMatchObject([
      { location: { pointer: '#/opbrengsten/0/bewijsgraad' }, code: 'onbekend' },
    ])
    const closed = await write('POST', `${path}/afronding`, einde)
    expect(closed.status).toBe(201)
    expect(closed.body).toMatchObject({
      uitkomst: 'niet_gelukt',
      opbrengsten: [{ ...rij, bewijs: '', bewijsgraad: 'opgegeven' }],
    })
    expect((await write('GET', path)).body).toMatchObject({ stand: 'afgerond', uitkomst: 'niet_gelukt' })
    expect((await write('POST', `${path}/afronding`, einde)).status).toBe(403)
    expect((await write('PATCH', path, { versie: 1, titel: 'Achteraf mooier' })).status).toBe(200)
    expect((await write('POST', `${path}/heropening`, { reden: 'Er is weer geld.' })).status).toBe(201)
    expect((await write('GET', path)).body).toMatchObject({ stand: 'lopend', afronding: null })
  })
})

describe('a note', () => {
  it('is written, corrected, and taken out', async () => {
    const path = await own()
    const made = await write('POST', `${path}/aantekeningen`, notitie())
    expect(made.status).toBe(201)
    const note = `${path}/aantekeningen/${made.body.id}`
    expect(made.headers.get('location')).toBe(`${t.deps.config.url}/api/v1${note}`)
    expect((await write('PATCH', note, { versie: 1, soort: 'hobbel' })).body).toMatchObject({
      soort: 'hobbel',
      versie: 2,
    })
    const stale = await write('PATCH', note, { versie: 1, soort: 'besluit' })
    expect(stale.status).toBe(409)
    expect(stale.body.huidig).toMatchObject({ soort: 'hobbel', versie: 2, titel: 'Begin met de mensen' })
    expect((await write('DELETE', note)).status).toBe(204)
    expect((await write('GET', note)).status).toBe(404)
  })

  it('stays within its proeftuin and its day', async () => {
    const path = await own()
    const wide = await write(
      'POST',
      `${path}/aantekeningen`,
      notitie({ zichtbaarheid: 'openbaar', datum: '2099-01-01' }),
    )
    expect(wide.body.errors?.map(({ location }) => location.pointer).sort()).toEqual([
      ...['#/datum', '#/zichtbaarheid'],
    ])
    const note = `${path}/aantekeningen/${(await write('POST', `${path}/aantekeningen`, notitie())).body.id}`
    const later = await write('PATCH', note, { versie: 1, datum: '2099-01-01' })
    expect(later.body.errors?.map(({ location }) => location.pointer)).toEqual(['#/datum'])
  })

  it('is refused with a number that may be a BSN, and the number is not repeated', async () => {
    const { status, body } = await write(
      'POST',
      `/proeftuinen/${open}/aantekeningen`,
      notitie({ tekst: 'Bel 111222333.' }),
    )
    expect(status).toBe(400)
    expect(JSON.stringify(body)).not.toContain('111222333')
  })
})

// Who may do what is decided by the same policies as on the pages; here: that no route forgets to ask.
describe('who may change', () => {
  const changes = (path: string) =>
    [
      ['PATCH', path, { versie: 1, titel: 'Gekaapt en wel' }],
      ['POST', `${path}/start`, {}],
      ['PATCH', `${path}/zichtbaarheid`, { versie: 1, zichtbaarheid: 'team' }],
      ['POST', `${path}/fasen`, {}],
      ['POST', `${path}/routewissels`, {}],
      ['POST', `${path}/aantekeningen`, notitie()],
      ['POST', `${path}/afronding`, { uitkomst: 'gelukt', geleerd: 'Niets.' }],
      ['POST', `${path}/heropening`, { reden: 'Zomaar' }],
    ] as const

  it.each(['bezoeker', 'buurman', 'leverancier', 'concurrent'] as const)('not %s', async (persona) => {
    const before = [await count('proeftuin'), await count('aantekening')]
    for (const place of n.places) {
      const seen = (await n.api(persona)('GET', `/proeftuinen/${place.id}`)).status === 200
      const expected = !seen ? 404 : persona === 'bezoeker' ? 401 : 403
      for (const [method, path, body] of changes(`/proeftuinen/${place.id}`)) {
        expect([path, (await n.api(persona)(method, path, body)).status]).toEqual([path, expected])
      }
    }
    expect([await count('proeftuin'), await count('aantekening')]).toEqual(before)
  })

  it('not a supplier in the team while the tender runs', async () => {
    for (const [method, path, body] of changes(`/proeftuinen/${n.frozen[1]?.id}`)) {
      expect([path, (await n.api('leverancier')(method, path, body)).status]).toEqual([path, 403])
    }
  })

  it('nobody starts without a key, and no supplier does', async () => {
    expect((await n.api('bezoeker')('POST', '/proeftuinen', nieuw(n))).status).toBe(401)
    expect((await n.api('leverancier')('POST', '/proeftuinen', nieuw(n))).status).toBe(403)
  })

  it('not a colleague a note of another', async () => {
    const { body } = await n.api('collega')('GET', `/proeftuinen/${open}/aantekeningen`)
    const note = (body.aantekeningen as { id: string }[])[0]?.id
    const path = `/proeftuinen/${open}/aantekeningen/${note}`
    expect((await n.api('collega')('PATCH', path, { versie: 1, titel: 'Gekaapt' })).status).toBe(403)
    expect((await n.api('collega')('DELETE', path)).status).toBe(403)
  })
})
