import { readFileSync } from 'node:fs'
import type { Aankondiging, NoticeProblem } from './notice.ts'
import { readNotice } from './read.ts'

/** Notices for the tests: our own files in fixtures/, and small ones made on the spot. */

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:'
const EFORMS = 'http://data.europa.eu/p27/eforms-ubl-extension'

export const ROOT_ATTRIBUTES = [
  `xmlns="${UBL}ContractNotice-2"`,
  `xmlns:cac="${UBL}CommonAggregateComponents-2"`,
  `xmlns:cbc="${UBL}CommonBasicComponents-2"`,
  `xmlns:ext="${UBL}CommonExtensionComponents-2"`,
  `xmlns:efext="${EFORMS}s/1"`,
  `xmlns:efac="${EFORMS}-aggregate-components/1"`,
  `xmlns:efbc="${EFORMS}-basic-components/1"`,
].join(' ')

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`./fixtures/${name}.xml`, import.meta.url))

/** A complete small notice; each part can be replaced. */
export function noticeXml({
  head = '<?xml version="1.0" encoding="UTF-8"?>',
  title = '<cbc:Name languageID="NLD">Schone kantoren</cbc:Name>',
  project = '',
  buyer = 'Gemeente Voorbeeld',
  tail = '',
} = {}): string {
  const organisation = `<efac:Company><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification>
    <cac:PartyName><cbc:Name languageID="NLD">${buyer}</cbc:Name></cac:PartyName></efac:Company>`
  return `${head}<ContractNotice ${ROOT_ATTRIBUTES}>
    <ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>
    <efac:Organizations><efac:Organization>${organisation}</efac:Organization></efac:Organizations>
    </efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>
    <cbc:CustomizationID>eforms-sdk-1.13</cbc:CustomizationID>
    <cbc:ID schemeName="notice-id">0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d</cbc:ID>
    <cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode>
    <cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-0001</cbc:ID></cac:PartyIdentification>
    </cac:Party></cac:ContractingParty>
    <cac:ProcurementProject>${title}${project}</cac:ProcurementProject>${tail}</ContractNotice>`
}

export function lotXml(id: string, objective = 'acc-all'): string {
  return `<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">${id}</cbc:ID><cac:ProcurementProject>
    <cbc:Name languageID="NLD">Perceel ${id}</cbc:Name><cac:ProcurementAdditionalType>
    <cbc:ProcurementTypeCode listName="social-objective">${objective}</cbc:ProcurementTypeCode>
    </cac:ProcurementAdditionalType></cac:ProcurementProject></cac:ProcurementProjectLot>`
}

export function understood(input: Uint8Array | string): Aankondiging {
  const result = readNotice(typeof input === 'string' ? bytesOf(input) : input)
  if (!result.ok) throw new Error(result.problemen.map(({ bericht }) => bericht).join())
  return result.aankondiging
}

/** The one problem for which a file is refused; fails when the file is accepted or the message is not one sentence. */
export function refused(input: Uint8Array | string): NoticeProblem {
  const result = readNotice(typeof input === 'string' ? bytesOf(input) : input)
  if (result.ok) throw new Error('the file was accepted')
  const [problem, ...more] = result.problemen
  if (!problem || more.length > 0) throw new Error('expected exactly one problem')
  if (!/^[^\n]+[^.\n]\.$/.test(problem.bericht) || /\. /.test(problem.bericht))
    throw new Error(problem.bericht)
  return problem
}
