import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { testApp } from '#test/app.ts'
import { type Persona, type TestLid, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import type { LidZicht, Zichtbaarheid } from './lid.ts'
import { isInNetwork, isShown, may, sharesTeam } from './policy.ts'

const t = await testApp()
const p = await testPersonas(t)
const personas = Object.keys(p.actors) as Persona[]

const lid = (changes: Partial<LidZicht> = {}): LidZicht => ({
  id: 'iemand',
  toegelaten: true,
  vertrokken: false,
  deeltTeam: false,
  iets: false,
  ...changes,
})

const who = (allowed: (persona: Persona) => boolean) => personas.filter(allowed).sort()
const viewers = (changes: Partial<LidZicht>) => who((persona) => may.view(p.actors[persona], lid(changes)))
const seers = (zicht: Zichtbaarheid, deeltTeam: boolean) =>
  who((persona) => may.seeField(p.actors[persona], lid({ deeltTeam }), zicht))

const everybody = who(() => true)
const members = who((persona) => !['gast', 'bezoeker'].includes(persona))
const overheid = [
  ...['adviesteam', 'beheerder', 'bestuurder', 'buurman', 'collega', 'hr', 'inkoper', 'opdrachtgever'],
]

describe('the page of a member', () => {
  it.each([
    ['a member', {}, members],
    ['a member with something for everybody', { iets: true }, everybody],
    ['a guest', { toegelaten: false }, []],
    ['a guest with something for everybody', { toegelaten: false, iets: true }, []],
    [
      'a guest in the same team',
      { toegelaten: false, deeltTeam: true },
      everybody.filter((one) => one !== 'bezoeker'),
    ],
    ['a member in the same team', { deeltTeam: true }, everybody.filter((one) => one !== 'bezoeker')],
    ['who left', { vertrokken: true, iets: true, deeltTeam: true }, []],
  ])('of %s', (_, changes, expected) => expect(viewers(changes)).toEqual(expected))

  it('is always there for oneself, a guest too, until one leaves', () => {
    const own = lid({ id: p.leden.gast.id, toegelaten: false })
    expect(may.view(p.actors.gast, own)).toBe(true)
    expect(may.view(p.actors.gast, { ...own, vertrokken: true })).toBe(false)
  })
})

describe('a field', () => {
  it.each([
    ['team', false, []],
    ['team', true, everybody.filter((one) => one !== 'bezoeker')],
    ['overheid', false, overheid],
    ['overheid', true, overheid],
    ['netwerk', false, members],
    ['netwerk', true, everybody.filter((one) => one !== 'bezoeker')],
    ['openbaar', false, everybody],
  ] as const)('for %s, in the same team: %s', (zicht, deeltTeam, expected) =>
    expect(seers(zicht, deeltTeam)).toEqual([...expected].sort()),
  )

  it('for overheid is never seen by who works for a supplier and no buyer, with whatever powers', () => {
    const actor = { ...p.actors.leverancier, adviesteam: true } as typeof p.actors.hr
    expect(may.seeField(actor, lid({ deeltTeam: true }), 'overheid')).toBe(false)
  })

  it('for overheid is seen by the own organisation: work for a supplier beside it closes purchases', () => {
    const actor = { ...p.actors.hr, leverancier: true } as typeof p.actors.hr
    expect(may.seeField(actor, lid({}), 'overheid')).toBe(true)
  })

  it('is all one’s own', () => {
    const own = lid({ id: p.leden.leverancier.id })
    expect(zichtbaarheden.map((zicht) => may.seeField(p.actors.leverancier, own, zicht))).not.toContain(false)
  })
})

it('says where somebody works to the network and to the team only', () => {
  expect(who((persona) => may.seeOrganisatie(p.actors[persona], lid()))).toEqual(members)
  expect(who((persona) => may.seeOrganisatie(p.actors[persona], lid({ deeltTeam: true })))).toContain('gast')
})

/** Everybody of the personas, with every visibility in turn, some in a team together. */
it('says the same in SQL, for every reader, member and visibility', async () => {
  await insertProeftuin({ t, p }, { team: { gast: 'adviseur', leverancier: 'leverancier' } })
  await t.db
    .updateTable('lid')
    .set({ vertrokkenOp: new Date() })
    .where('id', '=', p.leden.concurrent.id)
    .execute()
  for (const zicht of zichtbaarheden) {
    await t.db.updateTable('lid').set({ brengtZicht: zicht }).execute()
    for (const persona of personas) {
      const actor = p.actors[persona]
      const rows = await t.db
        .selectFrom('lid as l')
        .select(['l.id', isInNetwork.as('erbij'), isShown(actor, 'l.brengt_zicht').as('zichtbaar')])
        .select(sharesTeam(actor).as('deeltTeam'))
        .select(sql<boolean>`l.toegelaten_op is not null`.as('toegelaten'))
        .select(sql<boolean>`l.vertrokken_op is not null`.as('vertrokken'))
        .execute()
      expect(rows.map((row) => row.zichtbaar)).toEqual(rows.map((row) => may.seeField(actor, row, zicht)))
      const strangers = rows.filter(({ id, deeltTeam }) => id !== actor?.id && !deeltTeam)
      if (may.list(actor))
        expect(strangers.map(({ erbij }) => erbij)).toEqual(
          strangers.map((row) => may.view(actor, { ...row, iets: false })),
        )
    }
  }
})

it('knows who shares a team', async () => {
  const together = async (persona: Persona, other: TestLid) => {
    const row = await t.db
      .selectFrom('lid as l')
      .select(sharesTeam(p.actors[persona]).as('samen'))
      .where('l.id', '=', p.leden[other].id)
      .executeTakeFirstOrThrow()
    return row.samen
  }
  expect(await together('gast', 'leverancier')).toBe(true)
  expect(await together('gast', 'hr')).toBe(false)
  expect(await together('bezoeker', 'inkoper')).toBe(false)
})
