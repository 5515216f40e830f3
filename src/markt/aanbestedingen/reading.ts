import type { OrganisatieKort } from '#src/netwerk/organisaties/organisatie.ts'
import { findOrganisatieByName, findOrganisatieByNumber } from '#src/netwerk/organisaties/queries.ts'
import type { Db } from '#src/platform/db.ts'
import { containsBsn } from '#src/platform/forms/bsn.ts'
import { uitslagen } from './aanbesteding.ts'
import { type Codelist, labelOf } from './eforms/codelists.ts'
import type { Aankondiging, Gunningscriterium, Looptijd, Perceel, Plaats } from './eforms/notice.ts'
import { sociaalDoelen, strategischeDoelen } from './forms.ts'
import type { Meegenomen } from './travel.ts'
import { typedAmount, typedMoment, type Veld, type Waarden } from './velden.ts'

/** Who buys, in our own list: by number, else by exact name; null when Vonk does not know them. */
export async function findBuyer(
  db: Db,
  { inkopers: [first] }: Aankondiging,
): Promise<OrganisatieKort | null> {
  if (!first) return null
  const byNumber = await findOrganisatieByNumber(db, first.identificatie ?? '')
  return byNumber ?? (await findOrganisatieByName(db, first.naam)).found
}

/** The notice as the form has it, with where each field came from, and its lots. */
export function readingOf(notice: Aankondiging, buyer: OrganisatieKort | null): Meegenomen {
  return {
    noticeId: notice.noticeId,
    noticeVersie: notice.noticeVersie?.slice(0, 20) ?? null,
    mapId: notice.mapId?.slice(0, 100) ?? null,
    publicatienummer: notice.publicatieNummer?.slice(0, 60) ?? null,
    begrepen: { ...wordsOf(notice), ...factsOf(notice), ...buyerOf(notice, buyer) },
    herkomst: originsOf(notice),
    percelen: lotsOf(notice),
    aantalPercelen: notice.aantalPercelen,
  }
}

/** What to know before saving, apart from the social chances, which the page shows by themselves. */
export function remarksOn(notice: Aankondiging): string[] {
  const [first, ...others] = notice.inkopers
  const shown = ['voorbehouden_deelname', 'voorbehouden_uitvoering', 'sociaal_doel']
  const found = notice.bevindingen.filter(({ soort }) => !shown.includes(soort)).map(({ tekst }) => tekst)
  const own = [
    isBsn(first?.identificatie) &&
      'Het nummer van de inkoper kan een BSN zijn. Vonk bewaart dat nooit, en neemt alleen de naam over.',
    others.length > 0 &&
      `Er zijn meer inkopers: ${others.map(({ naam }) => naam).join(', ')}. Vonk bewaart de eerste.`,
    notice.aard === 'combined' && 'De opdracht is gemengd: kies zelf de aard die er het meest bij past.',
    isInDays(notice.looptijd) &&
      `De looptijd is ${sayTerm(notice.looptijd)}. Vul zelf in hoeveel maanden dat is.`,
  ]
  return [...new Set([...found, ...own.filter((text) => text !== false)])]
}

const isInDays = (term: Looptijd | null) => /^(DAY|WEEK)$/.test(term?.duur?.eenheid ?? '')
const sayTerm = (term: Looptijd | null) =>
  `${term?.duur?.aantal} ${label('duration-unit', term?.duur?.eenheid ?? '')}`

const wordsOf = (notice: Aankondiging): Waarden => ({
  titel: notice.titel.slice(0, 300),
  omschrijving: cut(notice.omschrijving ?? ''),
  voorwaarden: cut([...notice.voorwaarden, ...notice.strategischDoel.teksten].join('\n\n')),
  gunningscriteria: cut(notice.gunningscriteria.map(sayCriterion).filter(Boolean).join('\n\n')),
})

