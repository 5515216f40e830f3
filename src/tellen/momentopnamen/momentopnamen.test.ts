import Fraction from 'fraction.js'
import { describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { voorLeden } from './correcties.ts'
import type { Geteld } from './momentopname.ts'
import { findEigen, findMomentopname, listMomentopnamen, publiek } from './queries.ts'
import { rijpOp, teDoenOp } from './rijp.ts'
import { geteld, inEen, vastgelegd } from './test-momentopname.ts'
import { listCorrecties, listVastgelegd } from './vastgelegd.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie } = p.organisaties

describe('when a quarter is frozen', () => {
  it.each([
    ['2026-01-30', '2025-K3'],
    ['2026-01-31', '2025-K4'],
    ['2026-04-30', '2025-K4'],
    ['2026-05-01', '2026-K1'],
    ['2026-07-31', '2026-K2'],
  ])('on %s that is %s, on the 31st day after its end', (dag, kwartaal) => {
    expect(rijpOp(dag)).toBe(kwartaal)
  })

  it('what was missed comes first, and what is frozen not again', () => {
    expect(teDoenOp('2026-08-01', '2025-K4')).toEqual(['2026-K1', '2026-K2'])
    expect(teDoenOp('2026-08-01', '2026-K2')).toEqual([])
    expect(teDoenOp('2026-08-01', undefined)).toEqual(['2026-K2'])
  })
})

const eerste = geteld('soort_organisatie', { gemeente: 4, waterschap: 23 })
const bij = (n: number) => geteld('vorm', { dienstverband: 20 + n, uitzend: 7 }, ministerie)

it('freezes the figures of the network and of an organisation, once', async () => {
  expect(await vastgelegd(t.db, '2026-K1', [...eerste, ...bij(0)])).toBe(true)
  expect(await vastgelegd(t.db, '2026-K1', geteld('vorm', { dienstverband: 400 }))).toBe(false)
  expect(await vastgelegd(t.db, '2025-K4', geteld('vorm', { dienstverband: 400 }))).toBe(false)
  expect(await listVastgelegd(t.db)).toEqual([
    { kwartaal: '2026-K1', regime: 'bijdrage', versie: 1 },
    { kwartaal: '2026-K1', regime: 'landelijk_gescheiden', versie: 1 },
  ])
})

it('shows everybody the total of the worked example, and neither row', async () => {
  const opname = await findMomentopname(t.db, {})
  expect(opname).toMatchObject({ kwartaal: '2026-K1', regime: 'bijdrage', versie: 1, titel: 'Bijdrage' })
  const { totaal, rijen, graad } = await publiek(t.db, opname, 'soort_organisatie')
  expect(totaal).toEqual({ sleutel: 'totaal', plekken: '25', banen: '20' })
  expect(rijen).toHaveLength(13)
  expect(rijen.filter(({ plekken, banen }) => plekken !== null || banen !== null)).toEqual([])
  expect(graad).toBe('opgegeven')
})

it('does not publish a regime of which the difference is nobody', async () => {
  expect((await listMomentopnamen(t.db)).map(({ regime }) => regime)).toEqual(['bijdrage'])
  await expect(findMomentopname(t.db, { regime: 'landelijk_gescheiden' })).rejects.toThrow()
  await expect(findMomentopname(t.db, { regime: 'inkoop_telt_mee' })).rejects.toThrow()
  await expect(findMomentopname(t.db, { kwartaal: '2024-K1' })).rejects.toThrow()
})

it('shows who works at an organisation its figures from five on', async () => {
  const vraag = { organisatieId: ministerie, kwartaal: '2026-K1', regime: 'bijdrage', tabel: 'vorm' as const }
  const { totaal, rijen } = await findEigen(t.db, vraag)
  expect(totaal).toMatchObject({ plekken: '27', banen: '21.60' })
  // The rows with nobody are small too, and protected by the smallest that is not.
  expect(rijen.filter(({ plekken }) => plekken !== null)).toEqual([
    { sleutel: 'dienstverband', plekken: '20', banen: '16.00' },
  ])
})

it('looks at what it published before: a neighbour that would tell what was small is hidden still', async () => {
  await vastgelegd(t.db, '2026-K2', [
    ...geteld('soort_organisatie', { gemeente: 12, waterschap: 23, zorg: 60 }),
    ...bij(9),
  ])
  const { rijen } = await publiek(t.db, await findMomentopname(t.db, {}), 'soort_organisatie')
  expect(rijen.filter(({ plekken }) => plekken !== null)).toEqual([])
  const toen = await publiek(t.db, await findMomentopname(t.db, { kwartaal: '2026-K1' }), 'soort_organisatie')
  expect(toen.totaal.plekken).toBe('25')
})

it('keeps what an earlier quarter is now as a correction, and leaves that quarter as it was', async () => {
  const opnieuw = (kwartaal: string, cellen: Geteld[]) => ({ kwartaal, regime: 'bijdrage', cellen })
  await inEen(t.db, {
    kwartaal: '2026-K3',
    tellingen: [{ regime: 'bijdrage', versie: 1, cellen: [...eerste, ...bij(0)] }],
    opnieuw: [
      opnieuw('2026-K1', [...eerste, ...bij(8)]),
      opnieuw('2026-K2', [...geteld('vorm', { dienstverband: 400 }), ...bij(9)]),
    ],
  })
  const correcties = await listCorrecties(t.db, ministerie)
  const van = (sleutel: string) => correcties.find((een) => een.sleutel === sleutel)
  expect(correcties).toHaveLength(6)
  expect(van('totaal')).toMatchObject({ kwartaal: '2026-K1', plekken: 35, toen: { plekken: 27 } })
  expect(van('totaal')?.banen).toEqual(new Fraction(28))
  expect(van('dienstverband')).toMatchObject({ plekken: 28, toen: { plekken: 20 } })
  expect(voorLeden(correcties, { drempel: 5 }).map(({ sleutel }) => sleutel)).toEqual(['totaal'])
  expect(voorLeden(correcties, { drempel: 9 })).toEqual([])
  expect(
    (
      await findEigen(t.db, {
        organisatieId: ministerie,
        kwartaal: '2026-K1',
        regime: 'bijdrage',
        tabel: 'vorm',
      })
    ).totaal.plekken,
  ).toBe('27')
})

describe('the database', () => {
  const constraintOf = (change: Promise<unknown>) =>
    change.then(
      () => 'nothing',
      (error: { constraint?: string }) => error.constraint,
    )

  it('refuses to change or remove what is frozen', async () => {
    const changes = [
      t.db.updateTable('momentopnameCel').set({ plekken: 1 }),
      t.db.updateTable('momentopname').set({ versie: 1 }),
      t.db.deleteFrom('momentopnameCel'),
      t.db.deleteFrom('momentopnameCorrectie'),
      t.db.deleteFrom('momentopname'),
    ]
    for (const change of changes) expect(await constraintOf(change.execute())).toBe('momentopname_blijft')
  })

  it('and figures that come later', async () => {
    const { id } = await t.db.selectFrom('momentopname').select('id').limit(1).executeTakeFirstOrThrow()
    const cel = {
      momentopnameId: id,
      tabel: 'ladder',
      sleutel: 'x',
      plekken: 1,
      bevestigd: 0,
      teller: 1,
      noemer: 1,
    }
    const rij = { ...cel, bijdragers: 1, grootste: 1, getoond: true }
    expect(await constraintOf(t.db.insertInto('momentopnameCel').values(rij).execute())).toBe(
      'momentopname_is_af',
    )
  })
})
