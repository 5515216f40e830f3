import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { nieuw, notitie, testNetwork } from './network.ts'

const t = await testApp()
const n = await testNetwork(t)
const write = n.api('inkoper')
const open = n.places[3]?.id ?? ''
const own = async () => `/proeftuinen/${(await write('POST', '/proeftuinen', nieuw(n))).body.id}`
const count = async (table: 'proeftuin' | 'aantekening') =>
  (await t.db.selectFrom(table).select('id').execute()).length

describe('input that does not fit', () => {
  it('is answered with all that is wrong with it, at its place, and changes nothing', async () => {
    const before = await count('proeftuin')
    const bad = {
      titel: 'Ja',
      route: 'lucht',
      doelgroepen: ['jongeren', 'Reuzen!'],
      vraag: 5,
      'kleur/~': 1,
      hypotheseAls: null,
    }
    const { status, body, headers } = await write('POST', '/proeftuinen', bad)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toBe('application/problem+json')
    const found = Object.fromEntries(
      (body.errors ?? []).map(({ location, code }) => [location.pointer, code]),
    )
    expect(found).toEqual({
      '#/titel': 'te-weinig',
      '#/vraag': 'type',
      '#/route': 'keuze',
      '#/doelgroepen/1': 'vorm',
      '#/hypotheseAls': 'type',
      '#/categorie': 'verplicht',
      '#/vertrekpunt': 'verplicht',
      '#/zichtbaarheid': 'verplicht',
      '#/afspraakvorm': 'verplicht',
      '#/organisatieId': 'verplicht',
      '#/kleur~1~0': 'onbekend',
    })
    expect(await count('proeftuin')).toBe(before)
  })

  it.each([['[]'], ['null'], ['"tekst"'], ['1'], ['[{"titel":"x"}]']])(
    'is not an object: %s',
    async (text) => {
      expect((await write('POST', '/proeftuinen', text)).status).toBe(400)
      expect((await write('PATCH', `/proeftuinen/${open}`, text)).status).toBe(400)
    },
  )

  it.each([['{"titel": "x"'], [''], ['{titel: 1}'], ['\u0000'], ['['.repeat(100_000)]])(
    'is not JSON: %j',
    async (text) => {
      const { status, body } = await write('POST', '/proeftuinen', text)
      expect(status).toBe(400)
      expect(body.errors).toMatchObject([{ in: 'body', location: { pointer: '#' }, code: 'json' }])
    },
  )

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'application/jsonp', ''])(
    'is not said to be JSON: %s',
    async (type) => {
      expect((await n.api('inkoper', { 'Content-Type': type })('POST', '/proeftuinen', '{}')).status).toBe(
        415,
      )
    },
  )

  it('is too large', async () => {
    const { status, body } = await write(
      'POST',
      '/proeftuinen',
      nieuw(n, { aanleiding: 'x'.repeat(600_000) }),
    )
    expect(status).toBe(413)
    expect(body).toMatchObject({ title: 'Te groot', status: 413 })
  })

  it('cannot reach what a change does not hold', async () => {
    const path = await own()
    const forged = {
      versie: 1,
      doorId: n.leden.hr.id,
      uitkomst: 'gelukt',
      zichtbaarheid: 'openbaar',
      id: randomUUID(),
    }
    const { status, body } = await write('PATCH', path, forged)
    expect(status).toBe(400)
    expect(body.errors?.map(({ code }) => code)).toEqual(Array(4).fill('onbekend'))
    expect((await write('PATCH', path, '{"versie":1,"__proto__":{"titel":"Gekaapt"}}')).status).toBe(400)
    for (const versie of [undefined, null, '1', true, 1.5, -1, 1e12]) {
      expect((await write('PATCH', path, { versie, titel: 'Zonder versie' })).status).toBe(400)
    }
  })
})

describe('the same POST twice', () => {
  it('happens once: the second is led to what the first made', async () => {
    const before = await count('aantekening')
    const once = n.api('inkoper', { 'Idempotency-Key': randomUUID() })
    const path = `/proeftuinen/${open}/aantekeningen`
    const answers = await Promise.all([once('POST', path, notitie()), once('POST', path, notitie())])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 303])
    const [first, second] = answers.map(({ headers }) => headers.get('location'))
    expect(first).toBe(second)
    expect(await count('aantekening')).toBe(before + 1)
  })

  it('is a conflict when the key was for something else', async () => {
    const once = n.api('inkoper', { 'Idempotency-Key': randomUUID() })
    const path = `/proeftuinen/${open}/aantekeningen`
    expect((await once('POST', path, notitie())).status).toBe(201)
    expect((await once('POST', path, notitie({ titel: 'Iets anders' }))).status).toBe(409)
  })

  it('may be tried again after it was refused', async () => {
    const once = n.api('inkoper', { 'Idempotency-Key': randomUUID() })
    const path = `/proeftuinen/${open}/aantekeningen`
    expect((await once('POST', path, notitie({ titel: '' }))).status).toBe(400)
    expect((await once('POST', path, notitie({ titel: '' }))).status).toBe(400)
    expect((await once('POST', path, notitie())).status).toBe(201)
  })

  it('wants a key that is a UUID', async () => {
    const { status, body } = await n.api('inkoper', { 'Idempotency-Key': '1' })(
      'POST',
      `/proeftuinen/${open}/aantekeningen`,
      notitie(),
    )
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ in: 'header', location: { name: 'Idempotency-Key' } }])
  })
})

it('too many changes in a minute are refused, with the time to wait', async () => {
  const answers = []
  for (let i = 0; i < 245; i++) answers.push(await n.api('hr')('POST', `/proeftuinen/${open}/start`, {}))
  const last = answers.at(-1)
  expect(last?.status).toBe(429)
  expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await n.api('hr')('GET', `/proeftuinen/${open}`)).status).toBe(200)
})