const factsOf = (notice: Aankondiging): Waarden => ({
  aard: aardOf(notice.aard),
  procedure: (notice.procedure ?? '').slice(0, 60),
  cpvHoofd: notice.cpv.hoofd ?? '',
  cpvAanvullend: notice.cpv.aanvullend.slice(0, 100).join('\n'),
  waarde: notice.waarde ? typedAmount(notice.waarde.bedrag) : '',
  valuta: notice.waarde?.valuta ?? 'EUR',
  ...termOf(notice.looptijd),
  raamovereenkomst: notice.raamovereenkomst ? 'ja' : '',
  verlengingAantal: notice.verlengingAantal === null ? '' : String(notice.verlengingAantal),
  verlengingTekst: (notice.verlengingTekst ?? '').slice(0, 5000),
  plaatsen: notice.plaatsen.slice(0, 100).map(sayPlace).filter(Boolean).join('\n'),
  gepubliceerdOp: publishedOn(notice) ?? '',
  ...typedMoment(notice.indieningTot ? new Date(notice.indieningTot) : null),
  gunningsbeslissingOp: isToldPerLot(notice) ? '' : (notice.gunningsbeslissingOp ?? ''),
  voorbehoudenDeelname: isReserved(notice) ? 'ja' : '',
  voorbehoudenUitvoering: notice.voorbehoudenUitvoering.includes('yes') ? 'ja' : '',
  sociaalDoel: known(sociaalDoelen, notice.sociaalDoel),
  strategischDoel: known(strategischeDoelen, notice.strategischDoel.codes),
})

const isBsn = (identificatie: string | null | undefined) => containsBsn(identificatie ?? '')

/** A registration number of nine digits could be a BSN, which Vonk never keeps: then the name has to do. */
function buyerOf({ inkopers: [first] }: Aankondiging, buyer: OrganisatieKort | null): Waarden {
  const number = (first?.identificatie ?? '').slice(0, 100)
  return {
    koper: buyer?.naam ?? (first?.naam ?? '').slice(0, 300),
    koperNummer: isBsn(number) ? '' : number,
  }
}

/**
 * From when the barrier is closed. Only a call for competition opens a tender: a plan comes before it, and the date of
 * an award notice is not that of the call. A notice without a date of publication was sent before it was published.
 */
const publishedOn = ({ soort, gepubliceerdOp, verzondenOp }: Aankondiging): string | null =>
  soort.formulier === 'competition' ? announcedOn({ gepubliceerdOp, verzondenOp }) : null

const announcedOn = ({ gepubliceerdOp, verzondenOp }: Pick<Aankondiging, 'gepubliceerdOp' | 'verzondenOp'>) =>
  gepubliceerdOp ?? verzondenOp?.slice(0, 10) ?? null

const cut = (text: string) => text.slice(0, 20_000)
const known = (codes: readonly string[], found: readonly string[]) =>
  codes.filter((code) => found.includes(code))
const isReserved = ({ voorbehoudenDeelname }: Pick<Perceel, 'voorbehoudenDeelname'>) =>
  voorbehoudenDeelname.some((code) => code !== 'none')

const aardOf = (aard: string | null) =>
  ({ works: 'werken', supplies: 'leveringen', services: 'diensten' })[aard ?? ''] ?? ''

const monthsIn: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 }

/** Days and weeks are no whole months: then the term is left open. */
function termOf(term: Looptijd | null): Waarden {
  const { aantal = 0, eenheid = '' } = term?.duur ?? {}
  const months = aantal * (monthsIn[eenheid] ?? 0)
  const inRange = Number.isInteger(months) && months >= 1 && months <= 600
  return { begintOp: term?.start ?? '', eindigtOp: term?.einde ?? '', maanden: inRange ? String(months) : '' }
}

function sayPlace({ plaats, nuts, land, gebied }: Plaats): string {
  const name = plaats ?? (gebied ? label('place', gebied) : land ? label('country', land) : '')
  return [name, nuts && (name ? `(${nuts})` : nuts)].filter(Boolean).join(' ').slice(0, 100)
}

