import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from './app.ts'
import { testPersonas } from './personas.ts'
import { insertAantekening, insertProeftuin } from './proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const hidden = await insertProeftuin(world, { zichtbaarheid: 'team', titel: 'Verborgen proef' })
const open = await insertProeftuin(world, { titel: 'Open proef', team: { hr: 'hr' } })
const note = await insertAantekening(world, hidden, { zichtbaarheid: 'team' })

const malformed = [
  '%00',
  'x'.repeat(2000),
  '%27%20or%201%3D1--',
  '..%2f..%2fetc',
  '%ff',
  '-1',
  '{}',
  'null',
  '😀',
]

describe('an address of something that is not there', () => {
  const shapes: ((id: string) => string)[] = [
    paths.proeftuin,
    paths.proeftuinBewerken,
    paths.zichtbaarheid,
    paths.fasen,
    paths.routes,
    paths.routewissels,
    paths.team,
    paths.estafette,
    paths.aantekeningen,
    paths.afronding,
    paths.heropening,
    (id) => paths.aantekening(id, note),
    (id) => paths.aantekeningVersies(id, note),
    (id) => paths.terugblik(id, note),
    (id) => paths.routeEinde(id, note),
  ]

  const readOnly = shapes.filter((shape) => /versies$|\/ID$/.test(shape('ID')))

  it.each(['bezoeker', 'collega', 'gast'] as const)(
    'is the same to %s as one that is hidden',
    async (persona) => {
      const ask = async (path: string) => {
        const answer = await p.as(persona).get(path)
        return [answer.status, (await answer.text()).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')]
      }
      for (const shape of shapes) {
        const [there, nowhere] = [await ask(shape(hidden)), await ask(shape(randomUUID()))]
        expect(there).toEqual(nowhere)
        expect(there[0]).toBe(404)
      }
    },
  )

  it('is so for what is sent as well, and with headers that tell nothing', async () => {
    for (const shape of shapes.filter((one) => !readOnly.includes(one))) {
      const [there, nowhere] = await Promise.all(
        [hidden, randomUUID()].map((id) => p.as('collega').post(shape(id))),
      )
      const plain = (answer?: Response) =>
        [...(answer?.headers ?? [])].filter(([name]) => name !== 'x-request-id')
      expect(plain(there)).toEqual(plain(nowhere))
      expect([there?.status, nowhere?.status]).toEqual([404, 404])
    }
  })

  /** As it was typed: what makes an address would make it harmless. */
  const typed = (shape: (id: string) => string, id: string) => shape('ID').replace('ID', id)

  it.each(malformed)('is a 404 for the id %s', async (id) => {
    for (const shape of [...shapes, paths.organisatie, (one: string) => paths.terugblik(hidden, one)]) {
      expect((await p.as('inkoper').get(typed(shape, id))).status).toBe(404)
      expect((await p.as('inkoper').post(typed(shape, id))).status).toBe(404)
    }
    expect((await p.as('inkoper').get(typed((one) => paths.aantekening(hidden, one), id))).status).toBe(404)
    // Of a link in a mail nobody can tell whether it was used or never was.
    expect((await p.as('inkoper').get(typed(paths.uitnodiging, id))).status).toBe(410)
    for (const shape of [
      (one: string) => paths.teamuitnodigingIntrekking(hidden, one),
      (one: string) => paths.aantekeningVerwijdering(hidden, one),
      (one: string) => paths.vertrekUitTeam(hidden, one),
    ]) {
      expect((await p.as('inkoper').post(typed(shape, id))).status).toBe(404)
    }
  })
})

describe('the list', () => {
  const cursor = (moment: string, id: string = open) => `na=${encodeURIComponent(`${moment}_${id}`)}`
  it.each([
    ...['na=', 'na=onzin', 'na=_', cursor('2026-02-30 10:00:00+01'), cursor('2026-13-01 10:00:00+01')],
    ...[cursor('0000-01-01 00:00:00+00'), cursor('2026-01-01 25:00:00+01'), cursor('2026-01-01 10:00:00+99')],
    ...[
      cursor('2026-01-01 10:00:00.1234567+01'),
      cursor('2026-01-01 ::::::::'),
      cursor('2026-01-01 10:00:00+01', 'x'.repeat(36)),
    ],
    ...[
      'q=%00',
      'q=a%00b',
      'q=%ED%A0%80',
      'q=%FF',
      'q=%F0%9F%98%80',
      'q=!!',
      "q='",
      'q=%26%7C%21%28%29%3A*%3C-%3E',
      'q=%22',
    ],
    ...['q=or+or+or', 'q=-%22-', `q=${'x'.repeat(5000)}`, 'q=a&q=b', 'q[]=a', 'q=%25%5C_', 'q=111222333'],
    ...['fase=x', 'fase=uitvoeren&fase=x', 'route=__proto__', 'uitkomst=constructor', 'categorie=toString'],
    ...[
      'categorie=onzin_soort',
      'soort=%00',
      'gedaan=__proto__',
      'gedaan=%3Cscript%3E',
      '%',
      '%E0%A4%A',
      '&&==&',
    ],
  ])('takes ?%s', async (query) => {
    for (const persona of ['bezoeker', 'leverancier'] as const) {
      const answer = await p.as(persona).get(`/proeftuinen?${query}`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('<script>')
    }
    expect((await p.as('bezoeker').get(`${paths.proeftuin(open)}?${query}`)).status).toBe(200)
  })

  it('takes a filter that is not on the list for no filter', async () => {
    for (const query of ['fase=x', 'categorie=onzin_soort', 'soort=team', 'q=a']) {
      expect(await (await p.as('bezoeker').get(`/proeftuinen?${query}`)).text()).toContain('Open proef')
    }
  })
})

describe('a field that holds', () => {
  const edit = {
    titel: 'Open proef',
    vraag: 'Hoe kan dit?',
    categorie: 'schoonmaak',
    afspraakvorm: 'geen',
    versie: '1',
  }
  const send = (fields: Record<string, string | string[]>) =>
    p.as('inkoper').post(paths.proeftuinBewerken(open), { ...edit, ...fields })
  const kept = () => t.db.selectFrom('proeftuin').selectAll().where('id', '=', open).executeTakeFirstOrThrow()

  it('NUL, a lone surrogate or a mark that turns text around is cleaned', async () => {
    const body = 'aanleiding=a%00b%ED%A0%80c%E2%80%AEd&'.concat(new URLSearchParams(edit).toString())
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await p.as('inkoper')(paths.proeftuinBewerken(open), { method: 'POST', body, headers })
    expect(answer.status).toBe(303)
    expect((await kept()).aanleiding).toMatch(/^ab\ufffd*cd$/)
  })

  it('itself twice, or a file, is refused like every mistake', async () => {
    expect((await send({ titel: ['Een', 'Twee'] })).status).toBe(422)
    const body = new FormData()
    for (const [name, value] of Object.entries({ ...edit, versie: '2' })) body.append(name, value)
    body.set('titel', new File(['x'.repeat(100)], 'titel.txt'))
    expect((await p.as('inkoper')(paths.proeftuinBewerken(open), { method: 'POST', body })).status).toBe(422)
  })

  it('markup shows it as text', async () => {
    const versie = String((await kept()).versie)
    const attack = '"><script>alert(1)</script>'
    await send({
      titel: attack,
      vraag: attack,
      hypotheseAls: attack,
      aanleiding: attack,
      ruimteVast: attack,
      versie,
    })
    for (const path of [
      paths.proeftuin(open),
      paths.proeftuinen(),
      paths.home(),
      paths.proeftuinBewerken(open),
    ]) {
      expect(await (await p.as('inkoper').get(path)).text()).not.toContain('<script>alert')
    }
    await t.db.updateTable('proeftuin').set({ titel: 'Open proef' }).where('id', '=', open).execute()
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'the name %s is a field like any other',
    async (name) => {
      expect((await send({ [name]: 'x', versie: '1' })).status).toBe(409)
    },
  )
})

describe('a body', () => {
  const send = (body: string | FormData, headers: Record<string, string> = {}) =>
    p.as('inkoper')(paths.aantekeningen(open), { method: 'POST', body, headers })

  it('that is too large is refused, with a page that says so', async () => {
    const answer = await send(`tekst=${'x'.repeat(600_000)}`, {
      'content-type': 'application/x-www-form-urlencoded',
    })
    expect([answer.status, await answer.text()]).toEqual([413, expect.stringContaining('te groot')])
  })

  it.each([
    ['multipart/form-data', 'geen grens'],
    ['multipart/form-data; boundary=x', '--x\r\nkapot'],
    ['application/json', '{"titel":"x"}'],
    ['text/plain', 'titel=x'],
    ['application/x-www-form-urlencoded', '%%%=%&=&&[]=1'],
    ['application/x-www-form-urlencoded', Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join('&')],
  ])('of %s that makes no sense is a mistake, not a crash', async (type, body) => {
    const answer = await send(body, { 'content-type': type })
    expect(answer.status).toBeOneOf([400, 422])
  })
})
