import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { testPersonas } from '#test/personas.ts'
import { echteData } from '#test/real-data.ts'
import { bytesOf, lotXml, noticeXml, understood } from './eforms/test-notices.ts'
import { pack, unpack } from './travel.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as } = p

const day = (n: number) => daysAfter(today(), n)

beforeEach(async () => {
  await t.db.deleteFrom('aanbesteding').execute()
  await t.db.deleteFrom('tempolimiet').execute()
})

const folder = '<cbc:ContractFolderID>3f1e9a52-0b54-4d7a-8a8e-4b1b5f1f0001</cbc:ContractFolderID>'
const sent = (date: string) => `<cbc:IssueDate>${date}Z</cbc:IssueDate>`

/** The call for a tender of two lots, sent forty days ago. */
const call = noticeXml({ tail: lotXml('LOT-0001') + lotXml('LOT-0002') }).replace(
  '<cbc:NoticeTypeCode',
  `${folder}${sent(day(-40))}<cbc:VersionID>01</cbc:VersionID><cbc:NoticeTypeCode`,
)

type Result = { lot: string; code: string; on?: string }

const resultXml = ({ lot, code, on }: Result) => `<efac:LotResult>
  <cbc:TenderResultCode listName="winner-selection-status">${code}</cbc:TenderResultCode>
  ${on ? `<efac:SettledContract><cbc:ID schemeName="contract">CON-${lot}</cbc:ID></efac:SettledContract>` : ''}
  <efac:TenderLot><cbc:ID schemeName="Lot">${lot}</cbc:ID></efac:TenderLot></efac:LotResult>`
const contractXml = ({ lot, on }: Result) =>
  on
    ? `<efac:SettledContract><cbc:ID schemeName="contract">CON-${lot}</cbc:ID><cbc:AwardDate>${on}Z</cbc:AwardDate></efac:SettledContract>`
    : ''

/** An award notice of these results, with only the lots that it tells of. */
function award(results: Result[], versie = '01', number = 'a') {
  const told = `<efac:NoticeResult>${results.map(resultXml).join('')}${results.map(contractXml).join('')}</efac:NoticeResult>`
  return noticeXml({ tail: results.map(({ lot }) => lotXml(lot)).join('') })
    .replace('</efac:Organizations>', `</efac:Organizations>${told}`)
    .replace('listName="competition">cn-standard', 'listName="result">can-standard')
    .replace('0a1b2c3d-', `${number}a1b2c3d-`.padStart(9, '0'))
    .replace(
      '<cbc:NoticeTypeCode',
      `${folder}${sent(day(-2))}<cbc:VersionID>${versie}</cbc:VersionID><cbc:NoticeTypeCode`,
    )
}

const upload = async (xml: string | Uint8Array) => {
  const bytes = typeof xml === 'string' ? bytesOf(xml) : xml
  const bestand = new File([bytes as Uint8Array<ArrayBuffer>], 'aankondiging.xml')
  return (await as('inkoper').post(paths.aankondigingInlezen(), { bestand })).text()
}
const idIn = (answer: Response) =>
  /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(answer.headers.get('location') ?? '')?.[0] ?? ''
const imported = async (xml: string | Uint8Array, changes = {}) =>
  idIn(await as('inkoper').post(paths.aanbestedingen(), { ...filledIn(await upload(xml)), ...changes }))

async function takeOver(id: string, xml: string) {
  const answer = await as('inkoper').post(paths.aankondigingVersie(id), filledIn(await upload(xml)))
  await t.runJobs()
  return answer.status
}

const lotsOf = (id: string) =>
  t.db.selectFrom('perceel').selectAll().where('aanbestedingId', '=', id).orderBy('nummer').execute()
const tender = (id: string) =>
  t.db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const openingen = () => t.db.selectFrom('opening').selectAll().execute()

