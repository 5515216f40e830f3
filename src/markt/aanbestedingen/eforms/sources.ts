import { from, type Source, stepsOf, type Wanted, want } from './path.ts'

/** Where each field of a notice comes from: the first source that yields something counts. Paths: eForms SDK fields. */
export const NOTICE = {
  noticeId: [from('BT-701-notice', "cbc:ID[@schemeName='notice-id']")],
  noticeVersie: [from('BT-757-notice', 'cbc:VersionID')],
  wijzigt: [from('BT-758-notice', '~/efac:Changes/efbc:ChangedNoticeIdentifier')],
  mapId: [from('BT-04-notice', 'cbc:ContractFolderID')],
  publicatieNummer: [
    from('OPP-010-notice', "~/efac:Publication/efbc:NoticePublicationID[@schemeName='ojs-notice-id']"),
  ],
  gepubliceerdOp: [from('OPP-012-notice', '~/efac:Publication/efbc:PublicationDate')],
  verzondenOp: [from('BT-05-notice', '.', ['cbc:IssueDate', 'cbc:IssueTime'])],
  sdkVersie: [from('OPT-002-notice', 'cbc:CustomizationID')],
  soort: [from('BT-02-notice', 'cbc:NoticeTypeCode')],
  formulier: [from('BT-03-notice', 'cbc:NoticeTypeCode')],
  subtype: [from('OPP-070-notice', '~/efac:NoticeSubType/cbc:SubTypeCode')],
  taal: [from('BT-702-notice', 'cbc:NoticeLanguageCode')],
  titel: [
    from('BT-21-Procedure', 'cac:ProcurementProject/cbc:Name'),
    from(
      'BT-21-Part',
      "cac:ProcurementProjectLot[cbc:ID/@schemeName='Part']/cac:ProcurementProject/cbc:Name",
    ),
  ],
  omschrijving: [from('BT-24-Procedure', 'cac:ProcurementProject/cbc:Description')],
  aard: [
    from('BT-23-Procedure', "cac:ProcurementProject/cbc:ProcurementTypeCode[@listName='contract-nature']"),
  ],
  cpv: [
    from(
      'BT-262-Procedure',
      'cac:ProcurementProject/cac:MainCommodityClassification/cbc:ItemClassificationCode',
    ),
  ],
  cpvAanvullend: [
    from(
      'BT-263-Procedure',
      'cac:ProcurementProject/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode',
    ),
  ],
  procedure: [from('BT-105-Procedure', 'cac:TenderingProcess/cbc:ProcedureCode')],
  waarde: [
    from(
      'BT-27-Procedure',
      'cac:ProcurementProject/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount',
    ),
    from('BT-271-Procedure', 'cac:ProcurementProject/cac:RequestedTenderTotal/~/efbc:FrameworkMaximumAmount'),
    from('BT-161-NoticeResult', '~/efac:NoticeResult/cbc:TotalAmount'),
    from('BT-118-NoticeResult', '~/efac:NoticeResult/efbc:OverallMaximumFrameworkContractsAmount'),
  ],
  plaatsen: [
    from('BT-5071-Procedure', 'cac:ProcurementProject/cac:RealizedLocation', placeParts('Procedure')),
  ],
  gunningsbeslissingOp: [
    from('BT-1451-Contract', '~/efac:NoticeResult/efac:SettledContract/cbc:AwardDate'),
    from('BT-145-Contract', '~/efac:NoticeResult/efac:SettledContract/cbc:IssueDate'),
    from('TenderResult', 'cac:TenderResult/cbc:AwardDate'),
  ],
} as const satisfies Record<string, readonly Source[]>

