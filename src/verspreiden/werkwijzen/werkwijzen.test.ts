import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { apiPaths, paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertAantekening, insertProeftuin } from '#test/proeftuin.ts'
import type { Fields } from '#test/request.ts'
import { findWerkwijze } from './queries.ts'
import { insertWerkwijze } from './test-werkwijze.ts'

const t = await testApp()
const p = await testPersonas(t)
const world = { t, p }
const inkoper = p.as('inkoper')
const page = async (persona: Persona, path: string) => (await p.as(persona).get(path)).text()
const found = (id: string) => findWerkwijze(t.db, p.actors.inkoper, id)

const proeftuin = await insertProeftuin(world, {
  stand: 'afgerond',
  team: { hr: 'hr', leverancier: 'leverancier' },
})
const make = paths.nieuweWerkwijze(proeftuin)

const whole: Fields = {
  titel: 'Vraag eerst de leverancier',
  bronnen: [proeftuin],
  samenvatting: 'Vraag de markt wat nodig is.',
  categorie: 'schoonmaak',
  fasen: ['voorbereiden', 'specificeren'],
  tijd: '3 weken',
  pastGoed: 'je aanbesteding is nog niet gepubliceerd\nhet werk kan een jaar of langer duren',
  'stappen.0.titel': 'Begin bij het werk',
  'stappen.0.wie': 'HR en werkvloer',
  'stappen.1.titel': 'Vraag iedereen tegelijk',
  'stappen.1.tip': 'Bel de kleine bedrijven.',
  'stappen.1.tipVan': 'Hoogveld',
  'valkuilen.0.titel': 'Te laat beginnen',
  'valkuilen.0.bijOns': 'ja',
}

const idIn = (answer: Response) => /[0-9a-f-]{36}/.exec(answer.headers.get('location') ?? '')?.[0] ?? ''
const made = async (given: Fields = {}) => idIn(await inkoper.post(make, { ...whole, ...given }))

describe('making one', () => {
  it('begins with what the proeftuin knows, and with its lessons beside it', async () => {
    await insertAantekening(world, proeftuin, { titel: 'Bel op tijd', zichtbaarheid: 'openbaar' })
    const form = await page('inkoper', make)
    expect(form).toContain('value="Dossiers scannen met nieuwe collega’s"')
    expect(form).toMatch(/name="fasen" value="uitvoeren" checked/)
    for (const les of ['Begin op tijd.', 'Bel op tijd']) expect(form).toContain(les)
  })

  it('is offered where it was rounded off, to its team without the supplier', async () => {
    const offer = 'Maak hier een werkwijze van'
    expect(await page('hr', paths.proeftuin(proeftuin))).toContain(offer)
    for (const persona of ['leverancier', 'buurman', 'bezoeker'] as const)
      expect(await page(persona, paths.proeftuin(proeftuin))).not.toContain(offer)
    expect(await page('hr', paths.nieuweWerkwijze())).toContain('Dossiers scannen')
    expect(await page('buurman', paths.nieuweWerkwijze())).toContain('Eerst een afgeronde proeftuin')
  })

  it('follows at once on rounding off, for who wants that', async () => {
    const id = await insertProeftuin(world)
    expect(await page('inkoper', paths.afronding(id))).toContain('Rond af en maak er een werkwijze van')
    const closing = { uitkomst: 'gelukt', geleerd: 'Begin op tijd.', gebeld: 'iedereen' }
    const answer = await inkoper.post(paths.afronding(id), { ...closing, vervolg: 'werkwijze' })
    expect(answer.headers.get('location')).toBe(`${paths.nieuweWerkwijze(id)}&gedaan=afgerond`)
  })

  it('keeps everything that was typed, in order, as a concept of the host', async () => {
    const id = await made()
    expect(await found(id)).toMatchObject({
      ...{ titel: whole.titel, gepubliceerdOp: null, organisatieId: p.organisaties.ministerie },
      ...{ fasen: ['voorbereiden', 'specificeren'], pastGoed: whole.pastGoed },
      stappen: [
        { titel: 'Begin bij het werk', wie: 'HR en werkvloer' },
        { titel: 'Vraag iedereen tegelijk', tip: 'Bel de kleine bedrijven.', tipVan: 'Hoogveld' },
      ],
      valkuilen: [{ titel: 'Te laat beginnen', organisatie: 'Ministerie van Groei en Grond' }],
    })
    expect((await p.as('buurman').get(paths.werkwijze(id))).status).toBe(404)
    expect(await page('inkoper', paths.werkwijzen())).toContain('Nog niet gepubliceerd')
    expect(await page('buurman', paths.werkwijzen())).not.toContain('Nog niet gepubliceerd')
  })

  it.each([
    ['stappen.1.titel', { 'stappen.1.titel': '' }],
    [
      'stappen',
      {
        'stappen.0.titel': '',
        'stappen.0.wie': '',
        'stappen.1.titel': '',
        'stappen.1.tip': '',
        'stappen.1.tipVan': '',
      },
    ],
    ['valkuilen.0.titel', { 'valkuilen.0.titel': '' }],
    ['categorie', { categorie: 'bestaat_niet' }],
    ['titel', { titel: 'Kort' }],
  ])('says at %s what is wrong, and keeps the rest', async (veld, given) => {
    const answer = await inkoper.post(make, { ...whole, ...given })
    expect(answer.status).toBe(422)
    const text = await answer.text()
    expect(text).toContain(`veld-${veld}-fout`)
    expect(text).toContain('Vraag de markt wat nodig is.')
  })

  it('is not for a supplier in the team, nor for who is not in it, nor before it is rounded off', async () => {
    for (const persona of ['leverancier', 'buurman'] as const)
      expect((await p.as(persona).post(make, whole)).status).toBe(403)
    expect((await inkoper.post(paths.nieuweWerkwijze(await insertProeftuin(world)), whole)).status).toBe(403)
  })
})

