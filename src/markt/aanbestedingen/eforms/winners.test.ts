import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { echteData } from '#test/real-data.ts'
import { lotXml, noticeXml, understood } from './test-notices.ts'

const organisation = (id: string, naam: string, person = false) => `<efac:Organization>
  ${person ? '<efbc:NaturalPersonIndicator>true</efbc:NaturalPersonIndicator>' : ''}
  <efac:Company><cac:PartyIdentification><cbc:ID>${id}</cbc:ID></cac:PartyIdentification>
  <cac:PartyName><cbc:Name languageID="NLD">${naam}</cbc:Name></cac:PartyName></efac:Company></efac:Organization>`
const tender = (id: string, party: string, lot: string) => `<efac:LotTender><cbc:ID>${id}</cbc:ID>
  <efac:TenderingParty><cbc:ID>${party}</cbc:ID></efac:TenderingParty>
  <efac:TenderLot><cbc:ID>${lot}</cbc:ID></efac:TenderLot></efac:LotTender>`
const party = (id: string, ...members: string[]) => `<efac:TenderingParty><cbc:ID>${id}</cbc:ID>
  ${members.map((one) => `<efac:Tenderer><cbc:ID>${one}</cbc:ID></efac:Tenderer>`).join('')}</efac:TenderingParty>`
const result = (lot: string, code: string, rest: string) => `<efac:LotResult>
  <cbc:TenderResultCode listName="winner-selection-status">${code}</cbc:TenderResultCode>${rest}
  <efac:TenderLot><cbc:ID>${lot}</cbc:ID></efac:TenderLot></efac:LotResult>`
const sent = (id: string) => `<efac:LotTender><cbc:ID>${id}</cbc:ID></efac:LotTender>`

const people = [
  organisation('ORG-0002', 'De Wending'),
  organisation('ORG-0003', 'Kwartel Groen'),
  organisation('ORG-0004', 'Lekwinnaar', true),
  organisation('ORG-0005', 'Verliezer'),
].join('')

function winnersOf(results: string) {
  const lots = lotXml('LOT-0001') + lotXml('LOT-0002')
  const xml = noticeXml({ tail: lots })
    .replace(
      '</efac:Organizations>',
      `${people}</efac:Organizations><efac:NoticeResult>${results}</efac:NoticeResult>`,
    )
    .replace('listName="competition">cn-standard', 'listName="result">can-standard')
  const notice = understood(xml)
  expect(JSON.stringify(notice)).not.toContain('Lekwinnaar')
  return notice.percelen.map(({ uitslag }) => uitslag?.winnaars)
}

const tenders =
  tender('TEN-1', 'TPA-1', 'LOT-0001') +
  tender('TEN-2', 'TPA-2', 'LOT-0001') +
  tender('TEN-3', 'TPA-3', 'LOT-0002')
const parties =
  party('TPA-1', 'ORG-0002', 'ORG-0003', 'ORG-0004') + party('TPA-2', 'ORG-0005') + party('TPA-3', 'ORG-0003')

it('names of each lot the members of who its contract was made with, and never a person', () => {
  const settled = `<efac:SettledContract><cbc:ID>CON-1</cbc:ID>${sent('TEN-1')}</efac:SettledContract>`
  const first = result(
    'LOT-0001',
    'selec-w',
    `${sent('TEN-1')}${sent('TEN-2')}
    <efac:SettledContract><cbc:ID>CON-1</cbc:ID></efac:SettledContract>`,
  )
  const second = result('LOT-0002', 'selec-w', sent('TEN-3'))
  expect(winnersOf(first + second + tenders + settled + parties)).toEqual([
    ['De Wending', 'Kwartel Groen'],
    ['Kwartel Groen'],
  ])
})

it('names nobody of a lot without a winner, nor who is named for another lot', () => {
  const none = result('LOT-0001', 'clos-nw', sent('TEN-1'))
  const odd = result('LOT-0002', 'selec-w', sent('TEN-1') + sent('TEN-99'))
  expect(winnersOf(none + odd + tenders + parties)).toEqual([[], []])
})

it('reads a framework and how the contract can be extended, of the whole when the lots agree', () => {
  const lot = (id: string, kind: string, times: string) =>
    lotXml(id).replace(
      '</cac:ProcurementProject>',
      `<cac:ContractExtension><cbc:MaximumNumberNumeric>${times}</cbc:MaximumNumberNumeric>
        <cac:Renewal><cac:Period><cbc:Description>Een jaar.</cbc:Description></cac:Period></cac:Renewal>
        </cac:ContractExtension></cac:ProcurementProject><cac:TenderingProcess><cac:ContractingSystem>
        <cbc:ContractingSystemTypeCode listName="framework-agreement">${kind}</cbc:ContractingSystemTypeCode>
        </cac:ContractingSystem></cac:TenderingProcess>`,
    )
  const read = (tail: string) => understood(noticeXml({ tail }))
  expect(read(lot('LOT-1', 'fa-wo-rc', '2') + lot('LOT-2', 'none', '2'))).toMatchObject({
    raamovereenkomst: true,
    verlengingAantal: 2,
    verlengingTekst: 'Een jaar.',
  })
  expect(read(lot('LOT-1', 'none', '2') + lot('LOT-2', 'none', '3'))).toMatchObject({
    raamovereenkomst: false,
    verlengingAantal: null,
  })
  expect(read(lotXml('LOT-1'))).toMatchObject({ raamovereenkomst: null, verlengingAantal: null })
})

it.skipIf(!echteData.present)('reads the examples of the EU (skipped where they are absent)', () => {
  const read = (file: string) => understood(readFileSync(join(echteData.aankondigingen, file)))
  expect(read('cn_25.xml')).toMatchObject({
    raamovereenkomst: true,
    verlengingAantal: 1,
    verlengingTekst: '5 years of extension options.',
  })
  // Its contract names a tender of another lot: then nobody is said to have won.
  expect(read('can-social_24.xml').percelen.flatMap(({ uitslag }) => uitslag?.winnaars ?? [])).toEqual([])
})
