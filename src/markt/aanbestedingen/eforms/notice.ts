/**
 * What Vonk understands of an eForms notice. Codes stay codes (see codelists.ts for the Dutch labels), amounts are
 * decimal strings, dates `YYYY-MM-DD`, moments ISO 8601 with an offset. Nothing in here can hold a contact person.
 */
export type Aankondiging = {
  /** BT-701, a uuid; null when absent or not a uuid. */
  noticeId: string | null
  /** BT-757, such as `01`. */
  noticeVersie: string | null
  /** BT-758: the notice (`uuid-versie`) that this one changes. */
  wijzigt: string | null
  /** BT-04, ContractFolderID: the same for all notices of one procedure. */
  mapId: string | null
  /** OPP-010, the number in the Official Journal (TED), such as `00127505-2024`. */
  publicatieNummer: string | null
  /** OPT-002, such as `eforms-sdk-1.15`. */
  sdkVersie: string | null
  soort: Soort
  /** BT-702, the notice's own language, such as `NLD`. */
  taal: string | null
  /** The language in which the title was read: `NLD` when there is one. */
  taalVanTekst: string | null
  titel: string
  omschrijving: string | null
  inkopers: Inkoper[]
  /** BT-23: works, supplies or services. */
  aard: string | null
  cpv: Cpv
  /** BT-105. */
  procedure: string | null
  waarde: Waarde | null
  /** Of the lots; null when they differ. */
  looptijd: Looptijd | null
  plaatsen: Plaats[]
  /** The latest of the lots' deadlines. */
  indieningTot: string | null
  gunningsbeslissingOp: string | null
  gepubliceerdOp: string | null
  verzondenOp: string | null
  gunningscriteria: Gunningscriterium[]
  /** At most MAX_PERCELEN; `aantalPercelen` tells how many the notice has. */
  percelen: Perceel[]
  aantalPercelen: number
  /** Per understood field the eForms number it came from, such as `BT-21-Procedure`. */
  herkomst: Record<string, string>
  bevindingen: Bevinding[]
} & SocialeVelden &
  Contractvelden

/** The fields Vonk exists for. On the notice they are the union over all lots. */
export type SocialeVelden = {
  /** BT-70, conditions for performing the contract. */
  voorwaarden: string[]
  /** BT-71: none, res-ws, res-pub-ser. */
  voorbehoudenDeelname: string[]
  /** BT-736: yes, no, not-known. */
  voorbehoudenUitvoering: string[]
  /** BT-06 codes, BT-777 texts. */
  strategischDoel: { codes: string[]; teksten: string[] }
  /** BT-775. */
  sociaalDoel: string[]
}

/** BT-765, BT-58, BT-57 with BT-54: how the contract is made, and how it can be extended. On the notice: when the lots agree. */
export type Contractvelden = {
  raamovereenkomst: boolean | null
  verlengingAantal: number | null
  verlengingTekst: string | null
}

export type Perceel = {
  /** BT-137, such as `LOT-0001`. */
  id: string
  titel: string | null
  omschrijving: string | null
  aard: string | null
  cpv: Cpv
  waarde: Waarde | null
  looptijd: Looptijd | null
  plaatsen: Plaats[]
  indieningTot: string | null
  gunningscriteria: Gunningscriterium[]
  herkomst: Record<string, string>
  /** Of an award notice; null when it says nothing of this lot. */
  uitslag: Uitslag | null
} & SocialeVelden &
  Contractvelden

/** BT-142 (selec-w, clos-nw, open-nw), BT-1451, else BT-145, and BT-500 of who won: organisations, never persons. */
export type Uitslag = { code: string; gunningsbeslissingOp: string | null; winnaars: string[] }

/** BT-02 (code), BT-03 (formulier: planning, competition, result …), OPP-070 (subtype: 1–40, E1–E5, CEI …). */
type Soort = { code: string | null; formulier: string | null; subtype: string | null }

/** BT-500, BT-501 (with the scheme it names), BT-11, BT-513, BT-514. */
export type Inkoper = {
  naam: string
  identificatie: string | null
  schema: string | null
  rechtsvorm: string | null
  plaats: string | null
  land: string | null
}

/** BT-262 and BT-263: eight digits, no check digit. */
export type Cpv = { hoofd: string | null; aanvullend: string[] }

export type Waarde = { bedrag: string; valuta: string }

/** BT-536, BT-537, BT-36; `bijzonder` is BT-538 (UNLIMITED, UNKNOWN). */
export type Looptijd = {
  start: string | null
  einde: string | null
  duur: { aantal: number; eenheid: string } | null
  bijzonder: string | null
}

/** BT-5071 (NUTS), BT-5141 (country), BT-5131 (town), BT-727 (`gebied`: anyw, anyw-cou, anyw-eea). */
export type Plaats = {
  nuts: string | null
  land: string | null
  plaats: string | null
  gebied: string | null
}

/** BT-539, BT-734, BT-540, BT-541 with BT-5421. */
export type Gunningscriterium = {
  type: string | null
  naam: string | null
  omschrijving: string | null
  gewicht: { getal: string; soort: string | null } | null
}

export type BevindingSoort =
  | 'voorbehouden_deelname'
  | 'voorbehouden_uitvoering'
  | 'sociaal_doel'
  | 'ontbreekt'
  | 'verschilt'
  | 'onleesbaar'
  | 'ingekort'
  | 'weggelaten'
  | 'nummer_weggelaten'
  | 'let_op'

/** Something the reader should know, in plain Dutch; `veld` is the field it is about. */
export type Bevinding = { soort: BevindingSoort; tekst: string; veld: string }

/** Why a file cannot be used: one Dutch sentence that also says how to go on. */
export type NoticeProblem = { code: ProblemCode; bericht: string }

export type ProblemCode =
  | 'leeg'
  | 'te_groot'
  | 'geen_xml'
  | 'codering'
  | 'doctype'
  | 'afgebroken'
  | 'opmaak'
  | 'andere_soort'
  | 'te_ingewikkeld'
  | 'te_traag'
  | 'onvolledig'
  | 'druk'

export type NoticeResult =
  | { ok: true; aankondiging: Aankondiging }
  | { ok: false; problemen: NoticeProblem[] }