describe('the rows of the form', () => {
  const pressed = async (doe: string) => (await inkoper.post(make, { ...whole, doe })).text()
  const titles = (text: string) =>
    [...text.matchAll(/name="stappen\.\d+\.titel"[^>]*value="([^"]*)"/g)].map(([, title]) => title)

  it.each([
    ['stappen.2.erbij', ['Begin bij het werk', 'Vraag iedereen tegelijk', '']],
    ['stappen.0.weg', ['Vraag iedereen tegelijk']],
    ['stappen.1.omhoog', ['Vraag iedereen tegelijk', 'Begin bij het werk']],
    ['stappen.0.omlaag', ['Vraag iedereen tegelijk', 'Begin bij het werk']],
    ['stappen.0.omhoog', ['Begin bij het werk', 'Vraag iedereen tegelijk']],
  ])('change by a button (%s) that keeps all that was typed and writes nothing', async (doe, expected) => {
    const before = await t.db.selectFrom('werkwijze').select('id').execute()
    const text = await pressed(doe)
    expect(titles(text)).toEqual(expected)
    expect(text).toContain('Vraag de markt wat nodig is.')
    expect(text).toMatch(/value="specificeren" checked/)
    expect(await t.db.selectFrom('werkwijze').select('id').execute()).toHaveLength(before.length)
  })

  it('are at most twenty', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`stappen.${n}.titel`, `Stap nummer ${n}`]),
    )
    const full = await (await inkoper.post(make, { ...whole, ...many, doe: 'stappen.20.erbij' })).text()
    expect(titles(full)).toHaveLength(20)
    const adds = /value="stappen\.\d+\.erbij"/
    expect(await pressed('stappen.1.erbij')).toMatch(adds)
    expect(full).not.toMatch(adds)
    const answer = await inkoper.post(make, { ...whole, ...many, 'stappen.20.titel': 'Een te veel' })
    expect(answer.status).toBe(422)
  })
})