it('understands of each lot what became of it, and the last decision of its winners', () => {
  const results = [
    { lot: 'LOT-0001', code: 'selec-w', on: '2026-03-02' },
    { lot: 'LOT-0002', code: 'clos-nw' },
    { lot: 'LOT-0003', code: 'open-nw' },
  ]
  const { percelen } = understood(award(results))
  expect(percelen.map(({ uitslag }) => uitslag)).toEqual([
    { code: 'selec-w', gunningsbeslissingOp: '2026-03-02', winnaars: [] },
    { code: 'clos-nw', gunningsbeslissingOp: null, winnaars: [] },
    { code: 'open-nw', gunningsbeslissingOp: null, winnaars: [] },
  ])
  expect(understood(call).percelen.map(({ uitslag }) => uitslag)).toEqual([null, null])
})

describe('an award notice of a tender that runs', () => {
  const first = award([{ lot: 'LOT-0001', code: 'selec-w', on: day(-25) }])

  it('of lot 1 of 2 decides on lot 1 alone: lot 2 stays, and nothing opens', async () => {
    const id = await imported(call)
    expect(await tender(id)).toMatchObject({ gepubliceerdOp: day(-40) })
    const page = (await upload(first)).replaceAll(/<[^>]+>/g, '|')
    expect(page).toContain('Het perceel blijft gesloten tot de gunning')
    expect(page).toMatch(/staat[^|]*niet in de aankondiging en[^|]*blijft zoals het is:\s*Perceel LOT-0002/)
    expect(await takeOver(id, first)).toBe(303)
    expect(await lotsOf(id)).toMatchObject([
      { nummer: 'LOT-0001', gunningsbeslissingOp: day(-25), definitiefOp: null, uitslag: 'selec-w' },
      { nummer: 'LOT-0002', gunningsbeslissingOp: null, uitslag: null },
    ])
    expect(await tender(id)).toMatchObject({ gunningsbeslissingOp: null, definitiefOp: null })
    expect((await as('leverancier').get(paths.aanbesteding(id))).status).toBe(404)
    expect(await openingen()).toEqual([])
  })

  it('is read again without anything happening twice', async () => {
    const id = await imported(call)
    const closed = award([{ lot: 'LOT-0002', code: 'clos-nw' }])
    expect(await takeOver(id, closed)).toBe(303)
    expect(await upload(closed)).toContain('Deze aankondiging staat al in Vonk')
    const again = award([{ lot: 'LOT-0002', code: 'clos-nw' }], '02')
    expect(await takeOver(id, again)).toBe(303)
    expect(await lotsOf(id)).toHaveLength(2)
    expect(await openingen()).toHaveLength(1)
    const no = { geweigerdOp: new Date(), uitleg: 'Wij gaan door.', beslotenDoorId: p.leden.hr.id }
    await t.db.updateTable('opening').set(no).execute()
    expect(await takeOver(id, award([{ lot: 'LOT-0002', code: 'clos-nw' }], '03'))).toBe(303)
    expect(await openingen()).toHaveLength(1)
  })

  it('without a winner proposes the end of that lot, which another confirms', async () => {
    const id = await imported(call)
    const closed = award([{ lot: 'LOT-0002', code: 'clos-nw' }])
    expect((await upload(closed)).replaceAll(/<[^>]+>/g, '|')).toMatch(/Niet gegund\.\s+Vonk stelt voor/)
    await takeOver(id, closed)
    const [, second] = await lotsOf(id)
    expect(second).toMatchObject({ uitslag: 'clos-nw', vroegtijdigBeeindigdOp: null })
    expect(await openingen()).toMatchObject([
      {
        soort: 'gestopt',
        perceelId: second?.id,
        datum: day(-2),
        voorgesteldDoorId: p.leden.inkoper.id,
        bevestigdOp: null,
      },
    ])
  })

  it('that says it is still open changes nothing, nor does one that is silent take anything back', async () => {
    const id = await imported(call)
    await takeOver(id, first)
    await takeOver(id, award([{ lot: 'LOT-0001', code: 'open-nw' }], '01', 'b'))
    expect((await lotsOf(id))[0]).toMatchObject({ gunningsbeslissingOp: day(-25) })
    expect(await openingen()).toEqual([])
  })

  it('opens nothing, whatever came back with it', async () => {
    const id = await imported(call)
    const form = filledIn(await upload(award([{ lot: 'LOT-0001', code: 'selec-w', on: day(-50) }])))
    const notice = unpack(form.aankondiging)
    if (!notice) throw new Error('no notice')
    const begrepen = { gepubliceerdOp: '2099-01-01', definitiefOp: day(-1), gunningsbeslissingOp: day(-2) }
    const aankondiging = pack({ ...notice, begrepen: { ...notice.begrepen, ...begrepen } })
    expect((await as('inkoper').post(paths.aankondigingVersie(id), { ...form, aankondiging })).status).toBe(
      303,
    )
    expect(await tender(id)).toMatchObject({
      gepubliceerdOp: day(-40),
      definitiefOp: null,
      gunningsbeslissingOp: null,
    })
    expect((await lotsOf(id))[0]).toMatchObject({ gunningsbeslissingOp: null })
  })

  it('leaves a lot that is definitive as it is', async () => {
    const id = await imported(call)
    const ended = { gunningsbeslissingOp: day(-30), definitiefOp: day(-28) }
    await t.db.updateTable('perceel').set(ended).where('nummer', '=', 'LOT-0001').execute()
    await takeOver(id, first)
    expect((await lotsOf(id))[0]).toMatchObject(ended)
  })
})

