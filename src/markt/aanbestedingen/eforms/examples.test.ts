import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { echteData } from '#test/real-data.ts'
import type { Aankondiging } from './notice.ts'
import { readNotice } from './read.ts'
import { refused, understood } from './test-notices.ts'

/** Example notices of the European Union, which are not part of this project. */
const folder = echteData.aankondigingen
const bytesOf = (name: string) => readFileSync(join(folder, `${name}.xml`))

type Expected = Partial<Record<keyof Aankondiging, unknown>>
const month = (aantal: number) => ({ aantal, eenheid: 'MONTH' })
const nowhere = { nuts: null, land: null, plaats: null, gebied: null }

const EXPECTED: Record<string, Expected> = {
  'can-social_24': {
    noticeId: 'eb13621b-cb76-46ee-b6c1-3d33ac707d94',
    soort: { code: 'can-social', formulier: 'result', subtype: '33' },
    titel: 'March of the Penguins vol3',
    inkopers: [{ naam: 'ZenithNova Innovations Ltd.', identificatie: 'ABE', rechtsvorm: 'cga', land: 'GRC' }],
    cpv: { hoofd: '75121000', aanvullend: [] },
    aard: 'services',
    procedure: null,
    waarde: { bedrag: '123456.78', valuta: 'EUR' },
    gunningsbeslissingOp: null,
    aantalPercelen: 3,
    plaatsen: [{ ...nowhere, gebied: 'anyw' }],
  },
  'cn-social_25': {
    noticeId: 'cf9697c2-e280-4e78-beb1-e481f8c97468',
    soort: { code: 'cn-social', formulier: 'competition', subtype: '21' },
    titel: 'At the End of the Tunnel vol3',
    inkopers: [{ naam: 'ZenithNova Innovations', rechtsvorm: 'pub-undert-la' }],
    aard: 'supplies',
    cpv: { hoofd: '30000000', aanvullend: [] },
    procedure: 'innovation',
    waarde: { bedrag: '1231', valuta: 'BWP' },
    indieningTot: '2023-08-11T15:00:00+03:00',
    voorbehoudenDeelname: ['none'],
    voorbehoudenUitvoering: ['yes'],
    sociaalDoel: ['opp', 'acc-all'],
    strategischDoel: { codes: [], teksten: [] },
  },
  cn_24_maximal: {
    noticeId: '14549263-b47b-4e59-96a1-2d0d13e19343',
    noticeVersie: '03',
    soort: { code: 'cn-standard', formulier: 'competition', subtype: '16' },
    titel: 'Procurement Title ---',
    inkopers: [{ naam: 'Financial Adinistration for ...', identificatie: '998298', plaats: 'Luxembourg' }],
    cpv: { hoofd: '79710000', aanvullend: ['79720000'] },
    procedure: 'neg-w-call',
    waarde: { bedrag: '9999999.99', valuta: 'EUR' },
    looptijd: { start: '2023-01-01', einde: '2023-05-23', duur: null, bijzonder: null },
    indieningTot: '2023-05-22T20:59:32+01:00',
    verzondenOp: '2023-03-23T20:59:32+01:00',
    voorwaarden: ['Terms Performance ---'],
    voorbehoudenDeelname: ['res-pub-ser', 'none'],
    voorbehoudenUitvoering: ['yes'],
    strategischDoel: { codes: ['env-imp'], teksten: ['Strategic procurement description ---'] },
    sociaalDoel: ['acc-all'],
    aantalPercelen: 2,
    gunningscriteria: [
      { type: 'cost', naam: 'Name of AC ---', gewicht: { getal: '60', soort: 'per-exa' } },
      { type: 'quality', naam: 'Name of AC ---', gewicht: { getal: '40', soort: 'per-exa' } },
    ],
  },
  cn_24_minimal: {
    soort: { code: 'cn-standard', formulier: 'competition', subtype: '16' },
    titel: 'Provision of IT Services Related to OP IT Systems (EUR-Lex, N-Lex, Search Layer, and Others)',
    inkopers: [{ rechtsvorm: 'eu-ins-bod-ag' }],
    cpv: { hoofd: '72230000', aanvullend: [] },
    procedure: 'open',
    waarde: null,
    looptijd: { start: null, einde: null, duur: month(48), bijzonder: null },
    indieningTot: '2020-02-04T10:00:00+02:00',
    plaatsen: [{ ...nowhere, nuts: 'FRD22', land: 'FRA' }],
    voorbehoudenUitvoering: ['no'],
  },
  cn_24_multilingual: {
    titel:
      'Verlening van IT-diensten die verband houden met de IT-systemen van het Bureau voor publicaties (onder meer EUR-Lex, N-Lex en Search Layer)',
    taal: 'ENG',
    taalVanTekst: 'NLD',
    inkopers: [{ naam: 'Bureau voor publicaties van de Europese Unie', identificatie: 'EU-PO' }],
    cpv: { hoofd: '72230000', aanvullend: ['72260000'] },
    waarde: { bedrag: '4500000', valuta: 'EUR' },
    looptijd: { start: '2020-06-01', einde: null, duur: month(48), bijzonder: null },
    indieningTot: '2020-02-03T13:00:00+00:00',
    gunningscriteria: [
      {
        type: 'quality',
        omschrijving: 'technische gunningscriteria zoals vermeld in de aanbestedingsstukken',
        gewicht: { getal: '70', soort: 'per-exa' },
      },
      { type: 'price', gewicht: { getal: '30', soort: 'per-exa' } },
    ],
  },
  cn_25: {
    soort: { code: 'cn-standard', formulier: 'competition', subtype: '17' },
    inkopers: [{ naam: 'Scottish Water', land: 'GBR' }],
    cpv: { hoofd: '50000000', aanvullend: ['09331200', '31712331'] },
    procedure: 'neg-w-call',
    waarde: { bedrag: '1500000', valuta: 'EUR' },
    looptijd: { start: '2020-09-01', einde: null, duur: month(5), bijzonder: null },
    indieningTot: '2020-05-27T11:00:00+01:00',
    voorwaarden: ['Bidders must comply with modern slavery act and operate an ethical supply chain.'],
    voorbehoudenUitvoering: ['yes'],
    sociaalDoel: [],
    gunningscriteria: [{ type: 'cost', gewicht: null }],
  },
  'pin-cfc-social_24': {
    soort: { code: 'pin-cfc-social', formulier: 'competition', subtype: '12' },
    titel: 'Procurement title vol3',
    cpv: { hoofd: '85000000', aanvullend: [] },
    procedure: 'oth-mult',
    waarde: null,
    indieningTot: '2023-05-31T15:00:00+03:00',
    voorbehoudenDeelname: ['res-ws'],
    voorbehoudenUitvoering: ['not-known'],
  },
  'real_nl_2024-OJS044-00127505': {
    noticeId: '9e5933fa-86a8-44c0-a8c1-abc1e0d1ab57',
    mapId: 'cd9b9071-6cd2-47bb-aad6-3d9cca00bb59',
    publicatieNummer: '00127505-2024',
    gepubliceerdOp: '2024-03-01',
    verzondenOp: '2024-02-29T14:08:00+00:00',
    sdkVersie: 'eforms-sdk-1.7',
    soort: { code: 'pin-cfc-standard', formulier: 'competition', subtype: '10' },
    taal: 'NLD',
    titel: '20383042 Werving en selectie IT personeel',
    inkopers: [
      {
        naam: 'Ministerie van Defensie',
        identificatie: '27370985',
        schema: '002',
        rechtsvorm: 'cga',
        plaats: "'s-Gravenhage",
        land: 'NLD',
      },
    ],
    aard: 'services',
    cpv: { hoofd: '79610000', aanvullend: ['79600000'] },
    waarde: { bedrag: '1000000', valuta: 'EUR' },
    looptijd: { start: '2022-12-22', einde: '2025-01-31', duur: null, bijzonder: null },
    plaatsen: [{ ...nowhere, land: 'NLD', gebied: 'anyw-cou' }],
    indieningTot: '2025-01-31T11:00:00+00:00',
    voorbehoudenDeelname: ['none'],
    voorbehoudenUitvoering: ['no'],
    voorwaarden: [],
  },
  subco_81: {
    soort: { code: 'subco', formulier: 'competition', subtype: '22' },
    titel: 'Title (BT-21-Procedure)',
    inkopers: [{ naam: 'Private Org main buyer', identificatie: 'TRED' }],
    cpv: { hoofd: '24000000', aanvullend: [] },
    procedure: null,
    waarde: { bedrag: '1000', valuta: 'EUR' },
    looptijd: { start: '2023-08-31', einde: null, duur: month(36), bijzonder: null },
    indieningTot: null,
    voorwaarden: ['Conditions relating to the performance of the contract (BT-70-Lot)'],
    voorbehoudenUitvoering: ['yes'],
    sociaalDoel: ['acc-all'],
  },
}

describe.skipIf(!echteData.present)('the example notices', () => {
  it.each(Object.entries(EXPECTED))('%s', (name, expected) => {
    expect(understood(bytesOf(name))).toMatchObject(expected)
  })

  it('INVALID_cn_24_stage-1 lacks a title and a buyer', () => {
    expect(refused(bytesOf('INVALID_cn_24_stage-1')).bericht).toMatch(
      /de titel \(BT-21\) en de naam van de inkoper/,
    )
  })

  it('leak no contact: no address, telephone number, touch point or desk', () => {
    for (const file of readdirSync(folder)) {
      const xml = readFileSync(join(folder, file))
      const contacts = new TextDecoder()
        .decode(xml)
        .matchAll(
          /<cbc:(?:Telephone|Telefax|ElectronicMail)>([^<]+)<|<efac:TouchPoint>.*?<cbc:Name[^>]*>([^<]+)</gs,
        )
      const result = JSON.stringify(readNotice(xml))
      const leaked = [...contacts]
        .map(([, contact, desk]) => contact ?? desk ?? '')
        .filter((c) => result.includes(c))
      expect({ file, leaked }).toEqual({ file, leaked: [] })
    }
  })
})
