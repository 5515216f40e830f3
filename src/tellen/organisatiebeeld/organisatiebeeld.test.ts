import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import { kwartaalMet } from '#src/tellen/telregimes/kwartaal.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { periodeVan } from './beeld.ts'
import { kwartalenVan } from './jaar.ts'

const t = await testApp()
const p = await testPersonas(t)
const { ministerie, gemeente, leverancier } = p.organisaties
const jaar = Number(today().slice(0, 4))
const kwartaal = `${jaar}-K1`
const begin = `${jaar - 1}-12-01`

/** So many of one form, placed all of the first quarter for 25.5 hours: one baan each. */
async function insert(
  aantal: number,
  over: { vorm: 'dienstverband' | 'inkoop_van_dienst'; register?: true; koper?: string },
) {
  const { vorm, register, koper = ministerie } = over
  const wie = vorm === 'dienstverband' ? koper : leverancier
  const plekken = await t.db
    .insertInto('plek')
    .values(
      Array.from({ length: aantal }, (_, n) => ({
        label: `${vorm} ${n}`,
        proeftuinId,
        vorm,
        werkgeverId: wie,
        koperId: koper,
        voorId: wie,
      })),
    )
    .returning('id')
    .execute()
  await t.db
    .insertInto('plekFeit')
    .values(
      plekken.flatMap(({ id }) => [
        { ...{ plekId: id, op: begin, soort: 'geplaatst' as const, minuten: 1530, voorId: wie } },
        ...(register
          ? [{ plekId: id, op: begin, soort: 'register' as const, waarde: 'ja' as const, voorId: wie }]
          : []),
      ]),
    )
    .execute()
}

let proeftuinId = ''
beforeAll(async () => {
  proeftuinId = await insertProeftuin({ t, p }, { organisatie: 'ministerie' })
  await insert(7, { vorm: 'dienstverband', register: true })
  await insert(6, { vorm: 'inkoop_van_dienst' })
  await insert(3, { vorm: 'dienstverband', koper: gemeente })
  await t.db
    .insertInto('teller')
    .values([
      { lidId: p.leden.collega.id, organisatieId: ministerie },
      { lidId: p.leden.buurman.id, organisatieId: gemeente },
    ])
    .execute()
})

const read = async (persona: 'collega' | 'inkoper' | 'hr' | 'buurman', organisatie = ministerie) => {
  const response = await p.as(persona).get(paths.organisatiebeeld(organisatie, kwartaal))
  return { status: response.status, html: await response.text() }
}

describe('a teller', () => {
  test('reads exact banen under two regimes, and line by line why they differ', async () => {
    const { status, html } = await read('collega')
    expect(status).toBe(200)
    expect(html).toContain('<strong>13,00 banen</strong>')
    expect(html).toContain('<strong>7,00 banen</strong>')
    expect(html).toContain('Deze 6,00 banen tellen bij een andere organisatie')
  })

  test('reads a handful exactly too', async () => {
    const { html } = await read('buurman', gemeente)
    expect(html).toContain('<strong>3,00 banen</strong>')
  })

  test('of two claims to one place one counts', async () => {
    const [een, ander] = await t.db
      .selectFrom('plek')
      .select('id')
      .where('vorm', '=', 'dienstverband')
      .where('koperId', '=', ministerie)
      .limit(2)
      .execute()
    const botsing = { plekId: een?.id ?? '', dubbelId: ander?.id ?? '' }
    await t.db.insertInto('plekBotsing').values(botsing).execute()
    expect((await read('collega')).html).toContain('<strong>12,00 banen</strong>')
    await t.db.updateTable('plekBotsing').set({ zelfde: false, beslotenOp: sql`now()` }).execute()
    expect((await read('collega')).html).toContain('<strong>13,00 banen</strong>')
  })
})

describe('who works there', () => {
  test('reads totals of five and more, and nothing of lines', async () => {
    const { status, html } = await read('inkoper')
    expect(status).toBe(200)
    expect(html).toContain('<strong>13,00 banen</strong>')
    expect(html).not.toContain('Waarom zijn het twee getallen?')
    expect(html).not.toContain('Na 3 maanden')
  })

  test('reads nothing of three', async () => {
    const { html } = await read('hr', gemeente)
    expect(html).toContain('Nog geen totaal om te tonen')
    expect(html).not.toContain('3,00')
  })

  test('for anybody else it is not there', async () => {
    expect((await read('hr')).status).toBe(404)
  })
})

describe('the year', () => {
  test('says a total only when each quarter is shown, for tellers too', async () => {
    const page = async (persona: 'collega' | 'buurman', organisatie: string, welk: number) =>
      (await p.as(persona).get(paths.organisatiejaar(organisatie, welk))).text()
    // Of the year before there are no placements before December, so that its first quarters are empty.
    expect(await page('collega', ministerie, jaar - 1)).toContain('over het hele jaar is er geen getal')
    expect(await page('buurman', gemeente, jaar)).toContain('over het hele jaar is er geen getal')
    expect(await page('collega', ministerie, jaar)).toContain(`13,00 banen over ${jaar}`)
  })

  test('is there as a tagged document, for who may see it', async () => {
    const pdf = await p.as('collega').get(paths.organisatiejaarPdf(ministerie, jaar))
    const bytes = Buffer.from(await pdf.arrayBuffer())
    expect([pdf.status, bytes.subarray(0, 5).toString(), bytes.includes('/StructTreeRoot')]).toEqual([
      200,
      '%PDF-',
      true,
    ])
    expect((await p.as('hr').get(paths.organisatiejaarPdf(ministerie, jaar))).status).toBe(404)
    expect((await p.as('collega').get(paths.organisatiejaar(ministerie, 1999))).status).toBe(404)
  })
})

test('a quarter that has not ended is told until today', () => {
  expect(periodeVan(kwartaalMet(today())).tot).toBe(today())
  expect(periodeVan('2025-K1')).toEqual({ van: '2025-01-01', tot: '2025-03-31' })
})

test('of a year that runs only the quarters that began are told', () => {
  expect(kwartalenVan(2026, '2026-05-02')).toEqual(['2026-K1', '2026-K2'])
  expect(kwartalenVan(2025, '2026-05-02')).toHaveLength(4)
})
