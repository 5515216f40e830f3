import { randomUUID } from 'node:crypto'
import { apiPaths, paths } from '#src/paths/index.ts'
import { today } from '#src/platform/today.ts'
import type { Place, Situation } from './place.ts'

export type Given = Record<string, unknown>
type At<T> = (at: Place) => T
export type Extra = Given | At<Given>

/** One change and both ways to make it. */
export type Change = {
  /** As the API's document has it. */
  route: string
  page: At<string>
  api: At<string>
  /** Where it can be done. */
  in: Situation
  good: At<Given>
  /** Nobody can do it there, whatever is sent. */
  never?: true
  /** What changes nothing, by what is wrong with it; over what is good. */
  wrong: Record<string, Extra>
  /** What is right too, in other ways. */
  right?: Record<string, Extra>
  /** Fields that have another name on the page. */
  asForm?: (given: Given) => Given
  onPage?: Record<string, string>
}

const long = (max: number) => 'Te lang. '.repeat(max / 8)
const later = '2099-01-01'
const bsn = 'Bel 111222333.'
const gezondheid = 'Karin Jansen is depressief en krijgt een uitkering.'

/** A text and all that can be wrong with it. */
const text = (name: string, max: number): Record<string, Given> => ({
  [`${name} is too long`]: { [name]: long(max) },
  [`${name} holds a BSN`]: { [name]: bsn },
  [`${name} tells of somebody`]: { [name]: gezondheid },
  [`${name} is no text`]: { [name]: ['een', 'twee'] },
})
const needed = (name: string, max: number) => ({
  ...text(name, max),
  [`${name} is empty`]: { [name]: '' },
  [`${name} is not there`]: { [name]: undefined },
})
const oneOf = (name: string) => ({
  [`${name} is unknown`]: { [name]: 'anders' },
  [`${name} is not there`]: { [name]: undefined },
})
const pastDay = (name: string) => ({
  [`${name} is still to come`]: { [name]: later },
  [`${name} is no day`]: { [name]: '2026-02-31' },
  [`${name} is long ago`]: { [name]: '1066-10-14' },
  [`${name} is not there`]: { [name]: undefined },
})
const stale = { 'an older versie': { versie: 99 } }

const inhoud = {
  ...needed('titel', 160),
  ...needed('vraag', 500),
  ...oneOf('categorie'),
  'a categorie that is not there': { categorie: 'dromen' },
  ...text('aanleiding', 4000),
  ...text('hypotheseAls', 500),
  ...text('hypotheseDan', 500),
  ...text('ruimteVast', 2000),
  ...text('ruimteVrij', 2000),
  'a hypothese on two lines': { hypotheseAls: 'Een\ntwee' },
  ...oneOf('afspraakvorm'),
  'a doelgroep that is unknown': { doelgroepen: ['anders'] },
  'a BSN over two fields': { titel: 'Nummer 11122', vraag: '2333 hoort erbij' },
}

const opbrengst = {
  soort: 'mensen',
  omschrijving: 'Aan het werk',
  waarde: '13.30',
  eenheid: 'fte',
  bewijs: '',
}
const opbrengsten = (extra: Given) => ({ opbrengsten: [opbrengst, { ...opbrengst, ...extra }] })

const namen: Record<string, string> = {}
/** The page asks for the host by its name. */
const byName = ({ organisatieId, ...rest }: Given): Given => ({
  ...rest,
  ...(organisatieId !== undefined && { organisatie: namen[String(organisatieId)] ?? 'Nergens BV' }),
})
export const nameHost = (id: string, naam: string): void => {
  namen[id] = naam
}