describe('publishing', () => {
  const publish = (id: string, given: Fields) => inkoper.post(paths.werkwijzePublicatie(id), given)

  it('asks who will read it, once', async () => {
    const id = await made()
    const unasked = await publish(id, { zichtbaarheid: 'netwerk' })
    expect(unasked.status).toBe(422)
    expect(await unasked.text()).toContain('alle leden van Vonk, ook leveranciers')
    expect((await publish(id, { zichtbaarheid: 'netwerk', akkoord: 'team-netwerk' })).status).toBe(303)
    expect(await page('buurman', paths.werkwijze(id))).toContain('Versie 1')
    expect((await p.as('bezoeker').get(paths.werkwijze(id))).status).toBe(404)
    expect((await publish(id, { zichtbaarheid: 'netwerk', akkoord: 'team-netwerk' })).status).toBe(403)
  })

  it('of a change says what is other and why; a step keeps its id, and the versions say what it was', async () => {
    const id = await made()
    await publish(id, { zichtbaarheid: 'netwerk', akkoord: 'team-netwerk' })
    const was = await found(id)
    const [first, second] = was.stappen
    const change = {
      ...whole,
      ...{ 'stappen.0.id': second?.id ?? '', 'stappen.0.titel': 'Vraag het tegelijk', 'stappen.0.wie': '' },
      ...{ 'stappen.1.id': first?.id ?? '', 'stappen.1.titel': 'Begin bij het werk', 'stappen.1.tip': '' },
      ...{ zichtbaarheid: 'netwerk', versie: String(was.versie) },
    }
    const edit = paths.werkwijzeBewerken(id)
    const silent = await inkoper.post(edit, change)
    expect(silent.status).toBe(422)
    expect(await silent.text()).toMatch(/veld-wat-fout[\s\S]*veld-waarom-fout/)
    const told = { ...change, wat: 'Vragen komt nu eerst', waarom: 'Anders raad je' }
    expect((await inkoper.post(edit, told)).status).toBe(303)
    expect((await found(id)).stappen.map((stap) => stap.id)).toEqual([second?.id, first?.id])
    const versions = await page('buurman', paths.werkwijzeVersies(id))
    for (const part of ['Versie 2', 'Vragen komt nu eerst', 'Anders raad je', 'Stap 1', 'Vraag het tegelijk'])
      expect(versions).toContain(part)
    expect(await page('buurman', paths.werkwijze(id))).toContain('Anders: Vragen komt nu eerst')
  })

  it('in a wider circle is confirmed', async () => {
    const id = await insertWerkwijze(world, { zichtbaarheid: 'netwerk' })
    const { versie } = await found(id)
    const wider = {
      ...whole,
      wat: 'Nu voor iedereen',
      waarom: 'Het werkt',
      zichtbaarheid: 'openbaar',
      versie: String(versie),
    }
    const asked = await inkoper.post(paths.werkwijzeBewerken(id), wider)
    expect(asked.status).toBe(422)
    expect(await asked.text()).toContain('iedereen op internet')
    const sure = await inkoper.post(paths.werkwijzeBewerken(id), { ...wider, akkoord: 'netwerk-openbaar' })
    expect(sure.status).toBe(303)
    expect((await p.as('bezoeker').get(paths.werkwijze(id))).status).toBe(200)
  })

  it('in a wider circle does not open what it said before to a narrower one', async () => {
    const id = await made()
    await publish(id, { zichtbaarheid: 'overheid', akkoord: 'team-overheid' })
    const wider = {
      ...whole,
      samenvatting: 'Nu zonder prijzen.',
      wat: 'De prijzen zijn eruit',
      waarom: 'Niet voor iedereen',
      zichtbaarheid: 'openbaar',
      versie: String((await found(id)).versie),
      akkoord: 'overheid-openbaar',
    }
    expect((await inkoper.post(paths.werkwijzeBewerken(id), wider)).status).toBe(303)
    const versions = await page('bezoeker', paths.werkwijzeVersies(id))
    expect(versions).toContain('De prijzen zijn eruit')
    expect(versions).toContain('Eerdere versies waren voor minder mensen')
    expect(versions).not.toContain(whole.samenvatting)
    expect(await page('inkoper', paths.werkwijzeVersies(id))).toContain(whole.samenvatting)
  })

  it('in a wider circle does not open what it said before to who a purchase keeps out of that', async () => {
    const running = await insertProeftuin(world, { stand: 'afgerond', freeze: 'loopt' })
    const id = await insertWerkwijze(world, { zichtbaarheid: 'netwerk', bronnen: [running] })
    await t.db
      .updateTable('werkwijze')
      .set({ zichtbaarheid: 'openbaar', samenvatting: 'Nu zonder prijzen.' })
      .where('id', '=', id)
      .execute()
    const inhoud = sql<string>`werkwijze_inhoud(${id})`
    const next = { werkwijzeId: id, versie: 2, inhoud, wat: 'De prijzen zijn eruit', waarom: 'Te ruim' }
    await t.db
      .insertInto('werkwijzeVersie')
      .values({ ...next, doorId: p.leden.inkoper.id })
      .execute()
    for (const [persona, reads] of [
      ['leverancier', false],
      ['bezoeker', false],
      ['buurman', true],
      ['inkoper', true],
    ] as const) {
      const versions = await page(persona, paths.werkwijzeVersies(id))
      expect(versions).toContain('De prijzen zijn eruit')
      expect(versions.includes('Vraag wat nodig is'), persona).toBe(reads)
    }
    const told = await (await p.as('bezoeker').get(apiPaths.werkwijzeVersies(id))).json()
    const { versie, wat, waarom } = next
    expect(told).toEqual({ versies: [{ versie, wat, waarom, op: expect.any(String) }] })
  })
})

it('does not go over what another wrote meanwhile, and shows both', async () => {
  const id = await made()
  const edit = paths.werkwijzeBewerken(id)
  const changed = (titel: string) => inkoper.post(edit, { ...whole, titel, versie: '1' })
  expect((await changed('De titel van de een')).status).toBe(303)
  const late = await changed('De titel van de ander')
  expect(late.status).toBe(409)
  const text = await late.text()
  for (const part of ['Iemand anders was je voor', 'De titel van de een', 'De titel van de ander'])
    expect(text).toContain(part)
})

it('takes no step of another werkwijze over', async () => {
  const other = await found(await made())
  const id = await made({ 'stappen.0.id': other.stappen[0]?.id ?? '' })
  expect((await found(id)).stappen[0]?.id).not.toBe(other.stappen[0]?.id)
  expect((await found(other.id)).stappen).toHaveLength(2)
})