it('of a tender that is new to Vonk begins each lot as the notice tells of it', async () => {
  const results = [
    { lot: 'LOT-0001', code: 'selec-w', on: day(-25) },
    { lot: 'LOT-0002', code: 'clos-nw' },
    { lot: 'LOT-0003', code: 'open-nw' },
  ]
  const page = await upload(award(results))
  expect(page).not.toContain('name="gunningsbeslissingOp"')
  const id = await imported(award(results))
  expect(await lotsOf(id)).toMatchObject([
    { gunningsbeslissingOp: day(-25), vroegtijdigBeeindigdOp: null },
    { gunningsbeslissingOp: null, vroegtijdigBeeindigdOp: day(-2) },
    { gunningsbeslissingOp: null, vroegtijdigBeeindigdOp: null },
  ])
  expect(await openingen()).toEqual([])
})

describe.skipIf(!echteData.present)('the example notices (skipped where they are absent)', () => {
  it('can-social_24 has a lot without a winner, one with, and one that is still open', async () => {
    const xml = readFileSync(join(echteData.aankondigingen, 'can-social_24.xml'))
    expect(understood(xml).percelen.map(({ uitslag }) => uitslag?.code)).toEqual([
      'clos-nw',
      'selec-w',
      'open-nw',
    ])
    const id = await imported(xml)
    const lots = await lotsOf(id)
    expect(lots.map(({ vroegtijdigBeeindigdOp }) => vroegtijdigBeeindigdOp !== null)).toEqual([
      true,
      false,
      false,
    ])
    expect(lots.map(({ uitslag }) => uitslag)).toEqual(['clos-nw', 'selec-w', 'open-nw'])
  })
})

describe('a notice of what was stopped', () => {
  const stop = async () => {
    const id = await imported(call)
    const dates = { gepubliceerdOp: null }
    await t.db.updateTable('aanbesteding').set(dates).where('id', '=', id).execute()
    await t.db
      .updateTable('perceel')
      .set({ vroegtijdigBeeindigdOp: day(-50), beeindigdReden: 'Weg' })
      .execute()
    return id
  }

  it('publishes nothing after that, and says how to go on', async () => {
    const id = await stop()
    const newer = call
      .replace('<cbc:VersionID>01', '<cbc:VersionID>02')
      .replace(sent(day(-40)), sent(day(-30)))
    const form = filledIn(await upload(newer))
    const refused = await as('inkoper').post(paths.aankondigingVersie(id), form)
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('toch niet gestopt'),
    ])
    expect(await tender(id)).toMatchObject({ gepubliceerdOp: null })
  })

  it('of which no lot was awarded is not published after it', async () => {
    const form = filledIn(await upload(award([{ lot: 'LOT-0001', code: 'clos-nw' }])))
    const refused = await as('inkoper').post(paths.aanbestedingen(), { ...form, gepubliceerdOp: day(-1) })
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Kies een dag daarvoor'),
    ])
    const kept = await as('inkoper').post(paths.aanbestedingen(), { ...form, gepubliceerdOp: day(-9) })
    expect(kept.status).toBe(303)
  })
})
