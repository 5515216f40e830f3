import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { makeKey } from '#test/api/client.ts'
import { appOn, testApp } from '#test/app.ts'
import { type Persona, signIn, type TestLid, testPersonas } from '#test/personas.ts'
import { browserOf } from '#test/request.ts'
import type { Account, Soort } from './ledenbesluit.ts'
import { soorten } from './ledenbesluit.ts'
import { may } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const reden = 'Zo afgesproken in het overleg.'
const beheerder = p.as('beheerder')

type How = { by?: Persona; why?: string }

const decide = (lid: TestLid, soort: Soort, { by = 'beheerder', why = reden }: How = {}) =>
  p.as(by).post(paths.ledenbesluit(p.leden[lid].id), { soort, reden: why })
const lidOf = (lid: TestLid) =>
  t.db.selectFrom('lid').selectAll().where('id', '=', p.leden[lid].id).executeTakeFirstOrThrow()
const set = (lid: TestLid, values: Record<string, Date | null>) =>
  t.db.updateTable('lid').set(values).where('id', '=', p.leden[lid].id).execute()

beforeEach(async () => {
  await t.db
    .updateTable('lid')
    .set({ beheerSinds: null, opSlotSinds: null })
    .where('id', '<>', p.leden.beheerder.id)
    .execute()
  await set('beheerder', { beheerSinds: new Date() })
})

describe('may.decide', () => {
  const now = new Date()
  const plain: Account = {
    id: p.leden.hr.id,
    naam: 'Hanna',
    email: 'h@x.test',
    organisatie: null,
    sessies: 0,
    sleutels: 0,
    adviesteamSinds: null,
    beheerSinds: null,
    toegelatenOp: now,
    vertrokkenOp: null,
    opSlotSinds: null,
  }
  const self = { ...plain, id: p.leden.beheerder.id, beheerSinds: now, sessies: 1 }
  it.each([
    ['a member', plain, ['adviesteam_gegeven', 'beheer_gegeven', 'op_slot']],
    [
      'who is signed in',
      { ...plain, sessies: 2 },
      ['adviesteam_gegeven', 'beheer_gegeven', 'op_slot', 'sessies_beeindigd'],
    ],
    [
      'the adviesteam',
      { ...plain, adviesteamSinds: now },
      ['adviesteam_genomen', 'beheer_gegeven', 'op_slot'],
    ],
    ['another beheerder', { ...plain, beheerSinds: now }, ['adviesteam_gegeven', 'beheer_genomen']],
    ['a guest', { ...plain, toegelatenOp: null }, ['op_slot']],
    ['a locked account', { ...plain, opSlotSinds: now }, ['van_slot']],
    ['who left', { ...plain, vertrokkenOp: now, beheerSinds: now }, []],
    ['oneself', self, ['beheer_genomen']],
  ] as [string, Account, Soort[]][])('%s', (_, lid, allowed) => {
    expect(soorten.filter((soort) => may.decide(p.actors.beheerder, lid, soort))).toEqual(allowed)
    for (const persona of ['adviesteam', 'hr', 'gast', 'bezoeker'] as const)
      expect(soorten.filter((soort) => may.decide(p.actors[persona], lid, soort))).toEqual([])
  })
})

it('leaves powers to who does not work for a supplier: a lock and sessions can always be ended', () => {
  const { beheerder: actor } = p.actors
  if (!actor) throw new Error('no actor')
  const lid: Account = {
    id: p.leden.hr.id,
    naam: 'Hanna',
    email: 'h@x.test',
    organisatie: null,
    sessies: 2,
    sleutels: 0,
    adviesteamSinds: null,
    beheerSinds: null,
    toegelatenOp: new Date(),
    vertrokkenOp: null,
    opSlotSinds: null,
  }
  const leverancier = { ...actor, leverancier: true }
  expect(soorten.filter((soort) => may.decide(leverancier, lid, soort))).toEqual([
    'op_slot',
    'sessies_beeindigd',
  ])
  const both = { ...lid, adviesteamSinds: new Date(), beheerSinds: new Date() }
  expect(soorten.filter((soort) => may.decide(leverancier, both, soort))).toEqual(['sessies_beeindigd'])
})

