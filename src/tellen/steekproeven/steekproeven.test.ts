import { beforeAll, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { findSteekproef, findSteekproefGraad } from './queries.ts'
import { isAf, trek } from './steekproef.ts'

const t = await testApp()
const p = await testPersonas(t)
const kwartaal = '2026-K1'
const geteld: string[] = []

/** Twelve that counted in the quarter; one that ended before it, one that began after, and one that another reported first. */
beforeAll(async () => {
  const proeftuinId = await insertProeftuin({ t, p })
  const { ministerie, leverancier } = p.organisaties
  const plek = { proeftuinId, koperId: ministerie, werkgeverId: leverancier, voorId: leverancier }
  const insert = async (label: string, op: string, einde?: string) => {
    const { id } = await t.db
      .insertInto('plek')
      .values({ ...plek, label, vorm: 'inkoop_van_dienst' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const feit = { plekId: id, voorId: leverancier }
    await t.db
      .insertInto('plekFeit')
      .values({ ...feit, soort: 'geplaatst', op, minuten: 1440 })
      .execute()
    if (einde)
      await t.db
        .insertInto('plekFeit')
        .values({ ...feit, soort: 'doorgestroomd', op: einde })
        .execute()
    return id
  }
  for (let n = 0; n < 12; n += 1) geteld.push(await insert(`plek ${n}`, '2025-11-01'))
  await insert('weg', '2025-01-01', '2026-01-01')
  await insert('later', '2026-04-01')
  const dubbelId = await insert('dubbel', '2025-11-01')
  await t.db
    .insertInto('plekBotsing')
    .values({ plekId: geteld[0] ?? '', dubbelId })
    .execute()
})

const trekMet = (persona: Persona, velden: Record<string, string> = {}) =>
  p.as(persona).post(paths.steekproeven(), { kwartaal, zaad: 'AEX 912,44', aantal: '5', ...velden })

const getrokken = async (zaad: string) => {
  const rows = await t.db
    .selectFrom('steekproef as s')
    .innerJoin('steekproefPlek as x', 'x.steekproefId', 's.id')
    .select(['s.id', 'x.plekId'])
    .where('s.zaad', '=', zaad)
    .orderBy('x.volgorde')
    .execute()
  return { id: rows[0]?.id ?? '', plekken: rows.map(({ plekId }) => plekId) }
}

describe('a sample', () => {
  it('is drawn of what counted in the quarter, and the same by anybody with the seed', async () => {
    expect((await trekMet('adviesteam')).headers.get('location')).toContain('gedaan=steekproef')
    const { id, plekken } = await getrokken('AEX 912,44')
    expect(plekken).toEqual(trek(geteld, 'AEX 912,44', 5))
    expect(plekken).toEqual(trek([...geteld].reverse(), 'AEX 912,44', 5))
    expect(plekken).not.toEqual(trek(geteld, 'een ander zaad', 5))
    expect((await findSteekproef(t.db, id)).uit).toBe(12)
  })

  it('is drawn once with a seed, of a quarter that is over, and no more than there are', async () => {
    const fout = async (velden: Record<string, string>) => {
      const answer = await trekMet('adviesteam', velden)
      return [answer.status, await answer.text()]
    }
    expect(await fout({ zaad: 'aex 912,44' })).toEqual([
      422,
      expect.stringContaining('trok iemand dit kwartaal al'),
    ])
    expect(await fout({ kwartaal: '2099-K1' })).toEqual([422, expect.stringContaining('nog niet voorbij')])
    expect(await fout({ kwartaal: '2020-K1' })).toEqual([422, expect.stringContaining('geen enkele plek')])
    expect(await fout({ aantal: '0' })).toEqual([422, expect.stringContaining('minstens één')])
    await trekMet('adviesteam', { zaad: 'veel', aantal: '200' })
    expect((await getrokken('veel')).plekken).toHaveLength(12)
  })

  it('is checked plek by plek, and says so of the quarter when all of it was', async () => {
    await trekMet('adviesteam', { zaad: 'twee', aantal: '2' })
    const { id, plekken } = await getrokken('twee')
    const schrijf = (rijen: [string, string, string][]) =>
      p.as('adviesteam').post(
        paths.steekproefuitkomsten(id),
        Object.fromEntries(
          rijen.flatMap(([plek, uitkomst, op], n) => [
            [`plekken.${n}.plek`, plek],
            [`plekken.${n}.uitkomst`, uitkomst],
            [`plekken.${n}.op`, op],
          ]),
        ),
      )
    const [een = '', twee = ''] = plekken
    expect((await schrijf([[een, 'klopt', '']])).status).toBe(422)
    expect(
      (await schrijf([[geteld.find((one) => !plekken.includes(one)) ?? '', 'klopt', '2026-05-01']])).status,
    ).toBe(404)
    expect(
      (
        await schrijf([
          [een, 'klopt', '2026-05-01'],
          [twee, '', ''],
        ])
      ).status,
    ).toBe(303)
    expect(await findSteekproefGraad(t.db, kwartaal)).toBeUndefined()
    await schrijf([[twee, 'klopt_niet', '2026-05-02']])
    expect(await findSteekproefGraad(t.db, kwartaal)).toMatchObject({ zaad: 'twee', klopt: 1, kloptNiet: 1 })
  })

  it('is the adviesteam’s alone, and who opens it leaves a line', async () => {
    const { id } = await getrokken('AEX 912,44')
    for (const persona of ['inkoper', 'hr', 'leverancier', 'beheerder', 'gast'] as const) {
      expect((await p.as(persona).get(paths.steekproeven())).status, persona).toBe(403)
      expect((await p.as(persona).get(paths.steekproef(id))).status, persona).toBe(403)
      expect((await trekMet(persona, { zaad: persona })).status, persona).toBe(403)
    }
    await p.as('adviesteam').get(paths.steekproef(id))
    const lines = await t.db
      .selectFrom('audit')
      .select(['handeling', 'lidId'])
      .where('onderwerpId', '=', id)
      .where('handeling', '=', 'steekproef.gelezen')
      .execute()
    expect(lines).toEqual([{ handeling: 'steekproef.gelezen', lidId: p.leden.adviesteam.id }])
  })
})

it('says nothing of a quarter while one is not checked, or none of them could be', () => {
  const af = (aantal: number, nagegaan: number, klopt: number) =>
    isAf({ aantal, nagegaan, klopt, kloptNiet: 0 })
  expect([af(2, 2, 1), af(2, 1, 1), af(2, 2, 0)]).toEqual([true, false, false])
})
