import { type Codelist, labelOf } from './codelists.ts'
import type { Aankondiging, BevindingSoort } from './notice.ts'
import { MAX_PERCELEN } from './refusal.ts'
import { FILLER_DATE } from './values.ts'

export type Read = Omit<Aankondiging, 'bevindingen'>
export type Extra = {
  weggelaten: ReadonlySet<string>
  nummers: ReadonlySet<string>
  ingekort: ReadonlySet<string>
  onleesbaar: ReadonlySet<string>
  looptijden: readonly unknown[]
  termijnen: readonly unknown[]
  /** The file has a date in the place where award notices put a filler. */
  filler: boolean
}
type Rule = {
  veld: string
  when: (notice: Read, extra: Extra) => boolean
  tekst: string | ((notice: Read) => string)
}

const isResult = ({ soort }: Read) => soort.formulier === 'result'
const isCall = ({ soort }: Read) => soort.formulier === 'competition'
const reserved = ({ voorbehoudenDeelname }: Read) => voorbehoudenDeelname.filter((code) => code !== 'none')
const inLots = ({ percelen }: Read) => percelen.some(({ waarde }) => waarde !== null)

/** What is found, missing or odd, in the order in which people read it. */
export const RULES: Partial<Record<BevindingSoort, readonly Rule[]>> = {
  voorbehouden_deelname: [
    {
      veld: 'voorbehoudenDeelname',
      when: (notice) => reserved(notice).length > 0,
      tekst: (notice) =>
        `Dit is een voorbehouden opdracht: ${sentence('reserved-procurement', reserved(notice))}.`,
    },
  ],
  voorbehouden_uitvoering: [
    {
      veld: 'voorbehoudenUitvoering',
      when: ({ voorbehoudenUitvoering }) => voorbehoudenUitvoering.includes('yes'),
      tekst: 'De uitvoering is voorbehouden: het werk moet gebeuren in een programma voor beschut werk.',
    },
  ],
  sociaal_doel: [
    {
      veld: 'sociaalDoel',
      when: ({ sociaalDoel }) => sociaalDoel.length > 0,
      tekst: ({ sociaalDoel }) =>
        `Deze opdracht heeft een sociaal doel: ${sentence('social-objective', sociaalDoel)}.`,
    },
    {
      veld: 'strategischDoel',
      when: ({ sociaalDoel, strategischDoel }) =>
        sociaalDoel.length === 0 && strategischDoel.codes.includes('soc-obj'),
      tekst: 'Deze opdracht heeft een sociaal doel, maar er staat niet bij welk.',
    },
  ],
  ontbreekt: [
    {
      veld: 'noticeId',
      when: ({ noticeId }) => noticeId === null,
      tekst:
        'Het nummer van de aankondiging ontbreekt. Vonk ziet dus niet of je haar al eerder hebt ingelezen.',
    },
    {
      veld: 'inkopers',
      when: ({ inkopers }) => inkopers.some(({ identificatie }) => identificatie === null),
      tekst: 'Van een inkoper ontbreekt het registratienummer.',
    },
    {
      veld: 'omschrijving',
      when: ({ omschrijving }) => omschrijving === null,
      tekst: 'Er staat geen omschrijving in de aankondiging.',
    },
    {
      veld: 'cpv',
      when: ({ cpv }) => cpv.hoofd === null,
      tekst: 'Er staat geen CPV-code in de aankondiging. Kies er zelf een.',
    },
    {
      veld: 'waarde',
      when: ({ waarde }) => waarde === null,
      tekst: (notice) =>
        inLots(notice)
          ? 'Er staat geen waarde voor het geheel, wel per perceel.'
          : 'Er staat geen waarde in de aankondiging.',
    },
    {
      veld: 'looptijd',
      when: (_, { looptijden }) => looptijden.length === 0,
      tekst: 'Er staat geen looptijd in de aankondiging.',
    },
    {
      veld: 'indieningTot',
      when: (notice) => isCall(notice) && notice.indieningTot === null,
      tekst: 'Er staat niet tot wanneer een inschrijving binnen moet zijn.',
    },
    {
      veld: 'gunningsbeslissingOp',
      when: (notice) => isCall(notice) && notice.gunningsbeslissingOp === null,
      tekst: 'Er is nog geen gunningsdatum. Vul die in zodra de opdracht is gegund.',
    },
    {
      veld: 'gunningsbeslissingOp',
      when: (notice, { filler }) => isResult(notice) && notice.gunningsbeslissingOp === null && !filler,
      tekst: 'De opdracht is gegund, maar de gunningsdatum ontbreekt. Vul die zelf in.',
    },
    {
      veld: 'gunningsbeslissingOp',
      when: (notice, { filler }) => isResult(notice) && notice.gunningsbeslissingOp === null && filler,
      tekst: `De gunningsdatum in het bestand (${FILLER_DATE}) is een opvulling en geen echte datum. Vul de gunningsdatum zelf in.`,
    },
  ],
  verschilt: [
    {
      veld: 'looptijd',
      when: (_, { looptijden }) => looptijden.length > 1,
      tekst: 'De looptijd verschilt per perceel.',
    },
    {
      veld: 'indieningTot',
      when: (_, { termijnen }) => termijnen.length > 1,
      tekst: 'De uiterste datum om in te schrijven verschilt per perceel. Hier staat de laatste.',
    },
  ],
  let_op: [
    {
      veld: 'voorbehoudenUitvoering',
      when: ({ voorbehoudenUitvoering }) => voorbehoudenUitvoering.includes('not-known'),
      tekst: 'Of de uitvoering wordt voorbehouden, is nog niet bekend.',
    },
    {
      veld: 'sdkVersie',
      when: ({ sdkVersie }) => !/^eforms-sdk-1\.\d/.test(sdkVersie ?? ''),
      tekst: ({ sdkVersie }) =>
        `Vonk kent deze versie van eForms niet (${sdkVersie ?? 'niet vermeld'}). Controleer de gegevens extra goed.`,
    },
    {
      veld: 'taal',
      when: ({ taalVanTekst }) => taalVanTekst !== null && taalVanTekst !== 'NLD',
      tekst: ({ taalVanTekst }) =>
        `De tekst is er niet in het Nederlands. Dit is de tekst in een andere taal: ${labelOf('language', taalVanTekst ?? '')}.`,
    },
  ],
  ingekort: [
    {
      veld: 'percelen',
      when: ({ aantalPercelen }) => aantalPercelen > MAX_PERCELEN,
      tekst: ({ aantalPercelen }) =>
        `De aankondiging heeft ${aantalPercelen} percelen. Vonk toont de eerste ${MAX_PERCELEN}; sociale doelen zijn in alle percelen gezocht.`,
    },
  ],
}

/** Labels inside a sentence: no capitals. */
function sentence(list: Codelist, codes: readonly string[]): string {
  return codes
    .map((code) => labelOf(list, code).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()))
    .join('; ')
}
