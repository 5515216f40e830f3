import { describe, expect, it } from 'vitest'
import { labelOf } from './codelists.ts'
import type { Aankondiging } from './notice.ts'
import { fixture, lotXml, noticeXml, understood } from './test-notices.ts'

const findings = ({ bevindingen }: Aankondiging, soort: string) =>
  bevindingen.filter((bevinding) => bevinding.soort === soort).map(({ veld }) => veld)

describe('a contract notice', () => {
  const notice = understood(fixture('voorbehouden'))

  it('has its identity', () => {
    expect(notice).toMatchObject({
      noticeId: '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      noticeVersie: '02',
      wijzigt: '2f1e0d3c-4b5a-4968-8776-a5b4c3d2e1f0-01',
      mapId: '11112222-3333-4444-8555-666677778888',
      publicatieNummer: '00345678-2025',
      sdkVersie: 'eforms-sdk-1.13',
      soort: { code: 'cn-social', formulier: 'competition', subtype: '20' },
      taal: 'NLD',
      taalVanTekst: 'NLD',
      verzondenOp: '2025-03-03T16:45:00+01:00',
      gepubliceerdOp: '2025-03-04',
      gunningsbeslissingOp: null,
    })
  })

  it('has the organisation that buys, also when the notice names one of its desks', () => {
    expect(notice.inkopers).toEqual([
      {
        naam: 'Gemeente Lekdijk',
        identificatie: '00000001002003004000',
        schema: 'OIN',
        rechtsvorm: 'la',
        plaats: 'Lekdijk',
        land: 'NLD',
      },
    ])
  })

  it('has what is bought', () => {
    expect(notice).toMatchObject({
      aard: 'services',
      cpv: { hoofd: '77310000', aanvullend: ['90910000', '90919200'] },
      procedure: 'open',
      waarde: { bedrag: '1234567.89', valuta: 'EUR' },
      plaatsen: [{ nuts: 'NL350', land: 'NLD', plaats: 'Lekdijk', gebied: null }],
    })
  })

  it('gathers the social fields of all lots', () => {
    expect(notice).toMatchObject({
      voorbehoudenDeelname: ['none', 'res-ws'],
      voorbehoudenUitvoering: ['not-known', 'yes'],
      strategischDoel: { codes: ['soc-obj'], teksten: ['Vast werk voor mensen uit de buurt.'] },
      sociaalDoel: ['opp', 'work-cond'],
    })
    expect(notice.voorwaarden).toEqual([
      'Je zet 5% van de waarde in voor social return. Vragen: [contactgegeven weggelaten]',
    ])
  })

  it('reads lots, not groups of lots', () => {
    expect(notice.aantalPercelen).toBe(2)
    expect(notice.percelen).toMatchObject([
      {
        id: 'LOT-0001',
        titel: 'Groen',
        waarde: { bedrag: '1000000', valuta: 'EUR' },
        looptijd: {
          start: '2025-06-01',
          einde: null,
          duur: { aantal: 24, eenheid: 'MONTH' },
          bijzonder: null,
        },
        indieningTot: '2025-04-14T12:00:00+02:00',
        voorbehoudenDeelname: ['none'],
        sociaalDoel: [],
        gunningscriteria: [
          {
            type: 'quality',
            naam: "Begeleiding van nieuwe collega's",
            omschrijving: 'Hoe begeleid je mensen op het werk?',
            gewicht: { getal: '70', soort: 'per-exa' },
          },
        ],
      },
      {
        id: 'LOT-0002',
        titel: 'Schoonmaak',
        voorbehoudenDeelname: ['res-ws'],
        looptijd: { bijzonder: 'UNLIMITED' },
      },
    ])
  })

  it('takes the latest deadline, and says what differs between lots', () => {
    expect(notice.indieningTot).toBe('2025-04-21T12:00:00+02:00')
    expect(notice.looptijd).toBeNull()
    expect(findings(notice, 'verschilt')).toEqual(['looptijd', 'indieningTot'])
  })

  it('says where each field came from', () => {
    expect(notice.herkomst).toMatchObject({
      titel: 'BT-21-Procedure',
      waarde: 'BT-27-Procedure',
      sociaalDoel: 'BT-775-Lot',
      indieningTot: 'BT-131-Lot',
      plaatsen: 'BT-5071-Procedure, BT-5141-Procedure, BT-5131-Procedure',
    })
    expect(notice.herkomst).not.toHaveProperty('gunningsbeslissingOp')
    expect(notice.herkomst).not.toHaveProperty('looptijd')
  })

  it('points out a reserved contract and a social objective', () => {
    expect(findings(notice, 'voorbehouden_deelname')).toEqual(['voorbehoudenDeelname'])
    expect(findings(notice, 'voorbehouden_uitvoering')).toEqual(['voorbehoudenUitvoering'])
    expect(notice.bevindingen.find(({ soort }) => soort === 'sociaal_doel')?.tekst).toBe(
      'Deze opdracht heeft een sociaal doel: kansen op werk voor wie die minder krijgt; goed en eerlijk werk.',
    )
    expect(findings(notice, 'ontbreekt')).toEqual(['gunningsbeslissingOp'])
  })

  it('holds no contact person in any field, and says so', () => {
    expect(JSON.stringify(notice)).not.toMatch(/lekpersoon|lekloket|lekeigenaar|@|12345678|030 - 123/i)
    expect(notice.titel).toBe('20250017 Groenonderhoud en schoonmaak (bel [contactgegeven weggelaten])')
    expect(notice.omschrijving).toMatch(
      /CPV 77310000-6.*01-06-2025 tot 31-05-2027.*\n.*01-04-2025 12:00.*1\.234\.567,89 euro\.$/,
    )
    expect(findings(notice, 'weggelaten')).toEqual(['titel', 'omschrijving', 'voorwaarden'])
  })
})

