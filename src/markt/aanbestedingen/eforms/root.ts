import type { SaxesTagNS } from 'saxes'
import { again, NoticeRefusal } from './refusal.ts'

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** The namespaces of eForms, by the prefixes that the eForms SDK uses; a notice may use other prefixes. */
export const PREFIXES = new Map([
  [`${UBL}CommonAggregateComponents-2`, 'cac'],
  [`${UBL}CommonBasicComponents-2`, 'cbc'],
  [`${UBL}CommonExtensionComponents-2`, 'ext'],
  ['http://data.europa.eu/p27/eforms-ubl-extensions/1', 'efext'],
  ['http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1', 'efac'],
  ['http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1', 'efbc'],
])

const NOTICES = ['ContractNotice', 'PriorInformationNotice', 'ContractAwardNotice']

/** XML that people choose by mistake, by the name of its root. */
const OTHER = new Map([
  ['html', 'een webpagina (HTML)'],
  ['TED_EXPORT', 'een aankondiging in het oude TED-formaat van vóór eForms'],
  ['TED_ESENDERS', 'een aankondiging in het oude TED-formaat van vóór eForms'],
  ['BusinessRegistrationInformationNotice', 'een eForms-bericht over de registratie van een bedrijf'],
  ['Invoice', 'een factuur (UBL)'],
  ['Order', 'een bestelling (UBL)'],
  ['rss', 'een nieuwsfeed'],
  ['feed', 'een nieuwsfeed'],
  ['svg', 'een afbeelding (SVG)'],
])

/** Passes for a contract, prior information or contract award notice. Throws NoticeRefusal naming what it is instead. */
export function assertNoticeRoot({ uri, local }: Pick<SaxesTagNS, 'uri' | 'local'>): void {
  if (!NOTICES.includes(local)) throw notANotice(whatIs(uri, local))
  if (uri !== `${UBL}${local}-2`) throw notANotice(`een ${local} in een onbekende naamruimte`)
}

function whatIs(uri: string, local: string): string {
  const name = local.slice(0, 60)
  return (
    OTHER.get(local) ??
    (uri.startsWith(UBL) ? `een ander UBL-bericht (${name})` : `XML van een andere soort (${name})`)
  )
}

function notANotice(what: string): NoticeRefusal {
  return new NoticeRefusal('andere_soort', `Dit bestand is ${what} en geen eForms-aankondiging: ${again}.`)
}
