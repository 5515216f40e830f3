import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { isBelow } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { merge as mergeNow } from './changes.ts'
import { planFor, twinsOf } from './test-twins.ts'

const t = await testApp()
const p = await testPersonas(t)
const { organisatie, lid, row, merge } = twinsOf({ t, p })

describe('the wall', () => {
  it('is never crossed by merging: it leads to the door for that, and says why', async () => {
    const blijft = await organisatie('Schoon & Co', { soort: 'leverancier' })
    const weg = await organisatie('Schoon en Co', { soort: 'gemeente' })
    await lid(weg)
    const refused = await merge(blijft, weg, { akkoord: 'ja' })
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Verander eerst de kant van een van de twee')
    expect([page.includes(paths.kantwissel(blijft)), page.includes(paths.kantwissel(weg))]).toEqual([
      true,
      true,
    ])
    expect(page).not.toContain('Klopt dit?')
    expect((await row(weg)).opgegaanInId).toBeNull()
    const plan = await planFor(t, blijft, weg)
    const { adviesteam } = p.actors
    if (!adviesteam) throw new Error('no actor')
    await expect(mergeNow({ db: t.db, actor: adviesteam, fillings: [] }, plan)).rejects.toThrow(
      'verschillende kanten',
    )
  })

  it('leaves who works for both on their side, and of two jobs the one that began first', async () => {
    const soort = 'leverancier'
    const [blijft, weg] = [
      await organisatie('Dienst Een', { soort }),
      await organisatie('Dienst Eén', { soort }),
    ]
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
    expect((await merge(blijft, weg)).status).toBe(303)
    const works = (lidId: string) =>
      t.db.selectFrom('lidOrganisatie').selectAll().where('lidId', '=', lidId).execute()
    expect(await works(first)).toEqual([])
    expect(await works(elders)).toEqual([{ lidId: elders, organisatieId: blijft, sinds: lang }])
    for (const one of [first, elders]) {
      const { rows } = await sql<{ kant: boolean }>`select is_leverancier(${one}::uuid) as kant`.execute(t.db)
      expect(rows[0]?.kant).toBe(true)
    }
  })

  it.each([
    ['gemeente', 'ministerie', true],
    ['leverancier', 'sw_bedrijf', true],
    ['intermediair', 'kennisinstelling', true],
    ['intermediair', 'gemeente', false],
    ['leverancier', 'intermediair', false],
    ['gemeente', 'sociale_onderneming', false],
  ] as const)('%s and %s: %s', async (one, other, merges) => {
    const [blijft, weg] = [await organisatie('Aa', { soort: one }), await organisatie('Bb', { soort: other })]
    expect((await merge(blijft, weg)).status).toBe(merges ? 303 : 422)
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