/** Where each field of a lot comes from, seen from cac:ProcurementProjectLot. A Part (planning notice) has the same. */
export const LOT = {
  id: [from('BT-137-Lot', 'cbc:ID')],
  titel: [from('BT-21-Lot', 'cac:ProcurementProject/cbc:Name')],
  omschrijving: [from('BT-24-Lot', 'cac:ProcurementProject/cbc:Description')],
  aard: [from('BT-23-Lot', "cac:ProcurementProject/cbc:ProcurementTypeCode[@listName='contract-nature']")],
  cpv: [
    from('BT-262-Lot', 'cac:ProcurementProject/cac:MainCommodityClassification/cbc:ItemClassificationCode'),
  ],
  cpvAanvullend: [
    from(
      'BT-263-Lot',
      'cac:ProcurementProject/cac:AdditionalCommodityClassification/cbc:ItemClassificationCode',
    ),
  ],
  waarde: [
    from('BT-27-Lot', 'cac:ProcurementProject/cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount'),
    from('BT-271-Lot', 'cac:ProcurementProject/cac:RequestedTenderTotal/~/efbc:FrameworkMaximumAmount'),
  ],
  looptijd: [
    from('BT-36-Lot', 'cac:ProcurementProject/cac:PlannedPeriod', {
      'BT-536-Lot': 'cbc:StartDate',
      'BT-537-Lot': 'cbc:EndDate',
      'BT-36-Lot': 'cbc:DurationMeasure',
      'BT-538-Lot': 'cbc:DescriptionCode',
    }),
  ],
  plaatsen: [from('BT-5071-Lot', 'cac:ProcurementProject/cac:RealizedLocation', placeParts('Lot'))],
  raamovereenkomst: [
    from(
      'BT-765-Lot',
      "cac:TenderingProcess/cac:ContractingSystem/cbc:ContractingSystemTypeCode[@listName='framework-agreement']",
    ),
  ],
  verlengingAantal: [
    from('BT-58-Lot', 'cac:ProcurementProject/cac:ContractExtension/cbc:MaximumNumberNumeric'),
  ],
  verlengingTekst: [
    from('BT-57-Lot', 'cac:ProcurementProject/cac:ContractExtension/cac:Renewal/cac:Period/cbc:Description'),
  ],
  opties: [from('BT-54-Lot', 'cac:ProcurementProject/cac:ContractExtension/cbc:OptionsDescription')],
  indieningTot: [
    from('BT-131-Lot', 'cac:TenderingProcess/cac:TenderSubmissionDeadlinePeriod', endParts()),
    from('BT-1311-Lot', 'cac:TenderingProcess/cac:ParticipationRequestReceptionPeriod', endParts()),
    from('BT-630-Lot', 'cac:TenderingProcess/~/efac:InterestExpressionReceptionPeriod', endParts()),
  ],
  voorwaarden: [
    from(
      'BT-70-Lot',
      "cac:TenderingTerms/cac:ContractExecutionRequirement[cbc:ExecutionRequirementCode/@listName='conditions']/cbc:Description",
    ),
  ],
  voorbehoudenDeelname: [
    from(
      'BT-71-Lot',
      "cac:TenderingTerms/cac:TendererQualificationRequest/cac:SpecificTendererRequirement/cbc:TendererRequirementTypeCode[@listName='reserved-procurement']",
    ),
  ],
  voorbehoudenUitvoering: [
    from(
      'BT-736-Lot',
      "cac:TenderingTerms/cac:ContractExecutionRequirement/cbc:ExecutionRequirementCode[@listName='reserved-execution']",
    ),
  ],
  strategischDoel: [
    from(
      'BT-06-Lot',
      "cac:ProcurementProject/cac:ProcurementAdditionalType/cbc:ProcurementTypeCode[@listName='strategic-procurement']",
    ),
  ],
  strategischDoelTekst: [
    from(
      'BT-777-Lot',
      "cac:ProcurementProject/cac:ProcurementAdditionalType[cbc:ProcurementTypeCode/@listName='strategic-procurement']/cbc:ProcurementType",
    ),
  ],
  sociaalDoel: [
    from(
      'BT-775-Lot',
      "cac:ProcurementProject/cac:ProcurementAdditionalType/cbc:ProcurementTypeCode[@listName='social-objective']",
    ),
  ],
  gunningscriteria: [
    from(
      'BT-539-Lot',
      'cac:TenderingTerms/cac:AwardingTerms/cac:AwardingCriterion/cac:SubordinateAwardingCriterion',
      {
        'BT-539-Lot': 'cbc:AwardingCriterionTypeCode',
        'BT-734-Lot': 'cbc:Name',
        'BT-540-Lot': 'cbc:Description',
        'BT-541-Lot':
          "~/efac:AwardCriterionParameter[efbc:ParameterCode/@listName='number-weight']/efbc:ParameterNumeric",
      },
    ),
  ],
} as const satisfies Record<string, readonly Source[]>