function sayCriterion({ type, naam, omschrijving, gewicht }: Gunningscriterium): string {
  const kind = type ? label('award-criterion-type', type) : ''
  const weight =
    gewicht &&
    `(${gewicht.getal} ${gewicht.soort ? label('number-weight', gewicht.soort).toLowerCase() : ''})`
  const head = [[kind, naam].filter(Boolean).join(': '), weight?.replace(' )', ')')].filter(Boolean).join(' ')
  return [head, omschrijving].filter(Boolean).join('\n')
}

const label = (list: Codelist, code: string) => labelOf(list, code)

/** Whether the notice tells of the award per lot; the dates of the whole then follow from the lots. */
const isToldPerLot = ({ percelen }: Aankondiging) =>
  percelen.length === 1 || percelen.some(({ uitslag }) => uitslag !== null)

function lotsOf(notice: Aankondiging): Meegenomen['percelen'] {
  const { percelen } = notice
  const seen = new Set<string>()
  return percelen.flatMap((perceel) => {
    const nummer = perceel.id.slice(0, 40)
    if (seen.has(nummer)) return []
    seen.add(nummer)
    return {
      nummer,
      titel: (perceel.titel ?? '').slice(0, 500),
      waarde: perceel.waarde ? typedAmount(perceel.waarde.bedrag).replace(',', '.') : null,
      valuta: perceel.waarde?.valuta ?? 'EUR',
      cpvHoofd: perceel.cpv.hoofd,
      voorbehouden: isReserved(perceel) || perceel.voorbehoudenUitvoering.includes('yes'),
      sociaalDoel: known(sociaalDoelen, perceel.sociaalDoel),
      ...resultOf(perceel, notice),
    }
  })
}

/** Of the only lot, what the notice says of the whole. */
function resultOf({ uitslag }: Perceel, notice: Aankondiging) {
  const code = uitslagen.find((one) => one === uitslag?.code) ?? null
  const whole = notice.percelen.length === 1 ? notice.gunningsbeslissingOp : null
  return {
    uitslag: code,
    gegundAan: code === 'selec-w' ? (uitslag?.winnaars ?? []).map((naam) => naam.slice(0, 300)) : [],
    gunningsbeslissingOp:
      code === null || code === 'selec-w' ? (uitslag?.gunningsbeslissingOp ?? whole) : null,
    nietGegundOp: code === 'clos-nw' ? announcedOn(notice) : null,
  }
}

/** The eForms numbers, by the field of our form in which the value stands. */
function originsOf({ herkomst, ...notice }: Aankondiging): Partial<Record<Veld, string>> {
  const { inkopers, cpv, looptijd, indieningTot, strategischDoelTekst, voorwaarden, ...same } = herkomst
  const published = notice.gepubliceerdOp ? same.gepubliceerdOp : same.verzondenOp
  const all: Partial<Record<Veld, string | undefined>> = {
    ...Object.fromEntries(sameNames.map((veld) => [veld, same[veld]])),
    koper: inkopers,
    koperNummer: 'BT-501-Company',
    cpvHoofd: cpv,
    begintOp: looptijd,
    eindigtOp: looptijd,
    maanden: looptijd,
    gepubliceerdOp: published,
    indienenTot: indieningTot,
    valuta: same.waarde,
    voorwaarden: [voorwaarden, strategischDoelTekst].filter(Boolean).join(', ') || undefined,
  }
  return Object.fromEntries(
    Object.entries(all).flatMap(([veld, bt]) => (bt ? [[veld, bt.slice(0, 200)]] : [])),
  )
}

const sameNames = [
  'titel',
  'omschrijving',
  'aard',
  'procedure',
  'cpvAanvullend',
  'waarde',
  'plaatsen',
  'gunningsbeslissingOp',
  'voorbehoudenDeelname',
  'voorbehoudenUitvoering',
  'sociaalDoel',
  'strategischDoel',
  'gunningscriteria',
  'raamovereenkomst',
  'verlengingAantal',
  'verlengingTekst',
] as const satisfies readonly Veld[]
