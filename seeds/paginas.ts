import type { LidSleutel } from './leden.ts'
import type { OrganisatieSleutel } from './organisaties.ts'
import type { Dag } from './types.ts'

type Pagina = { brengt: string; zoekt: string; beheerders?: readonly LidSleutel[] }

/** What organisations say of themselves, and who of them keeps that. */
export const paginas: Partial<Record<OrganisatieSleutel, Pagina>> = {
  rdr: {
    brengt:
      'Zeven en een halve kilometer papier, en een team dat weet hoe je een scanlijn inricht waar iedereen mee kan.\nKom een ochtend meekijken: we laten ook zien wat niet lukte.',
    zoekt:
      'Diensten die hun archief willen scannen en de mensen daarvoor willen houden als het papier op is.',
    beheerders: ['samira'],
  },
  waterdam: {
    brengt:
      'Een kaart van alle bedrijven in de stad die een werkplek willen bieden. En koffie in het havenhuis.',
    zoekt: 'Een uitvraag voor groenonderhoud waarin leren op de werkvloer meetelt.',
    beheerders: ['lotte', 'jeroen'],
  },
  rho: {
    brengt:
      'Vijfendertig kantoren waar elke dag gasten komen, en leidinggevenden die tijd maken voor begeleiding.',
    zoekt: 'Voorbeelden van contractgesprekken die over mensen gaan in plaats van over vlekken.',
  },
  irm: {
    brengt:
      'Inkopers die eerst bellen en dan schrijven. We denken mee over je uitvraag, ook als die nog een idee is.',
    zoekt: 'Opdrachtgevers die vóór de aanbesteding met leveranciers aan tafel willen.',
  },
  papierspoor: {
    brengt: 'Een scanstraat op wielen, met een werkvloer waar je het vak in vier weken leert.',
    zoekt: 'Opdrachtgevers die vóór de uitvraag vragen wat wij kunnen.',
    beheerders: ['joyce'],
  },
  glansrijk: {
    brengt: 'Vakmensen die leerlingen vloeronderhoud leren, op drie locaties in de stad.',
    zoekt:
      'Collega-bedrijven om samen een grotere opdracht te doen zonder de leerlingen uit het oog te verliezen.',
  },
  werkplein: {
    brengt: 'Jobcoaches die meegaan naar de eerste werkdag, en de derde, en de twintigste.',
    zoekt: 'Leidinggevenden die een uur vrijmaken voor een gesprek over wat iemand wil en kan.',
    beheerders: ['kees'],
  },
}

type Beheervraag = { lid: LidSleutel; reden: string; op: Dag; adviesteam?: true }

/** Who waits for an answer: one with an administrator, one with the adviesteam. */
export const beheervragen: Beheervraag[] = [
  {
    lid: 'anouk',
    reden: 'Ik schrijf toch al de stukjes over de scanstraat. Zal ik ze ook hier zetten?',
    op: -1,
  },
  {
    lid: 'petra',
    reden: 'Ik ben bij ons het vaste adres voor social return, en onze pagina is nog leeg.',
    op: -2,
    adviesteam: true,
  },
]

type Gevolgd = {
  leden?: readonly LidSleutel[]
  organisaties?: readonly OrganisatieSleutel[]
  proeftuinen?: readonly string[]
  categorieen?: readonly string[]
}

/** What the personas follow, so that Mijn Vonk has news at the first visit. */
export const volgingen: Partial<Record<LidSleutel, Gevolgd>> = {
  samira: {
    leden: ['lotte'],
    organisaties: ['rho', 'viersluizen'],
    proeftuinen: ['bouwarchief', 'postkamer'],
    categorieen: ['catering'],
  },
  marloes: { organisaties: ['papierspoor', 'rdr'], categorieen: ['schoonmaak', 'groen'] },
  henkjan: { proeftuinen: ['archiefWaterschap'], categorieen: ['archief_en_scannen'] },
  joyce: { organisaties: ['rdr', 'waterdam'], categorieen: ['archief_en_scannen'] },
  kees: { organisaties: ['waterdam'], proeftuinen: ['sapbar', 'klantcontact'] },
  naomi: { proeftuinen: ['lunchElzenhof', 'personeelsschouw'] },
  wilma: { organisaties: ['waterdam', 'rdr', 'rho'], leden: ['samira'], categorieen: ['meubilair'] },
  rogier: { organisaties: ['rdr'], categorieen: ['vervoer_en_logistiek'] },
  lotte: { organisaties: ['rdr'] },
  fatma: { organisaties: ['rdr'] },
}
