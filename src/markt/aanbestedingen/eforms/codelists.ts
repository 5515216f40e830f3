/** Our own Dutch words for the codes that Vonk shows. Small on purpose: what is not here is shown as its code. */
const LABELS = {
  'contract-nature': { works: 'Werken', supplies: 'Leveringen', services: 'Diensten', combined: 'Gemengd' },
  'procurement-procedure-type': {
    open: 'Openbare procedure',
    restricted: 'Niet-openbare procedure',
    'neg-w-call': 'Onderhandeling na aankondiging',
    'neg-wo-call': 'Onderhandeling zonder aankondiging',
    'comp-dial': 'Dialoog met de markt',
    'comp-tend': 'Openbare procedure voor vervoer',
    innovation: 'Partnerschap voor innovatie',
    'oth-single': 'Andere procedure, in één stap',
    'oth-mult': 'Andere procedure, in meer stappen',
  },
  'social-objective': {
    'acc-all': 'Voor iedereen toegankelijk',
    'et-eq': 'Gelijke kansen voor iedere afkomst',
    'gen-eq': 'Gelijke kansen voor vrouwen en mannen',
    'hum-right': 'Mensenrechten in de hele keten',
    opp: 'Kansen op werk voor wie die minder krijgt',
    'work-cond': 'Goed en eerlijk werk',
    other: 'Een ander sociaal doel',
  },
  'strategic-procurement': {
    'env-imp': 'Beter voor het milieu',
    'inn-pur': 'Vernieuwend inkopen',
    'soc-obj': 'Een sociaal doel',
    none: 'Geen bijzonder doel',
  },
  'reserved-procurement': {
    none: 'Iedereen mag meedoen',
    'res-ws': 'Alleen voor sociale ondernemingen en SW-bedrijven',
    'res-pub-ser': 'Alleen voor organisaties met een publieke taak',
  },
  'reserved-execution': { yes: 'Ja', no: 'Nee', 'not-known': 'Nog niet bekend' },
  'award-criterion-type': { price: 'Prijs', cost: 'Kosten', quality: 'Kwaliteit' },
  'number-weight': {
    'per-exa': 'Procent',
    'per-mid': 'Procent (midden van een reeks)',
    'poi-exa': 'Punten',
    'poi-mid': 'Punten (midden van een reeks)',
    'dec-exa': 'Aandeel',
    'dec-mid': 'Aandeel (midden van een reeks)',
    'ord-imp': 'Volgorde van belang',
  },
  'notice-type': {
    'pin-buyer': 'Melding van een vooraankondiging',
    'pin-only': 'Vooraankondiging',
    'pin-rtl': 'Vooraankondiging die termijnen korter maakt',
    'pin-tran': 'Vooraankondiging voor vervoer',
    'pin-cfc-standard': 'Vooraankondiging met uitnodiging',
    'pin-cfc-social': 'Vooraankondiging met uitnodiging (sociale diensten)',
    pmc: 'Marktconsultatie',
    'qu-sy': 'Erkenning van bedrijven',
    'cn-standard': 'Aankondiging',
    'cn-social': 'Aankondiging (sociale diensten)',
    'cn-desg': 'Prijsvraag',
    subco: 'Aankondiging voor onderaannemers',
    veat: 'Melding vooraf van een gunning zonder aankondiging',
    'can-standard': 'Gunning',
    'can-social': 'Gunning (sociale diensten)',
    'can-desg': 'Uitslag van een prijsvraag',
    'can-tran': 'Gunning van vervoer',
    'can-modif': 'Wijziging van een contract',
    compl: 'Einde van een contract',
  },
  'form-type': {
    planning: 'Plannen',
    competition: 'Oproep om mee te doen',
    'dir-awa-pre': 'Vooraf gemelde gunning',
    result: 'Uitslag',
    'cont-modif': 'Wijziging',
    completion: 'Afronding',
    consultation: 'Vraag aan de markt',
  },
  'duration-unit': { DAY: 'dagen', WEEK: 'weken', MONTH: 'maanden', QUARTER: 'kwartalen', YEAR: 'jaar' },
  'duration-special': { UNLIMITED: 'Onbepaalde tijd', UNKNOWN: 'Niet bekend' },
  'buyer-legal-type': {
    cga: 'Rijk',
    ra: 'Regionale overheid',
    la: 'Lokale overheid',
    'body-pl': 'Instelling met een publieke taak',
    'body-pl-cga': 'Instelling met een publieke taak, van het Rijk',
    'body-pl-ra': 'Instelling met een publieke taak, van een regionale overheid',
    'body-pl-la': 'Instelling met een publieke taak, van een lokale overheid',
    'pub-undert': 'Overheidsbedrijf',
    'pub-undert-cga': 'Overheidsbedrijf van het Rijk',
    'pub-undert-ra': 'Overheidsbedrijf van een regionale overheid',
    'pub-undert-la': 'Overheidsbedrijf van een lokale overheid',
    'org-sub': 'Organisatie met subsidie',
    'eu-ins-bod-ag': 'Instelling van de Europese Unie',
    'int-org': 'Internationale organisatie',
    'def-cont': 'Bedrijf voor defensie',
    'spec-rights-entity': 'Organisatie met bijzondere rechten',
  },
  place: { anyw: 'Overal', 'anyw-cou': 'In heel het land', 'anyw-eea': 'In heel Europa (EER)' },
  country: { NLD: 'Nederland', BEL: 'België', DEU: 'Duitsland', LUX: 'Luxemburg', FRA: 'Frankrijk' },
  language: { NLD: 'Nederlands', ENG: 'Engels', DEU: 'Duits', FRA: 'Frans' },
} as const satisfies Record<string, Record<string, string>>

export type Codelist = keyof typeof LABELS

/** The Dutch label of a code, or the code itself when we have no word for it. */
export function labelOf(list: Codelist, code: string): string {
  const labels: Readonly<Record<string, string>> = LABELS[list]
  return Object.hasOwn(labels, code) ? (labels[code] ?? code) : code
}

/** All codes of a list with their labels, in the order in which to offer them. */
export function codesIn(list: Codelist): { code: string; label: string }[] {
  return Object.entries(LABELS[list]).map(([code, label]) => ({ code, label }))
}
