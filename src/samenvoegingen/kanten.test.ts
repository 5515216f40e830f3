import { describe, expect, it } from 'vitest'
import { isBelow } from '#src/organisaties/queries.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { twinsOf } from './test-twins.ts'

const t = await testApp()
const p = await testPersonas(t)
const { organisatie, lid, row, merge } = twinsOf({ t, p })

describe('the information barrier', () => {
  it('is not crossed in silence: it says how many members change side, and asks', async () => {
    const blijft = await organisatie('Schoon & Co', { soort: 'leverancier' })
    const weg = await organisatie('Schoon en Co', { soort: 'gemeente' })
    const moved = await lid(weg)
    await lid(weg)
    const refused = await merge(blijft, weg)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Er gaan 2 leden van de kant ‘overheid’ naar de kant ‘leverancier’')
    expect(page).toContain('Vink aan dat je weet wie van kant wisselt')
    expect((await row(weg)).opgegaanInId).toBeNull()
    expect((await merge(blijft, weg, { akkoord: 'ja' })).status).toBe(303)
    const { organisatieId } = await t.db
      .selectFrom('lid')
      .select('organisatieId')
      .where('id', '=', moved)
      .executeTakeFirstOrThrow()
    expect(organisatieId).toBe(blijft)
  })

  it('leaves nobody on the side of what was one with the other, and of two jobs the one that began first', async () => {
    const blijft = await organisatie('Dienst Een')
    const weg = await organisatie('Dienst Eén', { soort: 'leverancier' })
    const first = await lid(weg)
    const elders = await lid(await organisatie('Nog elders'))
    const [lang, kort] = [new Date('2026-01-01'), new Date('2026-11-01')]
    await t.db
      .insertInto('lidOrganisatie')
      .values([
        { lidId: elders, organisatieId: weg, sinds: lang },
        { lidId: elders, organisatieId: blijft, sinds: kort },
      ])
      .execute()
    expect((await merge(blijft, weg, { akkoord: 'ja' })).status).toBe(303)
    const works = (lidId: string) =>
      t.db.selectFrom('lidOrganisatie').selectAll().where('lidId', '=', lidId).execute()
    expect(await works(first)).toEqual([])
    expect(await works(elders)).toEqual([{ lidId: elders, organisatieId: blijft, sinds: lang }])
  })

  it.each([
    ['gemeente', 'ministerie', false],
    ['leverancier', 'sw_bedrijf', false],
    ['intermediair', 'kennisinstelling', false],
    ['intermediair', 'gemeente', true],
    ['leverancier', 'intermediair', true],
    ['gemeente', 'sociale_onderneming', true],
  ] as const)('%s and %s: %s', async (one, other, asks) => {
    const [blijft, weg] = [await organisatie('Aa', { soort: one }), await organisatie('Bb', { soort: other })]
    expect((await merge(blijft, weg)).status).toBe(asks ? 422 : 303)
  })
})

describe('parents', () => {
  it.each([
    ['the one that stays lies right below', 1],
    ['the one that stays lies further below', 2],
  ])('never go round: %s', async (_, depth) => {
    const top = await organisatie('Top')
    const weg = await organisatie('Boven', { ouderId: top })
    const middle = depth === 2 ? await organisatie('Midden', { ouderId: weg }) : weg
    const blijft = await organisatie('Onder', { ouderId: middle })
    const other = await organisatie('Ander onderdeel', { ouderId: weg })
    expect((await merge(blijft, weg)).status).toBe(303)
    expect((await row(blijft)).ouderId).toBe(top)
    expect((await row(other)).ouderId).toBe(blijft)
    expect(await isBelow(t.db, blijft, (await row(blijft)).ouderId ?? '')).toBe(false)
  })

  it('the one that goes lies below: its parent is not taken over', async () => {
    const blijft = await organisatie('Hoog')
    const middle = await organisatie('Midden', { ouderId: blijft })
    const weg = await organisatie('Laag', { ouderId: middle })
    expect((await merge(blijft, weg)).status).toBe(303)
    expect((await row(blijft)).ouderId).toBeNull()
    expect((await row(middle)).ouderId).toBe(blijft)
  })
})