/** Organisations are listed once and referred to by ORG-… or TPO-… (a desk of an organisation, of which only the id). */
export const ORGANISATION = {
  id: [from('OPT-200-Organization', 'efac:Company/cac:PartyIdentification/cbc:ID')],
  persoon: [from('BT-633-Organization', 'efbc:NaturalPersonIndicator')],
  loketten: [from('OPT-201-TouchPoint', 'efac:TouchPoint/cac:PartyIdentification/cbc:ID')],
  naam: [from('BT-500-Company', 'efac:Company/cac:PartyName/cbc:Name')],
  identificatie: [from('BT-501-Company', 'efac:Company/cac:PartyLegalEntity/cbc:CompanyID')],
  schema: [from('BT-501-Company', 'efac:Company/cac:PartyLegalEntity/cbc:CompanyID')],
  plaats: [from('BT-513-Company', 'efac:Company/cac:PostalAddress/cbc:CityName')],
  land: [from('BT-514-Company', 'efac:Company/cac:PostalAddress/cac:Country/cbc:IdentificationCode')],
} as const satisfies Record<string, readonly Source[]>

export const BUYER = {
  verwijzing: [from('OPT-300-Procedure-Buyer', 'cac:Party/cac:PartyIdentification/cbc:ID')],
  rechtsvorm: [
    from('BT-11-Procedure-Buyer', "cac:ContractingPartyType/cbc:PartyTypeCode[@listName='buyer-legal-type']"),
  ],
} as const satisfies Record<string, readonly Source[]>

/** What became of one lot, seen from efac:LotResult. */
export const LOT_RESULT = {
  perceel: [from('BT-13713-LotResult', 'efac:TenderLot/cbc:ID')],
  uitslag: [from('BT-142-LotResult', "cbc:TenderResultCode[@listName='winner-selection-status']")],
  contracten: [from('OPT-315-LotResult', 'efac:SettledContract/cbc:ID')],
  inschrijvingen: [from('OPT-320-LotResult', 'efac:LotTender/cbc:ID')],
} as const satisfies Record<string, readonly Source[]>

export const CONTRACT = {
  id: [from('OPT-316-Contract', 'cbc:ID')],
  beslissingOp: [from('BT-1451-Contract', 'cbc:AwardDate'), from('BT-145-Contract', 'cbc:IssueDate')],
  inschrijvingen: [from('BT-3202-Contract', 'efac:LotTender/cbc:ID')],
} as const satisfies Record<string, readonly Source[]>

/** A tender that somebody sent in, and the party that sent it: organisations, each by its own id. */
export const INSCHRIJVING = {
  id: [from('OPT-321-Tender', 'cbc:ID')],
  perceel: [from('BT-13714-Tender', 'efac:TenderLot/cbc:ID')],
  partij: [from('OPT-310-Tender', 'efac:TenderingParty/cbc:ID')],
} as const satisfies Record<string, readonly Source[]>

export const PARTIJ = {
  id: [from('OPT-210-Tenderer', 'cbc:ID')],
  leden: [from('OPT-300-Tenderer', 'efac:Tenderer/cbc:ID')],
} as const satisfies Record<string, readonly Source[]>

export const AT = {
  lots: stepsOf("cac:ProcurementProjectLot[cbc:ID/@schemeName='Lot|Part']"),
  organisations: stepsOf('~/efac:Organizations/efac:Organization'),
  buyers: stepsOf('cac:ContractingParty'),
  results: stepsOf('~/efac:NoticeResult/efac:LotResult'),
  contracts: stepsOf('~/efac:NoticeResult/efac:SettledContract'),
  tenders: stepsOf('~/efac:NoticeResult/efac:LotTender'),
  parties: stepsOf('~/efac:NoticeResult/efac:TenderingParty'),
}

/** Every element that some source needs; the parser keeps nothing else. */
export const WANTED: Wanted = [
  { at: [], table: NOTICE },
  { at: AT.lots, table: LOT },
  { at: AT.organisations, table: ORGANISATION },
  { at: AT.buyers, table: BUYER },
  { at: AT.results, table: LOT_RESULT },
  { at: AT.contracts, table: CONTRACT },
  { at: AT.tenders, table: INSCHRIJVING },
  { at: AT.parties, table: PARTIJ },
].reduce<Wanted>((wanted, { at, table }) => want(wanted, at, Object.values(table).flat()), new Map())

function placeParts(level: string): Record<string, string> {
  return {
    [`BT-5071-${level}`]: 'cac:Address/cbc:CountrySubentityCode',
    [`BT-5141-${level}`]: 'cac:Address/cac:Country/cbc:IdentificationCode',
    [`BT-5131-${level}`]: 'cac:Address/cbc:CityName',
    [`BT-727-${level}`]: 'cac:Address/cbc:Region',
  }
}

function endParts(): string[] {
  return ['cbc:EndDate', 'cbc:EndTime']
}