export const changes: Record<string, Change> = {
  beginnen: {
    route: 'post /proeftuinen',
    page: () => paths.proeftuinen(),
    api: () => apiPaths.proeftuinen(),
    in: 'lopend',
    good: ({ organisaties }) => ({
      ...{ titel: 'Samen schoonmaken', vraag: 'Hoe kan het anders?', categorie: 'schoonmaak' },
      ...{ vertrekpunt: 'opdracht', route: 'inkoop', zichtbaarheid: 'netwerk', afspraakvorm: 'geen' },
      organisatieId: organisaties.ministerie,
    }),
    right: {
      'with a tender': ({ vrij }) => ({ aanbestedingId: vrij }),
      'with all': { aanleiding: 'Een contract.', hypotheseAls: 'Als', doelgroepen: ['jongeren'] },
    },
    wrong: {
      ...inhoud,
      ...oneOf('vertrekpunt'),
      ...oneOf('route'),
      ...oneOf('zichtbaarheid'),
      'a host of others': ({ organisaties }) => ({ organisatieId: organisaties.gemeente }),
      'a tender that is not there': { aanbestedingId: randomUUID() },
      'a tender that is no id': { aanbestedingId: 'x' },
    },
    asForm: byName,
    onPage: { organisatieId: 'organisatie' },
  },
  starten: {
    route: 'post /proeftuinen/{id}/start',
    page: ({ id }) => paths.proeftuinStart(id),
    api: ({ id }) => apiPaths.start(id),
    in: 'concept',
    good: () => ({}),
    wrong: {},
  },
  bewerken: {
    route: 'patch /proeftuinen/{id}',
    page: ({ id }) => paths.proeftuinBewerken(id),
    api: ({ id }) => apiPaths.proeftuin(id),
    in: 'lopend',
    good: ({ versie }) => ({
      ...{ titel: 'Samen schoonmaken', vraag: 'Hoe kan het anders?', categorie: 'schoonmaak' },
      ...{ afspraakvorm: 'geen', aanleiding: 'Een contract loopt af.', doelgroepen: ['jongeren'], versie },
    }),
    // What a program leaves out stays as it is, and what a page leaves out is empty: see besluit 0010.
    wrong: { ...withoutAbsent(inhoud), ...stale },
  },
  zichtbaarheid: {
    route: 'patch /proeftuinen/{id}/zichtbaarheid',
    page: ({ id }) => paths.zichtbaarheid(id),
    api: ({ id }) => apiPaths.zichtbaarheid(id),
    in: 'lopend',
    good: ({ versie }) => ({ zichtbaarheid: 'netwerk', akkoord: 'overheid-netwerk', versie }),
    right: { 'the team, with its suppliers': { zichtbaarheid: 'team', akkoord: 'overheid-team' } },
    wrong: {
      ...oneOf('zichtbaarheid'),
      ...stale,
      'wider without saying so': { akkoord: '' },
      'wider than was said': { zichtbaarheid: 'openbaar' },
      'an akkoord that is none': { akkoord: '1' },
    },
  },
  fase: {
    route: 'post /proeftuinen/{id}/fasen',
    page: ({ id }) => paths.fasen(id),
    api: ({ id }) => apiPaths.fasen(id),
    in: 'lopend',
    good: ({ huidig }) => ({ fase: 'afronden_en_nazorg', begonnenOp: today(), verwachting: 'Rust.', huidig }),
    right: {
      'looking back': { terugblik: 'Het ging snel.' },
      'an answer that is not asked': { keuze: 'gegund' },
    },
    wrong: {
      ...oneOf('fase'),
      ...pastDay('begonnenOp'),
      ...text('verwachting', 2000),
      ...text('terugblik', 2000),
      'the phase of now': { fase: 'uitvoeren' },
      'before the phase of now': { begonnenOp: '2020-01-01' },
      'a phase that ended': ({ vorige }) => ({ huidig: vorige }),
      'no phase': { huidig: 'x' },
      'an answer that is none': { keuze: 'misschien' },
    },
  },
  terugblik: {
    route: 'post /proeftuinen/{id}/fasen/{fase}/terugblik',
    page: ({ id, vorige }) => paths.terugblik(id, vorige),
    api: ({ id, vorige }) => apiPaths.terugblik(id, vorige),
    in: 'lopend',
    good: () => ({ terugblik: 'Het ging snel.' }),
    wrong: needed('terugblik', 2000),
  },
  'terugblik op nu': {
    route: 'post /proeftuinen/{id}/fasen/{fase}/terugblik',
    page: ({ id, huidig }) => paths.terugblik(id, huidig),
    api: ({ id, huidig }) => apiPaths.terugblik(id, huidig),
    in: 'lopend',
    good: () => ({ terugblik: 'Dit kan nog niet.' }),
    never: true,
    wrong: {},
  },
  routewissel: {
    route: 'post /proeftuinen/{id}/routewissels',
    page: ({ id }) => paths.routewissels(id),
    api: ({ id }) => apiPaths.routewissels(id),
    in: 'lopend',
    good: () => ({ naar: 'werkervaring', titel: 'Toch anders', reden: 'Er kwam niemand.', datum: today() }),
    wrong: {
      ...oneOf('naar'),
      ...needed('titel', 160),
      ...needed('reden', 4000),
      ...pastDay('datum'),
      'the route of now': { naar: 'inkoop' },
      'an akkoord that is none': { akkoord: '1' },
    },
  },
  afronding: {
    route: 'post /proeftuinen/{id}/afronding',
    page: ({ id }) => paths.afronding(id),
    api: ({ id }) => apiPaths.afronding(id),
    in: 'lopend',
    good: () => ({ uitkomst: 'niet_gelukt', geleerd: 'Begin eerder.', ...opbrengsten({ waarde: '2' }) }),
    wrong: {
      ...oneOf('uitkomst'),
      ...needed('geleerd', 6000),
      ...text('andersDoen', 6000),
      ...text('aaneenschakeling', 4000),
      'an opbrengst without a soort': opbrengsten({ soort: '' }),
      'an opbrengst in one letter': opbrengsten({ omschrijving: 'x' }),
      'an opbrengst without a unit': opbrengsten({ eenheid: '' }),
      'an opbrengst with a BSN': opbrengsten({ bewijs: bsn }),
      'an opbrengst that tells of somebody': opbrengsten({ bewijs: gezondheid }),
    },
  },
  heropening: {
    route: 'post /proeftuinen/{id}/heropening',
    page: ({ id }) => paths.heropening(id),
    api: ({ id }) => apiPaths.heropening(id),
    in: 'afgerond',
    good: () => ({ reden: 'Er is weer geld.' }),
    wrong: needed('reden', 1000),
  },
  aanbesteding: {
    route: 'patch /proeftuinen/{id}/aanbesteding',
    page: ({ id }) => paths.proeftuinAanbesteding(id),
    api: ({ id }) => apiPaths.proeftuinAanbesteding(id),
    in: 'lopend',
    good: ({ vrij, versie }) => ({ aanbestedingId: vrij, versie }),
    right: { none: { aanbestedingId: null }, 'the one of now': ({ eigen }) => ({ aanbestedingId: eigen }) },
    wrong: {
      ...stale,
      'one that is not there': { aanbestedingId: randomUUID() },
      'no id': { aanbestedingId: 'x' },
      'an akkoord that is none': { akkoord: '1' },
    },
  },
  aantekening: {
    route: 'post /proeftuinen/{id}/aantekeningen',
    page: ({ id }) => paths.aantekeningen(id),
    api: ({ id }) => apiPaths.aantekeningen(id),
    in: 'lopend',
    good: () => ({
      ...{ soort: 'les', fase: 'uitvoeren', titel: 'Begin met de mensen', tekst: 'Vraag het hun zelf.' },
      ...{ datum: today(), zichtbaarheid: 'overheid' },
    }),
    wrong: {
      ...oneOf('soort'),
      ...oneOf('fase'),
      ...oneOf('zichtbaarheid'),
      ...needed('titel', 160),
      ...text('tekst', 10_000),
      ...pastDay('datum'),
      'a wider circle than the proeftuin has': { zichtbaarheid: 'openbaar' },
    },
    right: { 'for the team': { zichtbaarheid: 'team', tekst: gezondheid } },
  },
  'aantekening verbeteren': {
    route: 'patch /proeftuinen/{id}/aantekeningen/{aantekening}',
    page: ({ id, aantekening }) => paths.aantekening(id, aantekening),
    api: ({ id, aantekening }) => apiPaths.aantekening(id, aantekening),
    in: 'lopend',
    good: () => ({
      ...{ soort: 'les', fase: 'uitvoeren', titel: 'Begin met de mensen', tekst: 'Vraag het hun zelf.' },
      ...{ datum: today(), zichtbaarheid: 'overheid', akkoord: 'team_overheid-overheid', versie: 1 },
    }),
    wrong: {
      ...withoutAbsent({
        ...oneOf('soort'),
        ...needed('titel', 160),
        ...text('tekst', 10_000),
        ...pastDay('datum'),
      }),
      ...stale,
      'wider without saying so': { akkoord: '' },
      'a wider circle than the proeftuin has': { zichtbaarheid: 'openbaar' },
    },
  },
  'aantekening weghalen': {
    route: 'delete /proeftuinen/{id}/aantekeningen/{aantekening}',
    page: ({ id, aantekening }) => paths.aantekeningVerwijdering(id, aantekening),
    api: ({ id, aantekening }) => apiPaths.aantekening(id, aantekening),
    in: 'lopend',
    good: () => ({}),
    wrong: {},
  },
}

function withoutAbsent<T>(wrong: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(wrong).filter(([name]) => !name.endsWith('is not there')))
}
