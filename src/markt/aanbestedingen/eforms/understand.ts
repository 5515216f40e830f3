import { buyersOf } from './buyers.ts'
import { type Context, fieldsOf } from './fields.ts'
import { findingsOf } from './findings.ts'
import { issuedOf, placesOf } from './groups.ts'
import { lotsOf, overLots } from './lots.ts'
import type { Aankondiging } from './notice.ts'
import { select, type XmlNode } from './path.ts'
import { again, MAX_PERCELEN, NoticeRefusal } from './refusal.ts'
import { NOTICE } from './sources.ts'
import {
  amountOf,
  codeOf,
  cpvFrom,
  cpvOf,
  cpvsOf,
  dayOf,
  languageOfText,
  latestDayOf,
  lineOf,
  listNameOf,
  textOf,
  uuidOf,
} from './values.ts'

const DUTCH = 'NLD'

/** The notice in this tree. Throws NoticeRefusal when it has no title or no buyer. */
export function understand(root: XmlNode): Aankondiging {
  const context = contextOf(root)
  const notice = fieldsOf(root, NOTICE, context)
  const read = readNoticeFields(notice.take)
  const inkopers = buyersOf(root, context)
  const { titel } = read
  if (titel === null || inkopers.length === 0) throw incomplete(titel, inkopers)
  const percelen = lotsOf(root, context)
  const samen = overLots(percelen)
  const { looptijden, termijnen, ...shared } = samen
  const only = percelen.length === 1 ? percelen[0] : undefined
  const understood = {
    ...read,
    ...shared,
    titel,
    taalVanTekst: notice.take('titel', languageOfText),
    inkopers,
    omschrijving: read.omschrijving ?? only?.omschrijving ?? null,
    waarde: read.waarde ?? only?.waarde ?? null,
    plaatsen: read.plaatsen ?? samen.plaatsen,
    percelen: percelen.slice(0, MAX_PERCELEN),
    aantalPercelen: percelen.length,
  }
  const herkomst = originsOf(samen.herkomst, notice.herkomst, understood)
  const extra = { ...context.verslag, looptijden, termijnen, filler: hasFillerDate(root) }
  return { ...understood, herkomst, bevindingen: findingsOf({ ...understood, herkomst }, extra) }
}

function contextOf(root: XmlNode): Context {
  const verslag = {
    weggelaten: new Set<string>(),
    nummers: new Set<string>(),
    ingekort: new Set<string>(),
    onleesbaar: new Set<string>(),
  }
  const own = fieldsOf(root, NOTICE, { talen: [], verslag }).take('taal', codeOf)
  return { talen: [DUTCH, ...(own ? [own.toUpperCase()] : [])], verslag }
}

function readNoticeFields(take: ReturnType<typeof fieldsOf<keyof typeof NOTICE>>['take']) {
  return {
    noticeId: take('noticeId', uuidOf),
    noticeVersie: take('noticeVersie', codeOf),
    wijzigt: take('wijzigt', codeOf),
    mapId: take('mapId', codeOf),
    publicatieNummer: take('publicatieNummer', codeOf),
    sdkVersie: take('sdkVersie', codeOf),
    soort: {
      code: take('soort', codeOf),
      formulier: take('formulier', listNameOf),
      subtype: take('subtype', codeOf),
    },
    taal: take('taal', codeOf)?.toUpperCase() ?? null,
    titel: take('titel', lineOf),
    omschrijving: take('omschrijving', textOf),
    aard: take('aard', codeOf),
    cpv: cpvFrom(take('cpv', cpvOf), take('cpvAanvullend', cpvsOf)),
    procedure: take('procedure', codeOf),
    waarde: take('waarde', amountOf),
    plaatsen: take('plaatsen', placesOf),
    gunningsbeslissingOp: take('gunningsbeslissingOp', latestDayOf),
    gepubliceerdOp: take('gepubliceerdOp', dayOf),
    verzondenOp: take('verzondenOp', issuedOf),
  }
}

/** Where each field that has a value came from: the notice itself goes before the lots. */
function originsOf(lots: Record<string, string>, notice: Record<string, string>, read: object) {
  const origins = { ...lots, ...notice, inkopers: 'BT-500-Company' }
  const empty = new Set(Object.entries(read).flatMap(([veld, value]) => (value === null ? [veld] : [])))
  return Object.fromEntries(Object.entries(origins).filter(([veld]) => veld !== 'id' && !empty.has(veld)))
}

function hasFillerDate(root: XmlNode): boolean {
  const [, , tenderResult] = NOTICE.gunningsbeslissingOp
  return select(root, tenderResult.steps).length > 0
}

function incomplete(titel: string | null, inkopers: readonly unknown[]): NoticeRefusal {
  const missing = [
    titel === null ? 'de titel (BT-21)' : '',
    inkopers.length === 0 ? 'de naam van de inkoper (BT-500)' : '',
  ].filter(Boolean)
  const verb = missing.length > 1 ? 'ontbreken' : 'ontbreekt'
  return new NoticeRefusal(
    'onvolledig',
    `In deze aankondiging ${verb} ${missing.join(' en ')}: ${again}, of vul de gegevens zelf in.`,
  )
}