describe('the accounts', () => {
  it('are not there for anybody but beheer, which takes its second step first', async () => {
    for (const persona of ['adviesteam', 'inkoper', 'gast', 'bezoeker'] as const)
      for (const path of [
        paths.ledenbeheer(),
        paths.lidbeheer(p.leden.hr.id),
        paths.beheer(),
        paths.auditlog(),
      ])
        expect((await p.as(persona).get(path)).status).toBe(404)
    const strict = appOn(t, { tweedeFactor: 'rechten' })
    const cookie = await signIn(t, p.leden.beheerder.id, null)
    const answer = await browserOf(strict, cookie).get(paths.ledenbeheer())
    expect(answer.headers.get('location')).toBe(paths.tweedeStap(paths.ledenbeheer()))
    expect(
      (await browserOf(strict, cookie).post(paths.ledenbesluit(p.leden.hr.id), { soort: 'op_slot', reden }))
        .status,
    ).toBe(403)
  })

  it('are found by a part of the name or the whole address, and each look leaves a line without words', async () => {
    expect(await (await beheerder.get(paths.ledenbeheer({ q: 'nna rui' }))).text()).toContain('Hanna Ruiter')
    expect(await (await beheerder.get(paths.ledenbeheer({ q: 'HR@voorbeeld.test' }))).text()).toContain(
      'Hanna Ruiter',
    )
    expect(await (await beheerder.get(paths.ledenbeheer({ q: 'hr@voorbeeld' }))).text()).toContain(
      'Niemand gevonden',
    )
    await beheerder.get(paths.lidbeheer(p.leden.hr.id))
    const lines = await t.db
      .selectFrom('audit')
      .selectAll()
      .where('lidId', '=', p.leden.beheerder.id)
      .execute()
    expect(lines.map(({ handeling }) => handeling).sort()).toEqual([
      ...['leden.gezocht', 'leden.gezocht', 'leden.gezocht', 'lid.ingezien'],
    ])
    expect(JSON.stringify(lines)).not.toMatch(/nna|voorbeeld/i)
    expect(await (await p.as('hr').get(paths.eigenSporen())).text()).toContain('bekeek een account')
  })
})

describe('a decision', () => {
  it('asks for a reason', async () => {
    const answer = await decide('hr', 'adviesteam_gegeven', { why: 'kort' })
    expect(answer.status).toBe(422)
    expect((await lidOf('hr')).adviesteamSinds).toBeNull()
  })

  it('gives and takes a power, at once, with a line, and mails who it concerns and the others who run Vonk', async () => {
    await set('collega', { beheerSinds: new Date() })
    expect((await decide('hr', 'adviesteam_gegeven')).status).toBe(303)
    expect((await p.as('hr').get(paths.adviesteam())).status).toBe(200)
    await t.runJobs()
    const [own, other, self] = await Promise.all(
      (['hr', 'collega', 'beheerder'] as const).map((lid) => t.mails(p.leden[lid].email)),
    )
    expect(own?.at(-1)).toMatchObject({ onderwerp: 'Je hebt nu rechten van het adviesteam' })
    expect(own?.at(-1)?.tekst).toContain(reden)
    expect(other?.at(-1)?.tekst).toContain('Het gaat om Hanna Ruiter')
    expect(self).toEqual([])
    expect((await decide('hr', 'adviesteam_genomen')).status).toBe(303)
    expect((await p.as('hr').get(paths.adviesteam())).status).toBe(404)
    const lines = await t.db
      .selectFrom('audit')
      .select(['handeling', 'lidId', 'bijzonderheden'])
      .where('onderwerpId', '=', p.leden.hr.id)
      .where('handeling', 'like', 'lid.adviesteam%')
      .orderBy('id')
      .execute()
    expect(lines.map(({ handeling }) => handeling)).toEqual([
      'lid.adviesteam_gegeven',
      'lid.adviesteam_genomen',
    ])
    expect(JSON.stringify(lines)).not.toContain(reden)
  })

  it('is for nobody about themselves, but to step back', async () => {
    expect((await decide('beheerder', 'adviesteam_gegeven')).status).toBe(403)
    expect((await decide('beheerder', 'beheer_genomen')).status).toBe(409)
    await set('collega', { beheerSinds: new Date() })
    expect((await decide('beheerder', 'beheer_genomen')).status).toBe(303)
  })

  it('never takes the last beheer: of two who take it from each other at once, one does', async () => {
    await set('collega', { beheerSinds: new Date() })
    const answers = await Promise.all([
      decide('collega', 'beheer_genomen', { by: 'beheerder' }),
      decide('beheerder', 'beheer_genomen', { by: 'collega' }),
    ])
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
    const left = await t.db.selectFrom('lid').select('id').where('beheerSinds', 'is not', null).execute()
    expect(left).toHaveLength(1)
  })

  it('does not count a beheerder who cannot come in', async () => {
    await set('collega', { beheerSinds: new Date(), opSlotSinds: new Date() })
    expect((await decide('beheerder', 'beheer_genomen')).status).toBe(409)
  })
})