describe('an award notice', () => {
  const notice = understood(fixture('gunning'))

  it('has the latest decision date, not the filler, and the value of the result', () => {
    expect(notice).toMatchObject({
      gunningsbeslissingOp: '2025-07-02',
      waarde: { bedrag: '480000.00', valuta: 'EUR' },
      omschrijving: 'Lunch voor 300 mensen.',
      herkomst: {
        gunningsbeslissingOp: 'BT-1451-Contract',
        waarde: 'BT-161-NoticeResult',
        omschrijving: 'BT-24-Lot',
      },
    })
  })

  it('names no winner', () => {
    expect(JSON.stringify(notice)).not.toContain('Lekwinnaar')
  })

  it('says that the number of the buyer is missing', () => {
    expect(findings(notice, 'ontbreekt')).toContain('inkopers')
  })

  it('takes a real date where the filler usually stands', () => {
    const xml = new TextDecoder().decode(fixture('gunning'))
    const without = xml.replace(/<efac:SettledContract>.*<\/efac:SettledContract>/g, '')
    expect(understood(without).gunningsbeslissingOp).toBeNull()
    expect(findings(understood(without), 'ontbreekt')).toContain('gunningsbeslissingOp')
    expect(findings(understood(without), 'onleesbaar')).toEqual([])
    expect(understood(without.replace('2000-01-01Z', '2025-07-09Z')).gunningsbeslissingOp).toBe('2025-07-09')
  })
})

describe('a planning notice with parts, other prefixes and an unknown version', () => {
  const notice = understood(fixture('vooraankondiging'))

  it('takes the title of the part, also from CDATA', () => {
    expect(notice.titel).toBe('Catering & ontvangst')
    expect(notice.herkomst.titel).toBe('BT-21-Part')
    expect(notice.percelen[0]?.herkomst.titel).toBe('BT-21-Part')
  })

  it('keeps no value that it cannot read, and says so', () => {
    expect(notice).toMatchObject({ noticeId: null, waarde: null, looptijd: null })
    expect(notice.inkopers[0]?.identificatie).toBeNull()
    expect(findings(notice, 'onleesbaar').sort()).toEqual(['inkopers', 'looptijd', 'noticeId', 'waarde'])
  })

  it('remarks on the version', () => {
    expect(findings(notice, 'let_op')).toContain('sdkVersie')
  })
})

describe('language', () => {
  it('is Dutch, else the own language of the notice, else the first', () => {
    const notice = understood(fixture('meertalig'))
    expect(notice.titel).toBe('Fietsen herstellen')
    expect(notice.omschrijving).toBe('En français')
    expect(notice.inkopers[0]?.naam).toBe('Stad Grenspoort')
    const other = noticeXml({
      title: '<cbc:Name languageID="ENG">Clean</cbc:Name><cbc:Name languageID="POL">Czyste</cbc:Name>',
    })
    expect(understood(other)).toMatchObject({ titel: 'Clean', taal: null, taalVanTekst: 'ENG' })
    expect(findings(understood(other), 'let_op')).toContain('taal')
  })
})

describe('bounds that keep the result', () => {
  it('reads all of 5,000 lots for the social fields and keeps 1,000', () => {
    const lots = Array.from({ length: 5000 }, (_, i) => lotXml(`LOT-${i}`, i === 4999 ? 'opp' : 'acc-all'))
    const notice = understood(noticeXml({ tail: lots.join('') }))
    expect(notice.percelen).toHaveLength(1000)
    expect(notice.aantalPercelen).toBe(5000)
    expect(notice.sociaalDoel).toEqual(['acc-all', 'opp'])
    expect(findings(notice, 'ingekort')).toEqual(['percelen'])
  })

  it('shortens a huge text', () => {
    const notice = understood(
      noticeXml({
        project: `<cbc:Description languageID="NLD">${'woord '.repeat(500_000)}</cbc:Description>`,
      }),
    )
    expect(notice.omschrijving?.length).toBeLessThanOrEqual(20_000)
    expect(findings(notice, 'ingekort')).toEqual(['omschrijving'])
  })

  it('takes the first of duplicate elements', () => {
    const title = '<cbc:Name languageID="NLD">Eerste</cbc:Name><cbc:Name languageID="NLD">Tweede</cbc:Name>'
    expect(understood(noticeXml({ title })).titel).toBe('Eerste')
  })
})

describe('labels', () => {
  it('are ours, and an unknown code is shown as it is', () => {
    expect(labelOf('contract-nature', 'works')).toBe('Werken')
    expect(labelOf('contract-nature', 'constructor')).toBe('constructor')
    expect(labelOf('social-objective', 'nieuw-2030')).toBe('nieuw-2030')
  })
})