describe('a locked account', () => {
  it('is out at once, by session and by key, and no way in opens', async () => {
    const cookie = await signIn(t, p.leden.buurman.id)
    const headers = { authorization: `Bearer ${await makeKey(t, p.leden.buurman.id)}` }
    expect((await decide('buurman', 'op_slot')).status).toBe(303)
    expect((await browserOf(t, cookie).get(paths.mijnVonk())).status).toBe(303)
    expect((await t.app.request('/api/v1/proeftuinen', { headers })).status).toBe(401)
    await p.as('bezoeker').post(paths.inloggen(), { email: p.leden.buurman.email })
    await t.runJobs()
    const link =
      /(\/inloggen\/[\w-]{43})/.exec((await t.mails(p.leden.buurman.email)).at(-1)?.tekst ?? '')?.[1] ?? ''
    const refused = await p.as('bezoeker').post(link)
    expect(refused.status).toBe(409)
    expect(await refused.text()).toContain('Je account staat op slot')
    expect(refused.headers.getSetCookie()).toEqual([])
    expect((await decide('buurman', 'van_slot')).status).toBe(303)
    expect((await p.as('bezoeker').post(link)).status).toBe(303)
  })

  it('is never one of beheer: that power goes first', async () => {
    await set('collega', { beheerSinds: new Date() })
    expect((await decide('collega', 'op_slot')).status).toBe(403)
  })

  it('is another thing than ending the sessions', async () => {
    const cookie = await signIn(t, p.leden.opdrachtgever.id)
    const headers = { authorization: `Bearer ${await makeKey(t, p.leden.opdrachtgever.id)}` }
    const status = async () => (await t.app.request('/api/v1/proeftuinen', { headers })).status
    expect(await status()).toBe(200)
    expect((await decide('opdrachtgever', 'sessies_beeindigd')).status).toBe(303)
    expect(await status()).toBe(401)
    expect((await browserOf(t, cookie).get(paths.mijnVonk())).status).toBe(303)
    const again = await signIn(t, p.leden.opdrachtgever.id)
    expect((await browserOf(t, again).get(paths.mijnVonk())).status).toBe(200)
  })
})

it('of two who take it from each other at once, one is first, also when a third stays', async () => {
  await set('hr', { beheerSinds: new Date() })
  await set('collega', { beheerSinds: new Date() })
  const both = await Promise.all([
    decide('hr', 'beheer_genomen', { by: 'collega' }),
    decide('collega', 'beheer_genomen', { by: 'hr' }),
  ])
  expect(both.filter(({ status }) => status === 303)).toHaveLength(1)
})
